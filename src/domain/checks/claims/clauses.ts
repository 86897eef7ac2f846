import type { FiscalYear } from '../../assessment/fiscal-year';
import { findYears, type YearMention } from '../../reading/find-years';

/**
 * อนุประโยค: the stretch of a text in which words belong together. Thai marks no ends of sentences, so a stretch ends at a line's
 * end and where a word turns to something else.
 */
const TURN =
  /\n|\s(?=ส่วน(?!ที่|ได้|เสีย|ตำบล|จังหวัด|ราชการ|ร่วม|ท้องถิ่น|ใหญ่|งาน|กลาง|ตัว(?!ชี้วัด)|บุคคล)|ขณะที่|ในขณะ|สำหรับ|นอกจากนี้|ทั้งนี้|แต่|อย่างไรก็ตาม|รองลงมา|ในด้าน)/u;
/** A figure of a past year is often told without it. */
const LOOKING_BACK = /ปี(?:ที่)?(?:ก่อน|แล้ว|ผ่านมา)|ปีที่ผ่านมา|จากเดิม|แต่เดิม|ครั้งก่อน/u;
const REACH_BEFORE = 40;
const REACH_AFTER = 25;
/** A title's year holds for the paragraph below it, not for pages. */
const REACH_OF_YEAR = 300;

/** The stretches of a text, in order. */
export function clausesOf(text: string): readonly string[] {
  return text.split(TURN).filter((clause) => clause !== '');
}

function yearAround(years: readonly YearMention[], position: number, end: number): YearMention | undefined {
  const before = years.filter(({ start }) => start < position).at(-1);
  if (before !== undefined && position - before.start <= REACH_BEFORE) return before;
  const after = years.find(({ start }) => start >= end && start - end <= REACH_AFTER);
  return after ?? before;
}

/** True where the words from `position` to `end` are about another year than the one of the scores. A plan's year does not count. */
export function isAboutAnotherYear(
  text: string,
  position: number,
  end: number,
  fiscalYear: FiscalYear,
): boolean {
  if (LOOKING_BACK.test(text.slice(Math.max(0, position - REACH_BEFORE), end + REACH_AFTER))) return true;
  const from = Math.max(0, position - REACH_OF_YEAR);
  const near = text.slice(from, end + REACH_AFTER * 2);
  const mentions = findYears(near).filter(({ role, year }) => role !== 'plan' || year < fiscalYear);
  const year = yearAround(mentions, position - from, end - from);
  return year !== undefined && year.year !== fiscalYear;
}
