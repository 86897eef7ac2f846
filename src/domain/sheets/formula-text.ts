import { cellAddress, quoteSheetName, type CellPlace } from '../assessment/cell-place';

/** Excel takes no text constant in a formula that is longer; longer ones are joined from pieces. */
const LONGEST_LITERAL = 250;

/** The text as a constant of a formula, inner quotes doubled. */
export function quoteText(text: string): string {
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < text.length; start += LONGEST_LITERAL) {
    pieces.push(`"${text.slice(start, start + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return pieces.join('&');
}

/** `$C$5` for `C5`; of a block its first cell. */
function absoluteAddress(address: string): string {
  return address.replace(/:.*$/, '').replace(/^\$?([A-Z]+)\$?(\d+)$/, '$$$1$$$2');
}

/** `'คะแนน'!$C$5`. */
export function placeReference(place: CellPlace): string {
  return `${quoteSheetName(place.sheet)}!${absoluteAddress(place.address)}`;
}

/** `$F$12` of zero-based row and column, for formulas of the same sheet. */
export function cellReference(row: number, column: number): string {
  return absoluteAddress(cellAddress(row, column));
}

/** `$F$6:$F$57` of a column's zero-based rows. */
export function columnReference(column: number, firstRow: number, lastRow: number): string {
  return `${cellReference(firstRow, column)}:${cellReference(lastRow, column)}`;
}

/** The reference as another sheet writes it. */
export function onSheet(sheet: string, reference: string): string {
  return `${quoteSheetName(sheet)}!${reference}`;
}

/** A score as text inside a sentence, two decimals. */
export function scoreInText(reference: string, numberFormat: string): string {
  return `TEXT(${reference},${quoteText(numberFormat)})`;
}

/** A count as text inside a sentence; `count` is an expression. */
export function countInText(count: string, numberFormat: string): string {
  return `TEXT(${count},${quoteText(numberFormat)})`;
}
