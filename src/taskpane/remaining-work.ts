import { cellAddress } from '../domain/assessment/cell-place';
import type { CellPlace, SheetKey, SheetSpec, WorkbookPlan } from '../domain/index';
import type { WorkbookReading } from './session';

/** สิ่งที่เหลือให้ท่านทำ: what only a person can do after the sheets are written. `at` is where to begin. */
export type RemainingWork = {
  readonly kind: 'fill' | 'measures' | 'errors';
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

function fillIn(change: WorkbookPlan['changes'][number]): RemainingWork[] {
  const cells = emptyTypedCells(change.spec);
  const [first] = cells;
  if (first === undefined) return [];
  const sheet = change.kind === 'update' ? change.existing : change.spec.name;
  return [{ kind: 'fill', count: cells.length, at: { sheet, address: first } }];
}

function countFindings(
  kind: 'measures' | 'errors',
  found: WorkbookReading['analysis']['findings'],
): RemainingWork[] {
  const [first] = found;
  return first === undefined ? [] : [{ kind, count: found.length, at: first.at }];
}

/** What is left to do, in the order in which a careful officer would do it. */
export function listRemainingWork(
  { analysis }: WorkbookReading,
  plan: WorkbookPlan,
): readonly RemainingWork[] {
  const { findings } = analysis;
  return [
    ...plan.changes.filter(({ spec }) => SHEETS_TO_FILL_IN.includes(spec.key)).flatMap(fillIn),
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
