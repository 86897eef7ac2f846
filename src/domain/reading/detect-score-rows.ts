import { readLevelRow } from './level-row';
import { statesScore } from './parse-score';
import type { RuleWords } from './rule-words';
import { readScoreRowLabel } from './score-row';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { filledCells, formatAt, type SheetText, valueAt } from './sheet-text';

/** Which rows under a header belong to a list of scores. */
export type ScoreRows = { readonly dataRows: readonly number[]; readonly bannerRows: readonly number[] };

const MOST_BLANK_ROWS = 2;
const MOST_BANNERS = 3;
const LONGEST_BANNER = 150;

const FIGURES: readonly ColumnField[] = ['score', 'weighted'];

/** True where a column of scores or of weighted points holds a figure in the row. */
export function hasScore(sheet: SheetText, row: number, columns: readonly ColumnLayout[]): boolean {
  return columns.some(
    ({ column, field }) =>
      FIGURES.includes(field) && statesScore(valueAt(sheet, row, column), formatAt(sheet, row, column)),
  );
}

function isScoredRow(
  sheet: SheetText,
  row: number,
  columns: readonly ColumnLayout[],
  words: RuleWords,
): boolean {
  if (hasScore(sheet, row, columns) || readLevelRow(sheet, row, columns, words).length > 0) return true;
  const { label, bareNumber, questionText } = readScoreRowLabel(sheet, row, columns, words);
  return label?.subject.kind === 'question' || (bareNumber !== null && questionText !== null);
}

/** Walks down from `first` while rows state scores; headings of groups and a blank row or two may stand between. */
export function detectScoreRows(
  sheet: SheetText,
  first: number,
  end: number,
  columns: readonly ColumnLayout[],
  words: RuleWords,
): ScoreRows {
  const dataRows: number[] = [];
  const bannerRows: number[] = [];
  let pending: number[] = [];
  let blanks = 0;
  for (let row = first; row < end && blanks <= MOST_BLANK_ROWS && pending.length <= MOST_BANNERS; row += 1) {
    const cells = filledCells(sheet, row);
    if (cells.length === 0) {
      blanks += 1;
    } else if (isScoredRow(sheet, row, columns, words)) {
      dataRows.push(row);
      bannerRows.push(...pending);
      pending = [];
      blanks = 0;
    } else {
      if (cells.some((cell) => cell.text.length > LONGEST_BANNER)) break;
      pending.push(row);
      blanks = 0;
    }
  }
  return { dataRows, bannerRows };
}
