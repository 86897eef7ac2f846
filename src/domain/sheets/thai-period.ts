import type { IsoDate, Period } from '../assessment/measure';
import { showDigits, type DigitStyle } from './digit-style';

/** ช่วงระยะเวลา as plans of agencies print it: short months and two-digit years of the Buddhist Era. */
const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const;
const BUDDHIST_ERA = 543;

/** `1 ต.ค. 68`; null for what is no day. */
export function formatDay(day: IsoDate): string | null {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const name = SHORT_MONTHS[month - 1];
  if (name === undefined || !Number.isInteger(year) || !Number.isInteger(date)) return null;
  const shortYear = String((year + BUDDHIST_ERA) % 100).padStart(2, '0');
  return `${date} ${name} ${shortYear}`;
}

/** `๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙` where both days are certain, else the words staff wrote. */
export function formatPeriod(period: Period, digits: DigitStyle): string {
  const from = period.from === null ? null : formatDay(period.from);
  const to = period.to === null ? null : formatDay(period.to);
  return from === null || to === null ? period.text : showDigits(`${from} ถึง ${to}`, digits);
}
