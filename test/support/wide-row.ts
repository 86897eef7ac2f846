import type { CellValue } from '../../src/domain/reading/grid';
import { readRowAsOne } from '../../src/domain/reading/read-row-of-scores';
import { planScoreColumns, type ScoreColumn } from '../../src/domain/reading/score-columns';
import type { RowFact } from '../../src/domain/reading/score-fact';
import type { ScoreSubject } from '../../src/domain/reading/score-subject';
import { sheetOf } from './grid-of';

/** A row of a wide table: what each column scores, and the cell under it. */
export type WideCell = readonly [subject: ScoreSubject, value: CellValue];

/** The columns that hold the cells, from column A on. */
export function columnsFor(cells: readonly WideCell[]): readonly ScoreColumn[] {
  return cells.map(([subject], column) => ({ column, subject, fiscalYear: null }));
}

/** The row as one statement, from row 1 of a sheet that holds nothing else; null where it cannot be one. */
export function wideRowOf(
  cells: readonly WideCell[],
  formats: Readonly<Record<string, string>> = {},
): RowFact | null {
  const sheet = sheetOf([cells.map(([, value]) => value)], { formats });
  const columns = planScoreColumns(columnsFor(cells));
  return columns === null ? null : readRowAsOne(sheet, 0, columns, { agency: 'ก', fiscalYear: null });
}
