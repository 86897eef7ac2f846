import { christianYear } from './calendar';
import { MONTH_PATTERN, monthNumber } from './thai-months';

/** A date in running text as far as it is written: `๓๐ ก.ย.๖๙`, `ม.ค. ๒๕๖๖`, `มีนาคม`, `30/9/2569`, `2025-10-01`. */
export type WrittenDate = {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
};

const YEAR = String.raw`(?:พ\s?\.?\s?ศ\s?\.?\s*)?(\d{4}|\d{2})(?!\d)`;
const RANGE_OF_DAYS = String.raw`(?:(\d{1,2})\s*(?:-|–|—|ถึง)\s*)?`;
const IN_WORDS = String.raw`${RANGE_OF_DAYS}(?:(\d{1,2})\s*)?(${MONTH_PATTERN})(?:\s*${YEAR})?`;
const ISO = String.raw`(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)`;
/** One sign between all three: `1-2/2568` is a range of quarters or rounds in a year. */
const IN_FIGURES = String.raw`(\d{1,2})(?<sign>[/.-])(\d{1,2})\k<sign>(\d{4}|\d{2})(?!\d)`;
const DATE = new RegExp(String.raw`(^|\D)(?:${ISO}|${IN_FIGURES}|${IN_WORDS})`, 'g');

const numberOrNull = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const yearOrNull = (text: string | undefined): number | null =>
  text === undefined ? null : christianYear(Number(text));

function datesOfMatch(match: RegExpMatchArray): readonly WrittenDate[] {
  const [, , isoYear, isoMonth, isoDay, day, , month, year, firstDay, wordDay, name = '', wordYear] = match;
  if (isoYear !== undefined) {
    return [{ year: yearOrNull(isoYear), month: Number(isoMonth), day: Number(isoDay) }];
  }
  if (day !== undefined) return [{ year: yearOrNull(year), month: Number(month), day: Number(day) }];
  const date = { year: yearOrNull(wordYear), month: monthNumber(name) ?? 0, day: numberOrNull(wordDay) };
  return firstDay === undefined ? [date] : [{ ...date, day: Number(firstDay) }, date];
}

/** Every date of a text with Arabic digits, in order. Years come in the Christian era; `๑ - ๓๑ มีนาคม` gives two dates. */
export function findDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(DATE)].flatMap(datesOfMatch);
}
