import { isFiscalYear, type FiscalYear } from '../assessment/fiscal-year';
import type { IsoDate, Period } from '../assessment/measure';
import { BUDDHIST_SHIFT, christianYear, isoDate, lengthOfMonth, yearOfFiscalMonth } from './calendar';
import { findDates, type WrittenDate } from './find-dates';
import { toArabicDigits } from './thai-digits';
import { readText } from './thai-text';

/** ระยะเวลา: dates, months, quarters and fiscal years as staff write them. ไตรมาส ๑ is October to December. */
type Span = { readonly from: IsoDate | null; readonly to: IsoDate | null };
type KnownDate = { readonly year: number; readonly month: number; readonly day: number | null };

const UNKNOWN: Span = { from: null, to: null };
const QUARTERS =
  /ไตรมาส(?:ที่)?\s*([1-4](?:\s*(?:-|–|,|และ|ถึง|\s)\s*(?:ไตรมาส(?:ที่)?\s*)?[1-4](?!\d|\s*เดือน))*)(?!\d)/;
const YEAR_AFTER_QUARTER = /ไตรมาส.*?[1-4]\s*(?:\/|ปี(?:งบประมาณ)?|พ\s?\.?\s?ศ|ของปี)[^\d]*(\d{4}|\d{2})(?!\d)/;
const FISCAL_YEAR = /ปีงบประมาณ\s*(?:พ\s?\.?\s?ศ\s?\.?)?\s*(\d{4}|\d{2})(?!\d)/;
const WHOLE_FISCAL_YEAR = /(?:ตลอด|ทั้ง|ภายใน|ใน)\s*ปีงบประมาณ|12\s*เดือน/;
const FIRST_HALF = /(?:รอบ\s*)?6\s*เดือน(?!\s*หลัง)/;
const SECOND_HALF = /6\s*เดือน\s*หลัง/;
const UNTIL = /ภายใน|ไม่เกิน|ก่อน|สิ้นสุด|จนถึง/;
const SINCE = /ตั้งแต่|เริ่ม|เป็นต้นไป/;

function fiscalYearOf(typed: string | undefined): FiscalYear | null {
  if (typed === undefined) return null;
  const year = christianYear(Number(typed)) + BUDDHIST_SHIFT;
  return isFiscalYear(year) ? year : null;
}

function monthsOfFiscalYear(year: FiscalYear | null, first: number, last: number): Span {
  if (year === null) return UNKNOWN;
  const lastYear = yearOfFiscalMonth(year, last);
  return {
    from: isoDate(yearOfFiscalMonth(year, first), first, 1),
    to: isoDate(lastYear, last, lengthOfMonth(lastYear, last)),
  };
}

function spanOfQuarters(digits: readonly number[], year: FiscalYear | null): Span {
  const first = Math.min(...digits);
  const last = Math.max(...digits);
  const monthOf = (fiscalMonth: number): number => ((fiscalMonth + 8) % 12) + 1;
  return monthsOfFiscalYear(year, monthOf(first * 3 - 2), monthOf(last * 3));
}

/** Fills in years left out: `๑ ต.ค. – ๓๐ ก.ย. ๖๙` starts in 2568; without any year the fiscal year decides. */
function fillYears(dates: readonly WrittenDate[], year: FiscalYear | null): readonly KnownDate[] | null {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const fiscal = (month: number) => (year === null ? null : yearOfFiscalMonth(year, month));
  const wraps = first.month > last.month ? 1 : 0;
  const firstYear = first.year ?? (last.year === null ? fiscal(first.month) : last.year - wraps);
  const lastYear = last.year ?? (first.year === null ? fiscal(last.month) : first.year + wraps);
  if (firstYear === null || lastYear === null) return null;
  return [
    { ...first, year: firstYear },
    { ...last, year: lastYear },
  ];
}

function spanOfDates(text: string, written: readonly WrittenDate[], year: FiscalYear | null): Span {
  const [first, last] = fillYears(written, year) ?? [];
  if (first === undefined || last === undefined) return UNKNOWN;
  const from = isoDate(first.year, first.month, first.day ?? 1);
  const to = isoDate(last.year, last.month, last.day ?? lengthOfMonth(last.year, last.month));
  if (from === null || to === null) return UNKNOWN;
  if (written.length > 1) return { from, to };
  if (UNTIL.test(text)) return { from: null, to };
  return SINCE.test(text) ? { from, to: null } : { from, to };
}

function spanOf(text: string, fiscalYear: FiscalYear | null): Span {
  const dates = findDates(text);
  const stated = fiscalYearOf(FISCAL_YEAR.exec(text)?.[1]);
  if (dates.length > 0) return spanOfDates(text, dates, stated ?? fiscalYear);
  const quarters = QUARTERS.exec(text)?.[1]?.match(/[1-4]/g)?.map(Number);
  if (quarters !== undefined) {
    return spanOfQuarters(quarters, fiscalYearOf(YEAR_AFTER_QUARTER.exec(text)?.[1]) ?? stated ?? fiscalYear);
  }
  const year = stated ?? fiscalYear;
  if (SECOND_HALF.test(text)) return monthsOfFiscalYear(year, 4, 9);
  if (FIRST_HALF.test(text)) return monthsOfFiscalYear(year, 10, 3);
  if (WHOLE_FISCAL_YEAR.test(text)) return monthsOfFiscalYear(year, 10, 9);
  return stated === null ? UNKNOWN : monthsOfFiscalYear(stated, 10, 9);
}

/**
 * The days a period means; the words come back on one line. `fiscalYear` (of the plan) settles quarters and months without a
 * year. Where the words leave a day open, or name one that does not exist, it is null.
 */
export function parsePeriod(words: string, fiscalYear: FiscalYear | null): Period {
  const text = readText(words).replaceAll('\n', ' ');
  return { text, ...spanOf(toArabicDigits(text), fiscalYear) };
}
