import { roughScore } from './parse-score';
import type { ColumnLayout, ColumnScope } from './sheet-layout';
import { formatAt, type SheetText, valueAt } from './sheet-text';

/** Columns of a list of scores after one of several that claim the same scores has been chosen. */
export type ChosenColumns = {
  readonly columns: readonly ColumnLayout[];
  /** Columns of numbers set aside, such as full marks or weighted points. */
  readonly setAside: readonly ColumnLayout[];
};

const FULL_MARKS = 100;

function scoresIn(sheet: SheetText, rows: readonly number[], column: number): readonly number[] {
  return rows.flatMap((row) => roughScore(valueAt(sheet, row, column), formatAt(sheet, row, column)) ?? []);
}

function keyOfScope(scope: ColumnScope | undefined): string {
  const { subject = null, fiscalYear = null, agency = null } = scope ?? {};
  return JSON.stringify([subject, fiscalYear, agency]);
}

/** Raw scores are larger than their weighted points, and vary where full marks do not. */
function weightOf(scores: readonly number[]): number {
  const areFullMarks = scores.length > 1 && scores.every((score) => score === FULL_MARKS);
  return areFullMarks ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** Keeps one score column for each scope: the one whose scores add up to most, the first among equals. */
export function chooseScoreColumns(
  sheet: SheetText,
  rows: readonly number[],
  columns: readonly ColumnLayout[],
): ChosenColumns {
  const kept = new Map<string, { readonly column: ColumnLayout; readonly weight: number }>();
  for (const column of columns.filter((one) => one.field === 'score')) {
    const weight = weightOf(scoresIn(sheet, rows, column.column));
    const key = keyOfScope(column.scope);
    const rival = kept.get(key);
    if (rival === undefined || weight > rival.weight) kept.set(key, { column, weight });
  }
  const chosen = new Set([...kept.values()].map(({ column }) => column));
  const setAside = columns.filter((column) => column.field === 'score' && !chosen.has(column));
  const withoutRivals = columns.map((column): ColumnLayout => {
    if (!setAside.includes(column)) return column;
    return { column: column.column, field: 'ignored', header: column.header };
  });
  return { columns: withoutRivals, setAside };
}
