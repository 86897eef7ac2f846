import { blockAddress, cellAddress, type CellPlace } from '../assessment/cell-place';
import { BUDDHIST_SHIFT, isoDateFromSerial } from './calendar';
import type { CellValue, Grid } from './grid';
import { isDateFormat, isPercentFormat } from './number-format';
import { shortMonthName } from './thai-months';
import { readText } from './thai-text';

/**
 * A worksheet as a person reads it: the words of each cell beside its value, by zero-based row and column of the sheet. A plain
 * number is its own words, so nothing is kept of it: the scores of all agencies of the country are half a million of them.
 */
export type SheetText = {
  readonly grid: Grid;
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Words of the cells that hold more than a plain number, each row up to the last of them; '' for any other cell. */
  readonly words: readonly (readonly string[])[];
  /** The number formats of the sheet under which a number is a day or a percentage; mostly none. */
  readonly tellingFormats: ReadonlySet<string>;
};

/** A cell that says something. */
export type TextCell = { readonly row: number; readonly column: number; readonly text: string };

/** The words that Thai Excel shows for a date number; a number that is no day stays a number. */
function wordsOfDate(serial: number): string {
  const [year, month, day] = (isoDateFromSerial(serial) ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return String(serial);
  return `${day} ${shortMonthName(month)} ${year + BUDDHIST_SHIFT}`;
}

/** A sheet has thousands of cells and a handful of formats: each is looked into once. */
function tellingFormatsOf({ numberFormats }: Grid): ReadonlySet<string> {
  const formats = new Set<string>();
  let last = '';
  for (const row of numberFormats) {
    for (const format of row) {
      if (format !== last) formats.add(format);
      last = format;
    }
  }
  return new Set([...formats].filter((format) => isDateFormat(format) || isPercentFormat(format)));
}

function wordsOf(value: CellValue, format: string): string {
  return typeof value === 'number' && isDateFormat(format) ? wordsOfDate(value) : readText(value);
}

function wordsOfRow(
  values: readonly CellValue[],
  formats: readonly string[],
  telling: ReadonlySet<string>,
): readonly string[] {
  const words: string[] = [];
  values.forEach((value, index) => {
    if (value === '') return;
    const format = formats[index] ?? '';
    if (typeof value === 'number' && (telling.size === 0 || !telling.has(format))) return;
    while (words.length < index) words.push('');
    words.push(wordsOf(value, format));
  });
  return words;
}

/** Reads the words of every cell once. */
export function readSheetText(grid: Grid): SheetText {
  const tellingFormats = tellingFormatsOf(grid);
  const words = grid.values.map((row, index) =>
    wordsOfRow(row, grid.numberFormats[index] ?? [], tellingFormats),
  );
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    grid,
    sheet: grid.sheet,
    top: grid.top,
    bottom: grid.top + grid.values.length - 1,
    left: grid.left,
    right: grid.left + width - 1,
    words,
    tellingFormats,
  };
}

/** The cells from the first to the last row and column, each included, as if nothing else stood in the sheet. */
export function cutOut(
  sheet: SheetText,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
): SheetText {
  const { grid } = sheet;
  const isInside = (index: number) => index + sheet.left >= left && index + sheet.left <= right;
  const rowsOf = <T>(rows: readonly T[]) => rows.slice(top - sheet.top, bottom - sheet.top + 1);
  const columnsOf = <T>(rows: readonly (readonly T[])[], blank: T) =>
    rowsOf(rows).map((row) => row.map((cell, index) => (isInside(index) ? cell : blank)));
  return {
    ...sheet,
    top,
    bottom,
    grid: {
      ...grid,
      top,
      values: columnsOf<CellValue>(grid.values, ''),
      numberFormats: rowsOf(grid.numberFormats),
    },
    words: columnsOf(sheet.words, ''),
  };
}

function textOf(words: string | undefined, value: CellValue | undefined): string {
  if (words !== undefined && words !== '') return words;
  return typeof value === 'number' ? String(value) : '';
}

/** The words of a cell; '' outside the used block. */
export function textAt(sheet: SheetText, row: number, column: number): string {
  const index = column - sheet.left;
  return textOf(sheet.words[row - sheet.top]?.[index], sheet.grid.values[row - sheet.top]?.[index]);
}

/** The cell's value as Excel holds it; '' outside the used block. */
export function valueAt(sheet: SheetText, row: number, column: number): CellValue {
  return sheet.grid.values[row - sheet.top]?.[column - sheet.left] ?? '';
}

/** The cell's number format code; `General` outside the used block. */
export function formatAt(sheet: SheetText, row: number, column: number): string {
  return sheet.grid.numberFormats[row - sheet.top]?.[column - sheet.left] ?? 'General';
}

/** True for a number that is neither a day nor a percentage: it needs no reading to be known. */
export function isPlainNumber(sheet: SheetText, row: number, column: number): boolean {
  const index = column - sheet.left;
  if (!Number.isFinite(sheet.grid.values[row - sheet.top]?.[index])) return false;
  const { tellingFormats } = sheet;
  return tellingFormats.size === 0 || !tellingFormats.has(formatAt(sheet, row, column));
}

/** The cells of a row that say something, left to right. */
export function filledCells(sheet: SheetText, row: number): readonly TextCell[] {
  const words = sheet.words[row - sheet.top] ?? [];
  const cells: TextCell[] = [];
  sheet.grid.values[row - sheet.top]?.forEach((value, index) => {
    const text = textOf(words[index], value);
    if (text !== '') cells.push({ row, column: sheet.left + index, text });
  });
  return cells;
}

/** The cells of a row that say more than a plain number, left to right: all that can name something. */
export function wordedCells(sheet: SheetText, row: number): readonly TextCell[] {
  const cells: TextCell[] = [];
  sheet.words[row - sheet.top]?.forEach((text, index) => {
    if (text !== '') cells.push({ row, column: sheet.left + index, text });
  });
  return cells;
}

/** Row or column numbers from first to last, both included. */
export function indicesBetween(first: number, last: number): readonly number[] {
  const indices: number[] = [];
  for (let index = first; index <= last; index += 1) indices.push(index);
  return indices;
}

export function placeOfCell(sheet: SheetText, row: number, column: number): CellPlace {
  return { sheet: sheet.sheet, address: cellAddress(row, column) };
}

/** The block of cells from the first to the last row, over the given columns. */
export function placeOfRows(
  sheet: SheetText,
  first: number,
  last: number,
  columns: readonly number[],
): CellPlace {
  const [left, right] =
    columns.length === 0 ? [sheet.left, sheet.right] : [Math.min(...columns), Math.max(...columns)];
  return { sheet: sheet.sheet, address: blockAddress(first, left, last, right) };
}
