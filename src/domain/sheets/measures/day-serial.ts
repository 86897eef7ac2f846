import type { IsoDate } from '../../assessment/measure';

/** เลขวันของ Excel: the number under which a cell holds a day, so that formulas can reckon with it. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const FIRST_YEAR = 1900;
const FEBRUARY = 2;
/** Excel counts 1 January 1900 as day 1, and a 29 February 1900 that never was. */
const EXTRA_DAYS = 1;

function leapYearsBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}

function isLeap(year: number): boolean {
  return leapYearsBefore(year + 1) > leapYearsBefore(year);
}

/** The day's number in Excel's 1900 system, for days from March 1900; null for what is no day. */
export function daySerial(day: IsoDate): number | null {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const before = DAYS_BEFORE_MONTH[month - 1];
  if (before === undefined || !Number.isInteger(year) || !Number.isInteger(date)) return null;
  const leapDay = month > FEBRUARY && isLeap(year) ? 1 : 0;
  const leapDays = leapYearsBefore(year) - leapYearsBefore(FIRST_YEAR);
  return (year - FIRST_YEAR) * 365 + leapDays + before + leapDay + date + EXTRA_DAYS;
}
