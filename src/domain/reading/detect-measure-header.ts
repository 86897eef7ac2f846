import { type HeaderIndex, type HeaderMatch, indexHeaders, LETTER, matchHeader } from './match-header';
import { MEASURE_HEADERS } from './measure-header-words';
import { isNumberingRow } from './numbering-row';
import type { ColumnField, ColumnLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, textAt, wordedCells } from './sheet-text';

/** หัวตาราง of a measure table: one row, or two where a group of columns has a heading of its own. */
export type HeaderBlock = { readonly rows: readonly number[]; readonly columns: readonly ColumnLayout[] };

const HEADERS: HeaderIndex = indexHeaders(MEASURE_HEADERS);
const WHAT_IS_DONE: readonly ColumnField[] = ['measure', 'steps'];
const WHAT_GOES_WITH_IT: readonly ColumnField[] = [
  'owner',
  'period',
  'result',
  'outcome',
  'analysis',
  'recommendation',
];
const ENOUGH_FIELDS = 3;
const LONGEST_GROUP_HEADING = 160;

/** True for words that head a column of a measure table, also one that is not read, such as งบประมาณ. */
export function isKnownMeasureHeader(text: string): boolean {
  return matchHeader(text, HEADERS) !== null;
}

/** The rest of a header may stand in the row below: ผู้รับ over ผิดชอบ. */
function matchOverTwoRows(sheet: SheetText, row: number, column: number): HeaderMatch | null {
  const whole = matchHeader(textAt(sheet, row, column) + textAt(sheet, row + 1, column), HEADERS);
  return whole?.coverage === 1 ? whole : null;
}

function fieldsOfRow(sheet: SheetText, row: number): readonly (ColumnField | null)[] {
  return filledCells(sheet, row).map(({ column, text }) => {
    if (!LETTER.test(text)) return null;
    const match = matchHeader(text, HEADERS) ?? matchOverTwoRows(sheet, row, column);
    return match?.field ?? null;
  });
}

function isHeaderRow(sheet: SheetText, row: number): boolean {
  if (wordedCells(sheet, row).filter(({ text }) => LETTER.test(text)).length < 2) return false;
  const fields = fieldsOfRow(sheet, row);
  const known = new Set(fields.filter((field) => field !== null));
  const tells = (wanted: readonly ColumnField[]) => wanted.some((field) => known.has(field));
  if (!tells(WHAT_IS_DONE) || !tells(WHAT_GOES_WITH_IT)) return false;
  return known.size >= ENOUGH_FIELDS || fields.every((field) => field !== null);
}

/** A row of group headings above: it names a column that the header row leaves blank. */
function isUpperRow(sheet: SheetText, row: number): boolean {
  const cells = filledCells(sheet, row);
  if (cells.some((cell) => cell.text.length > LONGEST_GROUP_HEADING)) return false;
  return cells.some(
    (cell) => textAt(sheet, row + 1, cell.column) === '' && matchHeader(cell.text, HEADERS) !== null,
  );
}

/** A row of second headings below, such as เริ่มต้น and สิ้นสุด under ระยะเวลา, or the rest of words broken over two rows. */
function isLowerRow(sheet: SheetText, row: number): boolean {
  const cells = filledCells(sheet, row);
  if (cells.length === 0 || textAt(sheet, row, sheet.left) !== '') return false;
  return cells.every(
    ({ column, text }) =>
      matchHeader(text, HEADERS) !== null || matchOverTwoRows(sheet, row - 1, column) !== null,
  );
}

function columnUnder(sheet: SheetText, rows: readonly number[], column: number): readonly ColumnLayout[] {
  const labels = rows.map((row) => textAt(sheet, row, column)).filter((text) => text !== '');
  const [upper = ''] = labels;
  const lower = labels.at(-1) ?? '';
  if (lower === '') return [];
  const together = labels.join('');
  const readings = [lower, together, upper].map((header) => ({
    header,
    match: matchHeader(header, HEADERS),
  }));
  const exactTogether = readings[1]?.match?.coverage === 1 ? readings[1] : null;
  const best = exactTogether ?? readings.find((reading) => reading.match !== null);
  return [{ column, field: best?.match?.field ?? 'ignored', header: best?.header ?? lower }];
}

/** Every header of a measure table in the sheet, from the top; found by its words, wherever it stands. */
export function detectMeasureHeaders(sheet: SheetText): readonly HeaderBlock[] {
  const columns = indicesBetween(sheet.left, sheet.right);
  const main = new Set(indicesBetween(sheet.top, sheet.bottom).filter((row) => isHeaderRow(sheet, row)));
  return [...main].map((row) => {
    const above = row > sheet.top && !main.has(row - 1) && isUpperRow(sheet, row - 1) ? [row - 1] : [];
    const below = row < sheet.bottom && !main.has(row + 1) && isLowerRow(sheet, row + 1) ? [row + 1] : [];
    const rows = [...above, row, ...below];
    const under = row + below.length + 1;
    const numbering = isNumberingRow(sheet, under) ? [under] : [];
    return {
      rows: [...rows, ...numbering],
      columns: columns.flatMap((column) => columnUnder(sheet, rows, column)),
    };
  });
}
