import type { BlockModel } from './workbook-model';

/** Addresses in the A1 form that workbook files use, and the zero-based blocks they stand for. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `A` for 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for `A`, 26 for `AA`. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B3` for row 2, column 1. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3:C9`, or `B3` when the block is one cell. */
export function formatBlock(block: BlockModel): string {
  const first = formatCell(block.row, block.column);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${formatCell(block.row + block.rows - 1, block.column + block.columns - 1)}`;
}

/** `$B$3:$C$9`; one cell is `$B$3`. */
export function formatAbsoluteBlock(block: BlockModel): string {
  return formatBlock(block).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The block of an A1 address without a sheet; whole rows and columns count. Null when the text is no address. */
export function parseBlock(address: string): BlockModel | null {
  const [first, last = first, ...more] = address.split(':');
  const start = CORNER.exec(first ?? '');
  const end = CORNER.exec(last ?? '');
  if (!start || !end || more.length > 0 || first === '' || last === '') return null;
  const top = start[2] === undefined ? 0 : Number(start[2]) - 1;
  const bottom = end[2] === undefined ? LAST_ROW - 1 : Number(end[2]) - 1;
  const left = start[1] === undefined ? 0 : columnOfLetters(start[1]);
  const right = end[1] === undefined ? LAST_COLUMN - 1 : columnOfLetters(end[1]);
  const [row, column] = [Math.min(top, bottom), Math.min(left, right)];
  const [rows, columns] = [Math.abs(bottom - top) + 1, Math.abs(right - left) + 1];
  const outside = row < 0 || row + rows > LAST_ROW || column + columns > LAST_COLUMN;
  return outside ? null : { row, column, rows, columns };
}

/** The blocks of a list of addresses parted by spaces, as files keep them; what is no address is left out. */
export function parseBlocks(addresses: string): BlockModel[] {
  return addresses
    .split(/\s+/)
    .map(parseBlock)
    .filter((block) => block !== null);
}

/** A sheet's name as a reference needs it: quoted, with inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
