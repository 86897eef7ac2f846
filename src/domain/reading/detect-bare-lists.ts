import { HUNDRED, ZERO } from '../assessment/score';
import { chooseScoreColumns } from './choose-score-columns';
import { type DetectedTables, mergeDetected } from './detected-tables';
import { kindOfList, titlesAbove } from './detect-score-lists';
import { matchScoreLabel } from './match-score-label';
import { note } from './note';
import { parseQuestionCode } from './parse-question-codes';
import { parseScore } from './parse-score';
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

/** A row that states a score without any header: a label, and a score to its right. */
type BareRow = { readonly row: number; readonly label: TextCell; readonly scoreColumns: readonly number[] };

const LARGEST_GAP = 2;
const CONFIDENCE = 0.7;
const NO_SCOPE = { subject: null, fiscalYear: null, agency: null };

function holdsScore(sheet: SheetText, { row, column }: TextCell): boolean {
  const reading = parseScore(valueAt(sheet, row, column), formatAt(sheet, row, column));
  return reading.kind === 'score' && reading.score.compare(ZERO) >= 0 && reading.score.compare(HUNDRED) <= 0;
}

function readBareRow(sheet: SheetText, row: number, words: RuleWords): readonly BareRow[] {
  const cells = filledCells(sheet, row);
  const label = cells.find((cell) => !holdsScore(sheet, cell) && matchScoreLabel(cell.text, words) !== null);
  if (label === undefined) return [];
  const right = cells.filter((cell) => cell.column > label.column && holdsScore(sheet, cell));
  return right.length === 0 ? [] : [{ row, label, scoreColumns: right.map((cell) => cell.column) }];
}

function belongTogether(before: BareRow, row: BareRow): boolean {
  const isNear = row.row - before.row <= LARGEST_GAP && row.label.column === before.label.column;
  return isNear && row.scoreColumns.some((column) => before.scoreColumns.includes(column));
}

/** Rows one below the other whose labels stand in one column, and scores too. */
function groupRows(rows: readonly BareRow[]): readonly (readonly BareRow[])[] {
  return rows.reduce<readonly (readonly BareRow[])[]>((groups, row) => {
    const current = groups.at(-1);
    const before = current?.at(-1);
    const joins = current !== undefined && before !== undefined && belongTogether(before, row);
    return joins ? [...groups.slice(0, -1), [...current, row]] : [...groups, [row]];
  }, []);
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
    reasons: ['ไม่มีหัวตาราง แต่ทุกแถวมีชื่อที่รู้จักและมีคะแนน'],
  };
  const findings = setAside.map(({ column }) =>
    note('R08', 'notice', placeOfRows(sheet, firstRow, lastRow, [column]), {
      because: 'severalScores',
      found: '',
    }),
  );
  return { tables: [table], takenRows: indicesBetween(firstRow, lastRow), findings };
}

/** Lists of scores without a header: rows that each name what is scored and state a score to its right. */
export function detectBareLists(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const rows = indicesBetween(sheet.top, sheet.bottom).filter(isFree);
  const groups = groupRows(rows.flatMap((row) => readBareRow(sheet, row, words)));
  const found = groups.map((group) => layOut(sheet, group, isFree, words));
  return mergeDetected(found);
}
