/** Cells of the users' own sheets that a run has mended, put back as they were, but for those that somebody has changed since. */
import { parseBlockAddress } from '../../domain/assessment/cell-place';
import type { KeptPlace } from '../workbook-gateway';
import { queueCell } from '../write-cell';
import { markOf } from './cell-mark';
import type { Cell, IsKept } from './changed-cells';
import { placesOf } from './changed-cells';
import type { FixedCell } from './run-record';
import type { SheetNow } from './sheets-now';
import { keepWhole } from './undo-step';

export type FixesBack = {
  readonly cells: readonly FixedCell[];
  readonly kept: readonly KeptPlace[];
};

function placeOf({ address }: FixedCell): Cell {
  const corners = parseBlockAddress(address);
  if (corners === null) throw new Error(`The journal has a cell without a place: ${address}`);
  return { row: corners.top, column: corners.left };
}

/** Mended still, so that it goes back; as it was already, so that nothing is to be done; or changed since. */
function stateOf(fixed: FixedCell, { image }: SheetNow): 'mended' | 'before' | 'changed' {
  const { row, column } = placeOf(fixed);
  const now = markOf(image?.cells[row]?.[column] ?? '');
  if (now === markOf(fixed.after)) return 'mended';
  return now === markOf(fixed.before) ? 'before' : 'changed';
}

/** The workbook as it is. */
type FixSituation = {
  readonly sheets: readonly SheetNow[];
  /** Which changed cells of a sheet are kept. */
  readonly isKeptIn: (sheet: SheetNow) => IsKept;
  /** False where the run was cut short: a cell that holds what it held may then have lost its number format. */
  readonly isComplete: boolean;
};

function decideIn(sheet: string, fixes: readonly FixedCell[], situation: FixSituation): FixesBack {
  const { sheets, isKeptIn, isComplete } = situation;
  const now = sheets.find(({ name }) => name === sheet);
  const part = (reason: KeptPlace['reason'], cells: readonly FixedCell[]): KeptPlace => {
    return { ...keepWhole(sheet, reason, placesOf(sheet, cells.map(placeOf))), wholeSheet: false };
  };
  if (now === undefined) return { cells: [], kept: [part('gone', [])] };
  if (now.image === null) return { cells: [], kept: [part('unreadable', fixes)] };
  const isKept = isKeptIn(now);
  const changed = fixes.filter((one) => stateOf(one, now) === 'changed' && isKept(placeOf(one)));
  return {
    cells: fixes.filter((one) => !changed.includes(one) && !(isComplete && stateOf(one, now) === 'before')),
    kept: changed.length === 0 ? [] : [part('changed', changed)],
  };
}

/** Which mended cells go back. */
export function decideFixes(fixes: readonly FixedCell[], situation: FixSituation): FixesBack {
  const names = [...new Set(fixes.map(({ sheet }) => sheet))];
  const decided = names.map((name) => {
    const own = fixes.filter(({ sheet }) => sheet === name);
    return decideIn(name, own, situation);
  });
  return {
    cells: decided.flatMap(({ cells }) => cells),
    kept: decided.flatMap(({ kept }) => kept),
  };
}

/** Queues the cells as they were. */
export function queueFixesBack(context: Excel.RequestContext, cells: readonly FixedCell[]): void {
  for (const { sheet, address, before, format } of cells) {
    queueCell(context.workbook.worksheets.getItem(sheet).getRange(address), before, format);
  }
}
