import type { FiscalYear } from '../assessment/fiscal-year';
import type { IsoDate } from '../assessment/measure';

/** Days of the civil calendar as plain arithmetic: the domain has no clock and no time zone. */
/** Years of the Buddhist Era less years of the Christian era. */
export const BUDDHIST_SHIFT = 543;
const FIRST_BUDDHIST_YEAR = 2400;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_FISCAL_MONTH = 10;
/** Excel's day 0 for every date after February 1900. */
const EXCEL_EPOCH_TO_CIVIL = 693_899;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1 to 12) of the Christian era. */
export function lengthOfMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1] ?? 0;
  return month === 2 && isLeap(year) ? length + 1 : length;
}

/** The year of the Christian era for a year as staff type it: `๖๘`, `๒๕๖๘` and `2025` are the same. */
export function christianYear(typed: number): number {
  if (typed < 100) return typed + 2500 - BUDDHIST_SHIFT;
  return typed >= FIRST_BUDDHIST_YEAR ? typed - BUDDHIST_SHIFT : typed;
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
  if (!exists || year < 1900 || year > 2199) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The Christian year in which a month of the fiscal year lies: October to December belong to the year before. */
export function yearOfFiscalMonth(fiscalYear: FiscalYear, month: number): number {
  const year = fiscalYear - BUDDHIST_SHIFT;
  return month >= FIRST_FISCAL_MONTH ? year - 1 : year;
}

/** Days from 1 March of year 0 to 1 March of the given year. */
function daysToMarch(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** The day behind an Excel date number (1900 system), or null where it is none. A year typed in the Buddhist Era is taken back. */
export function isoDateFromSerial(serial: number): IsoDate | null {
  const day = Math.floor(serial);
  if (!(day > 60 && day < 2_958_466)) return null;
  const sinceMarchZero = day + EXCEL_EPOCH_TO_CIVIL;
  let marchYear = Math.floor(sinceMarchZero / 365.2425);
  if (daysToMarch(marchYear) > sinceMarchZero) marchYear -= 1;
  if (daysToMarch(marchYear + 1) <= sinceMarchZero) marchYear += 1;
  const dayOfYear = sinceMarchZero - daysToMarch(marchYear);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return isoDate(christianYear(month <= 2 ? marchYear + 1 : marchYear), month, dayOfMonth);
}
