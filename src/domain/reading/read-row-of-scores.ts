import type { StatedScore } from '../assessment/assessment';
import type { Finding, Reading } from '../findings/finding';
import { readScoreCell } from './read-score-cell';
import type { ScoreColumn, ScoreColumns } from './score-columns';
import { type FactScope, isRow, type RowFact, type ScoreFact, type Statements } from './score-fact';
import { isPlainNumber, type SheetText, valueAt } from './sheet-text';

/** A row of a wide table: what is scored stands side by side. */

/** Every score of the row as a statement of its own, and what is odd about its cells. */
export function readScoresOfRow(
  sheet: SheetText,
  row: number,
  columns: readonly ScoreColumn[],
  { agency, fiscalYear: yearOfRow }: FactScope,
): Reading<readonly ScoreFact[]> {
  const scores: ScoreFact[] = [];
  const findings: Finding[] = [];
  for (const { column, subject, fiscalYear: yearOfColumn } of columns) {
    const { value: stated, findings: odd } = readScoreCell(sheet, row, column, subject);
    findings.push(...odd);
    if (stated === null) continue;
    const fiscalYear = yearOfColumn ?? yearOfRow;
    scores.push({ subject, stated, source: 'table', part: null, text: null, agency, fiscalYear });
  }
  return { value: scores, findings };
}

/** The row as one statement; null where it states no score, or a cell of it is odd and has to be told of. */
export function readRowAsOne(
  sheet: SheetText,
  row: number,
  columns: ScoreColumns,
  scope: FactScope,
): RowFact | null {
  let stated = 0;
  for (const { column, subject } of columns.all) {
    if (isPlainNumber(sheet, row, column)) stated += 1;
    else if (valueAt(sheet, row, column) !== '') {
      const { value, findings } = readScoreCell(sheet, row, column, subject);
      if (findings.length > 0) return null;
      if (value !== null) stated += 1;
    }
  }
  if (stated === 0) return null;
  const fiscalYear = columns.fiscalYear ?? scope.fiscalYear;
  const isFull = stated === columns.all.length;
  return { source: 'table', sheet, row, columns, isFull, agency: scope.agency, fiscalYear };
}

/** Every score as a statement of its own, also those of whole rows. */
export function scoresOneByOne(scores: Statements['scores']): readonly ScoreFact[] {
  return scores.flatMap((fact) =>
    isRow(fact) ? readScoresOfRow(fact.sheet, fact.row, fact.columns.all, fact).value : [fact],
  );
}

/** The score that a row states in a column; null for none, or for a column that the table does not have. */
export function scoreInRow(
  { sheet, row }: Pick<RowFact, 'sheet' | 'row'>,
  column: ScoreColumn | null,
): StatedScore | null {
  return column === null ? null : readScoreCell(sheet, row, column.column, column.subject).value;
}
