import type { IsoDate } from '../../assessment/measure';
import type { DocumentContext } from '../check-context';
import { passagesBySheet } from '../sheet-passages';
import type { Passage } from '../../reading/passage';
import { findDates, type WrittenDate } from '../../reading/find-dates';
import { isoDate, lengthOfMonth } from '../../reading/calendar';
import { toArabicDigits } from '../../reading/thai-digits';
import { MONTH_PATTERN } from '../../reading/thai-months';

/** วันที่ของเอกสาร: the day that a memo bears, or the last day of the month on a cover. */
export type DocumentDate = {
  readonly day: IsoDate;
  /** As the document has it. */
  readonly written: string;
  readonly passage: Passage;
};

const MEMO_DATE = new RegExp(
  String.raw`^วันที่\s*\d{1,2}\s*(?:เดือน\s*)?(?:${MONTH_PATTERN})\s*(?:พ\s?\.?\s?ศ\s?\.?\s*)?(?:\d{4}|\d{2})\s*$`,
);
const DATE_WORD = /^วันที่\s*/;
/** A number and a date share the line of most memos. */
const AFTER_NUMBER = new RegExp(String.raw`^ที่\s.{2,40}\s(?=วันที่)`);
const COVER_DATE = new RegExp(
  String.raw`^(?:เดือน\s*)?(?:${MONTH_PATTERN})\s*(?:พ\s?\.?\s?ศ\s?\.?\s*)?\d{4}$`,
);

/** The last day that a date with a month and a year may mean; null where it has no year or names no day. */
export function lastDayOf({ year, month, day }: WrittenDate): IsoDate | null {
  if (year === null) return null;
  return isoDate(year, month, day ?? lengthOfMonth(year, month));
}

function datesIn(passage: Passage, shape: RegExp): readonly DocumentDate[] {
  return passage.text.split('\n').flatMap((line): readonly DocumentDate[] => {
    const alone = line.trim().replace(AFTER_NUMBER, '');
    const text = toArabicDigits(alone);
    if (!shape.test(text)) return [];
    const [date] = findDates(text);
    const day = date === undefined ? null : lastDayOf(date);
    return day === null ? [] : [{ day, written: alone.replace(DATE_WORD, ''), passage }];
  });
}

/** The date of a memo; where there is none the month of the cover, unless months stand there as in a calendar. */
function dateOf(passages: readonly Passage[]): DocumentDate | null {
  const running = passages.filter(({ part }) => part.kind === 'running');
  const [memo] = running.flatMap((passage) => datesIn(passage, MEMO_DATE));
  if (memo !== undefined) return memo;
  const [cover, ...others] = running.flatMap((passage) => datesIn(passage, COVER_DATE));
  return cover === undefined || others.some(({ day }) => day !== cover.day) ? null : cover;
}

/** The date of each sheet's document, where it bears one. */
export function documentDates(context: DocumentContext): ReadonlyMap<string, DocumentDate> {
  const dates = [...passagesBySheet(context)].map(([sheet, passages]) => [sheet, dateOf(passages)] as const);
  return new Map(dates.flatMap(([sheet, date]) => (date === null ? [] : [[sheet, date] as const])));
}
