/** A1 addresses as Excel writes and reads them: `'แผ่น 1'!A1:B2`, `A:C`, `3:5`. Rows and columns are zero-based inside. */
import type { BlockModel } from '../workbook/workbook-model';

export const SHEET_ROWS = 1048576;
export const SHEET_COLUMNS = 16384;

export type Address = { readonly sheet: string | null; readonly block: BlockModel };

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/;
const COLUMNS = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/;
const ROWS = /^(\d+):(\d+)$/;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function blockBetween(row1: number, column1: number, row2: number, column2: number): BlockModel | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  if (row < 0 || column < 0) return null;
  if (Math.max(row1, row2) >= SHEET_ROWS || Math.max(column1, column2) >= SHEET_COLUMNS) return null;
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

function parseBlock(text: string): BlockModel | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = cells;
    return blockBetween(Number(row1) - 1, columnIndex(column1), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, first = '', last = ''] = columns;
    return blockBetween(0, columnIndex(first), SHEET_ROWS - 1, columnIndex(last));
  }
  const rows = ROWS.exec(text);
  if (rows) return blockBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1);
  return null;
}

/** The address in a text, with or without `$` and sheet; null when it is none. */
export function parseAddress(text: string): Address | null {
  const parts = WITH_SHEET.exec(text);
  const sheet = parts ? (parts[1]?.replace(/''/g, "'") ?? parts[2] ?? null) : null;
  const block = parseBlock((parts?.[3] ?? text).replace(/\$/g, ''));
  return block && { sheet, block };
}

export function isEntireColumn(block: BlockModel): boolean {
  return block.rows === SHEET_ROWS;
}

export function isEntireRow(block: BlockModel): boolean {
  return block.columns === SHEET_COLUMNS;
}

/** `A1:B2`, or `$A$1:$B$2` when absolute; whole columns and rows in their short form. */
export function formatBlock(block: BlockModel, absolute = false): string {
  const mark = absolute ? '$' : '';
  const firstColumn = mark + columnName(block.column);
  const lastColumn = mark + columnName(block.column + block.columns - 1);
  const firstRow = `${mark}${block.row + 1}`;
  const lastRow = `${mark}${block.row + block.rows}`;
  if (isEntireRow(block)) return `${firstRow}:${lastRow}`;
  if (isEntireColumn(block)) return `${firstColumn}:${lastColumn}`;
  const first = firstColumn + firstRow;
  return block.rows * block.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LIKE_A_CELL = /^[A-Za-z]{1,3}\d+$|^[rc](\d+)?([rc]\d*)?$/i;

/** The sheet's name as it stands before `!`, quoted when Excel would quote it. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The address with its sheet, as `range.address` reads. */
export function formatAddress(sheetName: string, block: BlockModel): string {
  return `${quoteSheetName(sheetName)}!${formatBlock(block)}`;
}

/** The absolute reference with its sheet, as names and charts hold it: `'แผ่น 1'!$A$1`. */
export function formatReference(sheetName: string, block: BlockModel): string {
  return `${quoteSheetName(sheetName)}!${formatBlock(block, true)}`;
}
