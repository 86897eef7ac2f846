/**
 * Text that Excel takes for a date or a time when it is assigned: ISO and American forms; the day-first forms of Thailand stay
 * text. Years are taken as they stand: 2568 becomes the Gregorian year 2568. A date is the number of days since 1899-12-30.
 */
import type { NumberInput } from './number-input';

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;
const MONTH_FIRST = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const NAMED_MONTH = /^(\d{1,2})[- /]([a-z]{3})(?:[- /](\d{4}))?$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** The serial number of a day, or null when the calendar has no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (time - EPOCH) / DAY : null;
}

function dateInput(year: number, month: number, day: number, numberFormat: string): NumberInput | null {
  const value = dateSerial(year, month, day);
  return value === null ? null : { value, numberFormat };
}

/** Two digits below thirty are this century, as in Excel's standard setting. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function parseTime(text: string): NumberInput | null {
  const parts = TIME.exec(text);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2]);
  const seconds = Number(parts[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const total = hours * 3600 + minutes * 60 + seconds;
  return { value: total / 86400, numberFormat: parts[3] ? 'h:mm:ss' : 'h:mm' };
}

function parseNumericDate(text: string, currentYear: number): NumberInput | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return day
      ? dateInput(Number(year), Number(month), Number(day), 'yyyy-mm-dd')
      : dateInput(Number(year), Number(month), 1, 'mmm-yy');
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return dateInput(Number(monthYear[2]), Number(monthYear[1]), 1, 'mmm-yy');
  const monthFirst = MONTH_FIRST.exec(text);
  if (!monthFirst) return null;
  const [, month, day, year] = monthFirst;
  return year
    ? dateInput(fullYear(year), Number(month), Number(day), 'm/d/yyyy')
    : dateInput(currentYear, Number(month), Number(day), 'd-mmm');
}

/** The date or time in the text as a serial number, or null when Excel would keep it as text. */
export function parseDateInput(typed: string, currentYear: number): NumberInput | null {
  const text = typed.trim();
  const numeric = parseTime(text) ?? parseNumericDate(text, currentYear);
  if (numeric) return numeric;
  const named = NAMED_MONTH.exec(text);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (!named || month === 0) return null;
  const [, day, , year] = named;
  return year
    ? dateInput(Number(year), month, Number(day), 'd-mmm-yy')
    : dateInput(currentYear, month, Number(day), 'd-mmm');
}
