import type { HeaderBlock } from './detect-measure-header';
import { matchIndicators } from './match-indicator';
import { matchScoreLabel } from './match-score-label';
import { parseScore } from './parse-score';
import { toArabicDigits } from './thai-digits';
import type { RuleWords } from './rule-words';
import type { ColumnField } from './sheet-layout';
import { filledCells, type SheetText, type TextCell } from './sheet-text';

/** Which rows under a header belong to its table. */
export type TableBody = {
  readonly dataRows: readonly number[];
  readonly bannerRows: readonly number[];
  /** Rows of one cell after the table's end and before the next header: running text. */
  readonly looseRows: readonly number[];
};

type Step = {
  readonly dataRows: number[];
  readonly bannerRows: number[];
  readonly looseRows: number[];
  blanks: number;
  ended: boolean;
};

const MOST_BLANK_ROWS = 3;
const LONGEST_HEADER = 25;
/** More lines than this between header and data are a page that lost its table, not headings of groups. */
const MOST_BANNERS = 2;
const KEY_FIELDS: readonly ColumnField[] = ['no', 'indicator', 'issue', 'instrument', 'measure'];
const NUMBERED = /^\(?\d{1,2}\s*[.)]/;

/** A single cell that opens a row with nothing else in it yet: a numbered measure or an indicator right below the last row. */
function opensRow(cell: TextCell, header: HeaderBlock, words: RuleWords): boolean {
  const field = header.columns.find((column) => column.column === cell.column)?.field;
  if (field === undefined || !KEY_FIELDS.includes(field)) return false;
  if (field === 'measure') return NUMBERED.test(toArabicDigits(cell.text));
  return matchIndicators(cell.text, words.indicators).length > 0;
}

/** A label with a score beside it, below a blank row: a list of scores begins where the measures end. */
function opensScores(step: Step, cells: readonly TextCell[], words: RuleWords): boolean {
  const [first, second] = cells;
  if (first === undefined || second === undefined || step.blanks === 0) return false;
  return matchScoreLabel(first.text, words) !== null && parseScore(second.text, 'General').kind === 'score';
}

/** A header that repeats its words, งบฯ over each of three columns, belongs to a table of something else. */
function headsAnotherTable(cells: readonly TextCell[]): boolean {
  const texts = cells.map(({ text }) => text);
  const isRepeated = (text: string) =>
    /\p{L}/u.test(text) && texts.filter((other) => other === text).length >= 3;
  return texts.every((text) => text.length <= LONGEST_HEADER) && texts.some(isRepeated);
}

function isDataRow(step: Step, cells: readonly TextCell[], header: HeaderBlock, words: RuleWords): boolean {
  const columns = header.columns.map((column) => column.column);
  const [only, ...others] = cells;
  if (only === undefined || headsAnotherTable(cells)) return false;
  if (cells.some((cell) => cell.column > Math.max(...columns) + 1)) return false;
  const hasNoLineAbove = step.looseRows.length === 0;
  if (others.length > 0) {
    const isEnough = hasNoLineAbove || step.dataRows.length === 0 || cells.length * 2 >= columns.length;
    return isEnough && !opensScores(step, cells, words);
  }
  const isNear = step.blanks === 0 || (step.blanks === 1 && step.dataRows.length === 0);
  if (!hasNoLineAbove || !isNear) return false;
  if (only.column > Math.min(...columns)) return true;
  return step.dataRows.length > 0 && opensRow(only, header, words);
}

function addRow(
  step: Step,
  row: number,
  cells: readonly TextCell[],
  header: HeaderBlock,
  words: RuleWords,
): void {
  if (cells.length === 0) {
    step.blanks += 1;
    return;
  }
  step.ended = step.ended || (step.dataRows.length > 0 && step.blanks > MOST_BLANK_ROWS);
  if (!step.ended && isDataRow(step, cells, header, words)) {
    step.dataRows.push(row);
    step.bannerRows.push(...step.looseRows.splice(0));
  } else {
    if (cells.length === 1) step.looseRows.push(row);
    step.ended = step.ended || step.looseRows.length > MOST_BANNERS || cells.length > 1;
  }
  step.blanks = 0;
}

/**
 * Walks from the header to the row before `end`. A line or two in the first column alone head the rows that follow them; more
 * lines end the table.
 */
export function detectMeasureRows(
  sheet: SheetText,
  header: HeaderBlock,
  end: number,
  words: RuleWords,
): TableBody {
  const step: Step = { dataRows: [], bannerRows: [], looseRows: [], blanks: 0, ended: false };
  for (let row = (header.rows.at(-1) ?? 0) + 1; row < end; row += 1) {
    addRow(step, row, filledCells(sheet, row), header, words);
  }
  const { dataRows, bannerRows, looseRows } = step;
  return { dataRows, bannerRows, looseRows };
}
