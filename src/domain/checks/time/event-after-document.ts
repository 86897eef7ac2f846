import type { IsoDate } from '../../assessment/measure';
import type { Finding } from '../../findings/finding';
import { findDates } from '../../reading/find-dates';
import { isoDate } from '../../reading/calendar';
import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';
import { MONTH_PATTERN } from '../../reading/thai-months';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder, sheetsOfMeasures, type SheetOfMeasures } from '../measures/measure-cells';
import { type DocumentDate, documentDates } from './document-date';

/** Words before a date that make it a day on which something has been done. */
const DATED_EVENT = new RegExp(
  String.raw`(?:เมื่อวันที่|ลงวันที่)\s*(\d{1,2}\s*(?:เดือน\s*)?(?:${MONTH_PATTERN})\s*(?:พ\s?\.?\s?ศ\s?\.?\s*)?(?:\d{4}|\d{2}))(?!\d)`,
  'g',
);

/** The line of a memo that says what it is about. */
const REPORT_SUBJECT = /^เรื่อง\s*:?\s*(?:ขอ)?(?:เสนอ|ส่ง)?รายงาน(?:ผล)?(?:การ)?(?:ดำเนิน|ติดตาม|กำกับ)/mu;

function dayOf(written: string): IsoDate | null {
  const [date] = findDates(written);
  if (date === undefined || date.year === null) return null;
  return isoDate(date.year, date.month, date.day ?? 1);
}

function laterEvents({ at, text }: Passage, document: DocumentDate): readonly Finding[] {
  if (!text.includes('วันที่')) return [];
  const digits = toArabicDigits(text);
  return [...digits.matchAll(DATED_EVENT)].flatMap((match): readonly Finding[] => {
    const written = match[1] ?? '';
    const day = dayOf(written);
    if (day === null || day <= document.day) return [];
    const start = match.index + match[0].length - written.length;
    const found = text.slice(start, start + written.length);
    const facts = { document: document.written, found };
    return [{ code: 'T02', severity: 'error', at, facts }];
  });
}

/** Results of measures whose whole period lies after the day on which the document tells of them; told once a sheet. */
function resultsBeforeTheirTime(sheet: SheetOfMeasures, document: DocumentDate): readonly Finding[] {
  const early = sheet.measures.filter(({ measure: { period, result } }) => {
    return result !== null && period !== null && period.from !== null && period.from > document.day;
  });
  const [first] = early;
  if (first === undefined) return [];
  const facts = {
    because: 'period',
    document: document.written,
    found: first.measure.period?.text ?? '',
    cells: early.map((row) => placeUnder(sheet, row, 'result').address),
  };
  return [{ code: 'T02', severity: 'error', at: placeUnder(sheet, first, 'result'), facts }];
}

/** The date for each sheet: its own; where it has none that of the only memo, if that reports on what was done. */
function dateFor(context: DocumentContext): (sheet: string) => DocumentDate | undefined {
  const dates = documentDates(context);
  const [only, ...others] = dates.values();
  const isReport = context.passages.some(
    ({ at, text }) => at.sheet === only?.passage.at.sheet && REPORT_SUBJECT.test(text),
  );
  return (sheet) => dates.get(sheet) ?? (isReport && others.length === 0 ? only : undefined);
}

function find(context: DocumentContext): readonly Finding[] {
  const dateOf = dateFor(context);
  const events = context.passages.flatMap((passage) => {
    const document = dateOf(passage.at.sheet);
    return document === undefined ? [] : laterEvents(passage, document);
  });
  const results = sheetsOfMeasures(context).flatMap((sheet) => {
    const document = dateOf(sheet.sheet);
    return document === undefined ? [] : resultsBeforeTheirTime(sheet, document);
  });
  return [...events, ...results];
}

/** T02: a report that tells of what had not happened on the day it bears. */
export const EVENT_AFTER_DOCUMENT: DocumentCheck = {
  code: 'T02',
  title: 'เหตุการณ์หลังวันที่ของเอกสาร',
  lenience:
    'นับเฉพาะวันที่ที่เขียนว่าเกิดขึ้นแล้ว (“เมื่อวันที่…” “ลงวันที่…”) และผลของมาตรการที่ทั้งช่วงเวลายังมาไม่ถึง กำหนดการในอนาคตและระยะเวลาของแผนที่ยังไม่มีผลไม่ทัก วันที่ของเอกสารคือบรรทัด “วันที่ …” หรือเดือนและปีที่ปกของชีตเดียวกัน ชีตที่ไม่มีวันที่ใช้วันที่ของบันทึกในไฟล์เฉพาะเมื่อมีฉบับเดียวและเป็นเรื่องรายงานผลการดำเนินการ',
  find,
};
