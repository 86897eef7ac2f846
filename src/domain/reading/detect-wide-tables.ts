import type { HeaderBlock } from './detect-measure-header';
import { type DetectedTables, mergeDetected } from './detected-tables';
import { readWideHeader } from './detect-wide-header';
import { findWeightedColumns } from './find-weighted-columns';
import { note } from './note';
import { statesScore } from './parse-score';
import type { RuleWords } from './rule-words';
import type { ColumnLayout, TableLayout } from './sheet-layout';
import {
  filledCells,
  formatAt,
  indicesBetween,
  isPlainNumber,
  placeOfRows,
  type SheetText,
  textAt,
  valueAt,
  wordedCells,
} from './sheet-text';
import { agencyNameAlone } from './agency-name';

/** Tables with one agency or one year a row and what is scored side by side. */
const MOST_BLANK_ROWS = 1;
const MOST_WORDINGS = 1;
const CONFIDENCE = 0.9;

/** True where at least as many of the columns state a score as are needed for a row of scores. */
function statesScores(
  sheet: SheetText,
  row: number,
  columns: readonly ColumnLayout[],
  needed: number,
): boolean {
  let stated = 0;
  for (const { column } of columns) {
    const isStated =
      isPlainNumber(sheet, row, column) ||
      statesScore(valueAt(sheet, row, column), formatAt(sheet, row, column));
    if (isStated) stated += 1;
    if (stated >= needed) break;
  }
  return stated >= needed;
}

/** A row right under the header that words each of its columns: ข้อคำถาม under the codes. */
function wordsColumns(sheet: SheetText, row: number, columns: readonly ColumnLayout[]): boolean {
  const worded = new Set(wordedCells(sheet, row).map(({ column }) => column));
  return columns.every(({ column }) => worded.has(column));
}

function detectRows(
  sheet: SheetText,
  header: HeaderBlock,
  isFree: (row: number) => boolean,
): readonly number[] {
  const scores = header.columns.filter((column) => column.field === 'score');
  const needed = scores.length / 2;
  const rows: number[] = [];
  let blanks = 0;
  let wordings = 0;
  for (
    let row = Math.max(...header.rows) + 1;
    row <= sheet.bottom && isFree(row) && blanks <= MOST_BLANK_ROWS;
    row += 1
  ) {
    if (statesScores(sheet, row, scores, needed)) rows.push(row);
    else if (filledCells(sheet, row).length === 0) blanks += 1;
    else if (rows.length === 0 && wordings < MOST_WORDINGS && wordsColumns(sheet, row, scores)) wordings += 1;
    else break;
  }
  return rows;
}

/** Without a header of its own, the column whose cells are names of bodies tells the agency of each row. */
function nameAgencyColumn(
  sheet: SheetText,
  rows: readonly number[],
  columns: readonly ColumnLayout[],
): readonly ColumnLayout[] {
  if (columns.some((column) => column.field === 'agency')) return columns;
  const first = indicesBetween(sheet.left, sheet.right).find((column) =>
    rows.some((row) => agencyNameAlone(textAt(sheet, row, column)) !== null),
  );
  if (first === undefined) return columns;
  return [
    ...columns.filter(({ column }) => column !== first),
    { column: first, field: 'agency', header: '' },
  ];
}

function layOut(
  sheet: SheetText,
  header: HeaderBlock,
  rows: readonly number[],
  words: RuleWords,
): DetectedTables {
  const weighted = findWeightedColumns(sheet, rows, header.columns, words);
  const columns = header.columns.map((column): ColumnLayout => {
    if (!weighted.includes(column)) return column;
    return { column: column.column, field: 'ignored', header: column.header };
  });
  const [firstRow, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const table: TableLayout = {
    kind: 'wideScores',
    headerRows: header.rows,
    bannerRows: [],
    skippedRows: [],
    firstRow,
    lastRow,
    columns: nameAgencyColumn(sheet, rows, columns),
    confidence: CONFIDENCE,
    reasons: ['wideHeader'],
  };
  const findings = weighted.map(({ column, header: found }) =>
    note('R08', 'notice', placeOfRows(sheet, Math.min(...header.rows), lastRow, [column]), {
      because: 'weighted',
      found,
    }),
  );
  const takenRows = [...header.rows, ...indicesBetween(Math.max(...header.rows) + 1, lastRow)];
  return { tables: [table], takenRows, findings };
}

/** The header at a row, or that of the row below which it is only the upper half of: IIT, EIT, OIT over the indicators of each. */
function readWholeHeader(sheet: SheetText, row: number, words: RuleWords): HeaderBlock | null {
  const header = readWideHeader(sheet, row, words);
  const below = header === null ? null : readWideHeader(sheet, row + 1, words);
  return below?.rows.includes(row) === true ? below : header;
}

/** Every table of scores laid out sideways; a header without rows of scores under it is none. */
export function detectWideTables(
  sheet: SheetText,
  isFree: (row: number) => boolean,
  words: RuleWords,
): DetectedTables {
  const found: DetectedTables[] = [];
  for (let row = sheet.top; row <= sheet.bottom; row += 1) {
    const header = isFree(row) ? readWholeHeader(sheet, row, words) : null;
    const rows = header === null ? [] : detectRows(sheet, header, isFree);
    if (header === null || rows.length === 0) continue;
    found.push(layOut(sheet, header, rows, words));
    row = rows.at(-1) ?? row;
  }
  return mergeDetected(found);
}
