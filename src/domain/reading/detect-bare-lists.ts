import { chooseScoreColumns } from './choose-score-columns';
import { type DetectedTables, mergeDetected } from './detected-tables';
import { kindOfList, titlesAbove } from './detect-score-lists';
import { matchScoreLabel } from './match-score-label';
import { note } from './note';
import { parseQuestionCode } from './parse-question-codes';
import { roughScore } from './parse-score';
import type { RuleWords } from './rule-words';
import type { ColumnField, ColumnLayout, TableLayout } from './sheet-layout';
import {
  filledCells,
  formatAt,
  placeOfRows,
  indicesBetween,
  type SheetText,
  type TextCell,
  textAt,
  valueAt,
} from './sheet-text';

/** A row that states a score without any header: a label, and a score to its right, or plainly one to its left. */
type BareRow = { readonly row: number; readonly label: TextCell; readonly scoreColumns: readonly number[] };

const LARGEST_GAP = 2;
const CONFIDENCE = 0.7;
const SAYS_SCORE = /\d\.\d|[๐-๙]\.[๐-๙]|คะแนน|%/;
const DIGIT = /[0-9๐-๙]/;
const NO_SCOPE = { subject: null, fiscalYear: null, agency: null };

function holdsScore(sheet: SheetText, { row, column }: TextCell): boolean {
  const score = roughScore(valueAt(sheet, row, column), formatAt(sheet, row, column));
  return score !== null && score >= 0 && score <= 100;
}

/** Left of a label, a plain number is more often that of the row. */
function isPlainlyScore({ text }: TextCell): boolean {
  return SAYS_SCORE.test(text);
}

/** A cell with what it may be in a list. */
type ListCell = { readonly cell: TextCell; readonly isScore: boolean; readonly isLabel: boolean };

function classify(sheet: SheetText, cell: TextCell, words: RuleWords): ListCell {
  const isScore = holdsScore(sheet, cell);
  return { cell, isScore, isLabel: !isScore && matchScoreLabel(cell.text, words) !== null };
}

/** Cells of a row in parts that each open with a label: behind a score, another label begins a list beside the first. */
function partsOf(cells: readonly ListCell[]): readonly (readonly ListCell[])[] {
  const parts: ListCell[][] = [[]];
  for (const cell of cells) {
    const part = parts.at(-1);
    const hasBegun = part?.some(({ isLabel }) => isLabel) === true && part.some(({ isScore }) => isScore);
    if (hasBegun && cell.isLabel) parts.push([cell]);
    else part?.push(cell);
  }
  return parts;
}

function readBareRow(sheet: SheetText, row: number, words: RuleWords): readonly BareRow[] {
  const filled = filledCells(sheet, row);
  if (!filled.some((cell) => DIGIT.test(cell.text))) return [];
  const cells = filled.map((cell) => classify(sheet, cell, words));
  return partsOf(cells).flatMap((part): readonly BareRow[] => {
    const label = part.find(({ isLabel }) => isLabel)?.cell;
    if (label === undefined) return [];
    const scores = part.filter(({ isScore }) => isScore).map(({ cell }) => cell);
    const right = scores.filter((cell) => cell.column > label.column);
    const found = right.length > 0 ? right : scores.filter(isPlainlyScore);
    return found.length === 0 ? [] : [{ row, label, scoreColumns: found.map((cell) => cell.column) }];
  });
}

function belongTogether(before: BareRow, row: BareRow): boolean {
  const isNear = row.row - before.row <= LARGEST_GAP && row.label.column === before.label.column;
  return isNear && row.scoreColumns.some((column) => before.scoreColumns.includes(column));
}

/** Rows by the column of their labels: lists side by side are as many lists. */
function groupByColumn(rows: readonly BareRow[]): readonly (readonly BareRow[])[] {
  const columns = [...new Set(rows.map(({ label }) => label.column))];
  return columns.map((column) => rows.filter(({ label }) => label.column === column));
}

/** Rows one below the other whose labels stand in one column, and scores too. */
function groupRows(rows: readonly BareRow[]): readonly (readonly BareRow[])[] {
  const groups: BareRow[][] = [];
  for (const row of rows) {
    const current = groups.at(-1);
    const before = current?.at(-1);
    if (current !== undefined && before !== undefined && belongTogether(before, row)) current.push(row);
    else groups.push([row]);
  }
  return groups;
}

function fieldOfLabels(rows: readonly BareRow[]): ColumnField {
  const codes = rows.filter(({ label }) => parseQuestionCode(label.text) !== null);
  return codes.length * 2 > rows.length ? 'code' : 'name';
}

function columnsOf(sheet: SheetText, rows: readonly BareRow[]): readonly ColumnLayout[] {
  const [first] = rows;
  if (first === undefined) return [];
  const scoreColumns = [...new Set(rows.flatMap((row) => row.scoreColumns))].sort((a, b) => a - b);
  const common = scoreColumns.filter(
    (column) => rows.filter((row) => row.scoreColumns.includes(column)).length * 2 >= rows.length,
  );
  const most = common.length > 0 ? common : scoreColumns;
  const labels = fieldOfLabels(rows);
  const between = indicesBetween(first.label.column + 1, Math.min(...most) - 1).filter((column) =>
    rows.some(({ row }) => textAt(sheet, row, column) !== ''),
  );
  return [
    { column: first.label.column, field: labels, header: '' },
    ...between.map((column): ColumnLayout => ({
      column,
      field: labels === 'code' ? 'text' : 'ignored',
      header: '',
    })),
    ...most.map((column): ColumnLayout => ({ column, field: 'score', header: '', scope: NO_SCOPE })),
  ];
}

function layOut(
  sheet: SheetText,
  rows: readonly BareRow[],
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const numbers = rows.map(({ row }) => row);
  const [firstRow, lastRow] = [Math.min(...numbers), Math.max(...numbers)];
  const { columns, setAside } = chooseScoreColumns(sheet, numbers, columnsOf(sheet, rows));
  const table: TableLayout = {
    kind: kindOfList(sheet, numbers, columns, words),
    headerRows: [],
    bannerRows: titlesAbove(sheet, firstRow, isFree),
    skippedRows: [],
    firstRow,
    lastRow,
    columns,
    confidence: CONFIDENCE,
    reasons: ['namesWithScores'],
  };
  const findings = setAside.map(({ column }) =>
    note('R08', 'notice', placeOfRows(sheet, firstRow, lastRow, [column]), {
      because: 'severalScores',
      found: '',
    }),
  );
  return { tables: [table], takenRows: indicesBetween(firstRow, lastRow), findings };
}

/** Lists of scores without a header: rows that each name what is scored and state a score beside it. */
export function detectBareLists(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const rows = indicesBetween(sheet.top, sheet.bottom).filter(isFree);
  const bareRows = rows.flatMap((row) => readBareRow(sheet, row, words));
  const found = groupByColumn(bareRows)
    .flatMap(groupRows)
    .map((group) => layOut(sheet, group, isFree, words));
  return mergeDetected(found);
}
