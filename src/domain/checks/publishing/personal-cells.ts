import { cellAddress, type CellPlace } from '../../assessment/cell-place';
import type { CellValue, Grid } from '../../reading/grid';
import { hasValidCheckDigit, isGivenOut, maskDigits, type PersonalNumber } from './personal-numbers';

/** ข้อมูลส่วนบุคคลที่เก็บเป็นจำนวน: identity and mobile numbers that Excel took for figures when they were typed. */
export type PersonalCell = PersonalNumber & { readonly at: CellPlace };

const LEAST_ID = 1_000_000_000_000;
const MOST_ID = 8_999_999_999_999;
/** A mobile number without its zero. */
const MOBILE = /^[689]\d{8}$/;
/** Which language and digits a format is in says nothing of what it shows. */
const LOCALE = /\[\$-[^\]]*\]|General/g;
/** Thousands apart, a decimal point, a currency, a share or a date: an amount or a day, no number of a person. */
const AMOUNT_FORMAT = /[,.%$฿/ymdhs]/i;
/** A format that puts the lost zero back: ten places, or the zero written out. */
const TEN_PLACES = /^"?0"?(?:[-\s\\()"]*[0#]){9}$/;
const CALLS_FOR_MOBILE = /โทร(?!สาร)|มือถือ|เบอร์|phone|mobile/i;

/** The nearest words above a cell and to its left, which say what its figure is. */
function labelsOf({ values }: Grid, row: number, column: number): readonly string[] {
  const isWords = (value: CellValue | undefined): value is string =>
    typeof value === 'string' && value !== '';
  const above = values
    .slice(0, row)
    .map((cells) => cells[column])
    .filter(isWords);
  const before = (values[row] ?? []).slice(0, column).filter(isWords);
  return [above.at(-1) ?? '', before.at(-1) ?? ''];
}

function isCitizenId(value: number): boolean {
  return value >= LEAST_ID && value <= MOST_ID && hasValidCheckDigit(String(value));
}

function isMobile(value: number, format: string, labels: readonly string[]): boolean {
  if (!MOBILE.test(String(value)) || labels.some(isGivenOut)) return false;
  return TEN_PLACES.test(format) || labels.some((words) => CALLS_FOR_MOBILE.test(words));
}

function numberIn(grid: Grid, row: number, column: number): PersonalNumber | null {
  const value = grid.values[row]?.[column];
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return null;
  const format = (grid.numberFormats[row]?.[column] ?? '').replace(LOCALE, '');
  if (AMOUNT_FORMAT.test(format)) return null;
  if (isCitizenId(value)) return { kind: 'citizenId', masked: maskDigits(String(value)) };
  return MOBILE.test(String(value)) && isMobile(value, format, labelsOf(grid, row, column))
    ? { kind: 'mobile', masked: maskDigits(`0${value}`) }
    : null;
}

/** Identity and mobile numbers that cells of a worksheet hold as figures, masked. */
export function findPersonalCells(grid: Grid): readonly PersonalCell[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((_, column): readonly PersonalCell[] => {
      const found = numberIn(grid, row, column);
      const address = cellAddress(grid.top + row, grid.left + column);
      return found === null ? [] : [{ ...found, at: { sheet: grid.sheet, address } }];
    }),
  );
}
