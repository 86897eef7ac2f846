import { cellAddress } from '../domain/assessment/cell-place';
import { isOpen } from '../domain/findings/finding';
import type { CellPlace, SheetKey, SheetSpec, WorkbookPlan } from '../domain/index';
import { CERTAINTY_WORDS } from '../domain/sheets/settings/certainty-words';
import type { WorkbookReading } from './session';
import type { PaneState } from './state';

/** สิ่งที่เหลือให้ท่านทำ: what only a person can do after the sheets are written. `at` is where to begin. */
export type RemainingWork = {
  readonly kind: 'fill' | 'measures' | 'errors' | 'rules';
  readonly count: number;
  readonly at: CellPlace | null;
};

/** Sheets whose yellow cells are the work itself; in the others they are for remarks that may stay empty. */
const SHEETS_TO_FILL_IN: readonly SheetKey[] = ['lowQuestions', 'indicatorAnalysis'];

/** Addresses of the yellow cells that are still empty. */
function emptyTypedCells(spec: SheetSpec): string[] {
  return spec.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, column) =>
      cell?.role === 'typed' && cell.content.kind === 'blank' ? [cellAddress(rowIndex, column)] : [],
    ),
  );
}

/** Addresses of the rules that nobody has verified yet. */
function unverifiedRules({ columns, rows }: SheetSpec): string[] {
  const column = columns.findIndex(({ field }) => field === 'certainty');
  return rows.flatMap(({ cells }, row) => {
    const content = cells[column]?.content;
    const isOpen = content?.kind === 'text' && content.text === CERTAINTY_WORDS.unverified;
    return isOpen ? [cellAddress(row, column)] : [];
  });
}

function workIn(
  kind: 'fill' | 'rules',
  change: WorkbookPlan['changes'][number],
  cellsOf: (spec: SheetSpec) => readonly string[],
): RemainingWork[] {
  const cells = cellsOf(change.spec);
  const [first] = cells;
  if (first === undefined) return [];
  const sheet = change.kind === 'update' ? change.existing : change.spec.name;
  return [{ kind, count: cells.length, at: { sheet, address: first } }];
}

function countFindings(
  kind: 'measures' | 'errors',
  found: WorkbookReading['analysis']['findings'],
): RemainingWork[] {
  const [first] = found;
  return first === undefined ? [] : [{ kind, count: found.length, at: first.at }];
}

type Written = Pick<Extract<PaneState, { screen: 'done' }>, 'purpose' | 'reading' | 'plan'>;

/** What is left to do, in the order in which a careful officer would do it. */
export function listRemainingWork({ purpose, reading, plan }: Written): readonly RemainingWork[] {
  if (purpose === 'newYear')
    return plan.changes.flatMap((change) => workIn('rules', change, unverifiedRules));
  const findings = reading.analysis.findings.filter(isOpen);
  return [
    ...plan.changes
      .filter(({ spec }) => SHEETS_TO_FILL_IN.includes(spec.key))
      .flatMap((change) => workIn('fill', change, emptyTypedCells)),
    ...countFindings(
      'measures',
      findings.filter(({ code }) => code === 'C01'),
    ),
    ...countFindings(
      'errors',
      findings.filter(({ code, severity }) => severity === 'error' && code !== 'C01'),
    ),
  ];
}
