import { filledCells, type SheetText } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** แถวเลขคอลัมน์: (1) (2) (3) under a header, as official forms number their columns. */
const NUMBER = /^\(?\s*(\d{1,2})\s*[.)]?$/;
const FEWEST_COLUMNS = 3;

/** True for a row that numbers columns from 1 on and says nothing else. */
export function isNumberingRow(sheet: SheetText, row: number): boolean {
  const cells = filledCells(sheet, row);
  if (cells.length < FEWEST_COLUMNS) return false;
  return cells.every(({ text }, index) => Number(NUMBER.exec(toArabicDigits(text))?.[1]) === index + 1);
}
