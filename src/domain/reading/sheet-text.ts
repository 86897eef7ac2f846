import { blockAddress, cellAddress, type CellPlace } from '../assessment/cell-place';
import { BUDDHIST_SHIFT, isoDateFromSerial } from './calendar';
import type { CellValue, Grid } from './grid';
import { isDateFormat } from './number-format';
import { shortMonthName } from './thai-months';
import { readText } from './thai-text';

/** A worksheet as a person reads it: the words of each cell beside its value, by zero-based row and column of the sheet. */
export type SheetText = {
  readonly grid: Grid;
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly texts: readonly (readonly string[])[];
};

/** A cell that says something. */
export type TextCell = { readonly row: number; readonly column: number; readonly text: string };

/** The words that Thai Excel shows for a date number; a number that is no day stays a number. */
function wordsOfDate(serial: number): string {
  const [year, month, day] = (isoDateFromSerial(serial) ?? '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return String(serial);
  return `${day} ${shortMonthName(month)} ${year + BUDDHIST_SHIFT}`;
}

function wordsOf(value: CellValue, format: string): string {
  return typeof value === 'number' && isDateFormat(format) ? wordsOfDate(value) : readText(value);
}

/** Reads the words of every cell once. */
export function readSheetText(grid: Grid): SheetText {
  const texts = grid.values.map((row, rowIndex) =>
    row.map((value, index) => wordsOf(value, grid.numberFormats[rowIndex]?.[index] ?? '')),
  );
  const width = Math.max(0, ...texts.map((row) => row.length));
  return {
    grid,
    sheet: grid.sheet,
    top: grid.top,
    bottom: grid.top + texts.length - 1,
    left: grid.left,
    right: grid.left + width - 1,
    texts,
  };
}

/** The words of a cell; '' outside the used block. */
export function textAt(sheet: SheetText, row: number, column: number): string {
  return sheet.texts[row - sheet.top]?.[column - sheet.left] ?? '';
}

/** The cell's value as Excel holds it; '' outside the used block. */
export function valueAt(sheet: SheetText, row: number, column: number): CellValue {
  return sheet.grid.values[row - sheet.top]?.[column - sheet.left] ?? '';
}

/** The cell's number format code; `General` outside the used block. */
export function formatAt(sheet: SheetText, row: number, column: number): string {
  return sheet.grid.numberFormats[row - sheet.top]?.[column - sheet.left] ?? 'General';
}

/** The cells of a row that say something, left to right. */
export function filledCells(sheet: SheetText, row: number): readonly TextCell[] {
  const texts = sheet.texts[row - sheet.top] ?? [];
  return texts.flatMap((text, index) => (text === '' ? [] : [{ row, column: sheet.left + index, text }]));
}

/** Row or column numbers from first to last, both included. */
export function indicesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
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
