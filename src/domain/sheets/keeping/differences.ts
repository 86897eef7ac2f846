import { cellAddress, type CellPlace } from '../../assessment/cell-place';
import { fingerprintOf } from '../fingerprint';
import type { CellContent, SheetSpec } from '../sheet-spec';
import type { ExistingSheet, WorkbookPlan } from '../workbook-plan';
import { isHeaderKey, type ExistingRow } from './existing-table';
import { formulaSense } from './formula-sense';
import { isOwnKey } from './keep-row';
import { coveredColumns } from './keep-typed';
import { contentOf, isBlank } from './kept-columns';
import { shownAt, standingSheet, type StandingSheet } from './standing-sheet';

/** ความต่าง: a cell of a sheet of ours that will hold something else than it does. */
export type CellDifference = {
  /** Where it stands before the sheet is written again. */
  readonly at: CellPlace;
  /** Key of its row and field of its column, by which it is found in the plan. */
  readonly row: string;
  readonly field: string;
  readonly before: CellContent;
  /** What the cell shows now. */
  readonly shows: string;
  /** Blank for a cell whose row goes. */
  readonly after: CellContent;
};

const BLANK: CellContent = { kind: 'blank' };

/** Formulas that do the same are the same, wherever the cells stand that they read. */
export function isSameContentOrSense(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'formula' && b.kind === 'formula')
    return formulaSense(a.formula) === formulaSense(b.formula);
  return a.kind === b.kind && fingerprintOf(a) === fingerprintOf(b);
}

/** True where the cell shows afterwards what it shows now, a date as much as the number behind it. */
function staysTheSame(
  { sheet }: StandingSheet,
  row: number,
  column: number,
  before: ExistingRow,
  after: CellContent,
) {
  if (after.kind === 'number' && sheet.values[row]?.[column] === after.value) return true;
  return (
    isSameContentOrSense(contentOf(before.contents, column), after) ||
    isSameContentOrSense(contentOf(before.results, column), after)
  );
}

/** Cells of a row that stays, as far as they stood in the sheet before. */
function changedCells(
  standing: StandingSheet,
  index: number,
  spec: SheetSpec,
  planned: number,
): CellDifference[] {
  const {
    sheet,
    table: { rows },
    kept,
  } = standing;
  const [before, after] = [rows[index], spec.rows[planned]];
  if (before === undefined || after === undefined) return [];
  const covered = coveredColumns(spec, planned);
  return kept.own.flatMap(({ field }, own): CellDifference[] => {
    const column = kept.columnOf.get(field);
    const content = after.cells[own]?.content ?? BLANK;
    if (column === undefined || covered.has(own)) return [];
    if (staysTheSame(standing, index, column, before, content)) return [];
    return [
      {
        at: { sheet: sheet.name, address: cellAddress(sheet.top + index, sheet.left + column) },
        row: after.key,
        field,
        before: contentOf(before.contents, column),
        shows: shownAt(sheet, index, column),
        after: content,
      },
    ];
  });
}

/** Cells of a row that goes: what they last showed would be lost with it. */
function lostCells({ sheet, table: { rows }, kept }: StandingSheet, index: number): CellDifference[] {
  const row = rows[index];
  const key = row?.key ?? null;
  if (row === undefined || key === null || isHeaderKey(key) || isOwnKey(key)) return [];
  return kept.own.flatMap(({ field }): CellDifference[] => {
    const column = kept.columnOf.get(field);
    const before = contentOf(row.results, column);
    if (column === undefined || isBlank(before)) return [];
    const address = cellAddress(sheet.top + index, sheet.left + column);
    const shows = shownAt(sheet, index, column);
    return [{ at: { sheet: sheet.name, address }, row: key, field, before, shows, after: BLANK }];
  });
}

function differencesIn(standing: StandingSheet, spec: SheetSpec): CellDifference[] {
  const planned = new Map(spec.rows.map(({ key }, index) => [key, index]));
  return standing.table.rows.flatMap(({ key }, index) => {
    if (key === null) return [];
    const at = planned.get(key);
    return at === undefined ? lostCells(standing, index) : changedCells(standing, index, spec, at);
  });
}

/**
 * Every cell of a standing sheet that the plan changes, sheet by sheet and row by row as they stand. Columns of the user's own
 * are carried over as they are; rows and columns that are new change no cell.
 */
export function findDifferences(
  existing: readonly ExistingSheet[],
  plan: WorkbookPlan,
): readonly CellDifference[] {
  return plan.changes.flatMap((change) => {
    const sheet =
      change.kind === 'update' ? existing.find(({ name }) => name === change.existing) : undefined;
    const standing = sheet === undefined ? null : standingSheet(sheet, change.spec);
    return standing === null ? [] : differencesIn(standing, change.spec);
  });
}
