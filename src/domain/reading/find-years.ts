import { isFiscalYear, type FiscalYear } from '../assessment/fiscal-year';
import { MONTH_PATTERN } from './thai-months';
import { toArabicDigits } from './thai-digits';

/** A year named in a text, and what it is the year of: the scores (ปีผลคะแนน) or the plan (ปีแผน), as the words before it say. */
export type YearMention = {
  readonly year: FiscalYear;
  readonly role: 'score' | 'plan' | null;
  readonly start: number;
};

const YEAR =
  /(?:(?:ประจำ)?ปี\s*(?:งบประมาณ|งบ)?\s*(?:พ\s?\.?\s?ศ\s?\.?)?|พ\s?\.\s?ศ\s?\.?|(?:ITA|FY)\s?)\s*(25\d\d|6\d)(?!\s*[-–]\s*25|[\d.,/])/g;
const SCORE_WORD = /ประเมิน|คะแนน|ITA|IIT|EIT|OIT|ผลการวิเคราะห์/g;
const PLAN_WORD =
  /มาตรการ|แนวทาง|แผน|รายงานผลการ(?:ดำเนิน|รักษาระดับ)|รายงานการดำเนิน|ส่งเสริมคุณธรรม|ขับเคลื่อน|ไปสู่|พัฒนาองค์กร|จะดำเนินการ|ติดตาม|รอบ\s*\d+\s*เดือน/g;
/** To be assessed or to aim at is about a year to come, and a comparison about another one. */
const ANOTHER_YEAR =
  /เข้ารับการประเมิน|เปรียบเทียบ|เทียบกับ|ปีที่ผ่านมา|ปีก่อน|ค่าเป้าหมาย|ตั้งเป้า|แผนแม่บท|ยุทธศาสตร์ชาติ|พระราชบัญญัติ|พ\.ร\.บ\.|ระเบียบ|ประกาศคณะ/;
const AIM = /ยกระดับ/;
/** What is named with ITA right before the year: มาตรการ ITA ปี ๒๕๖๙ is a plan, whatever its name says of the assessment. */
const PLAN_OF_ITA = /(?:มาตรการ|แนวทาง|แผน)(?:ส่งเสริม|พัฒนา|ปรับปรุง|ขับเคลื่อน)?\s*ITA\s*(?:ประจำ)?$/;
const MONTH_BEFORE = new RegExp(`(?:${MONTH_PATTERN})\\s*$`);
const RANGE_BEFORE = /25\d\d\s*[-–]\s*$/;
const REACH_OF_DATE = 30;
const REACH_BEFORE = 250;
const REACH_AFTER = 60;

function lastIndexOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function roleIn(words: string): YearMention['role'] {
  if (ANOTHER_YEAR.test(words)) return null;
  if (AIM.test(words) || PLAN_OF_ITA.test(words)) return 'plan';
  const [score, plan] = [lastIndexOf(SCORE_WORD, words), lastIndexOf(PLAN_WORD, words)];
  if (score < 0 && plan < 0) return null;
  return score > plan ? 'score' : 'plan';
}

/** Every year of a text that is not part of a date, a span of years or the name of a law. */
export function findYears(written: string): readonly YearMention[] {
  const text = toArabicDigits(written);
  const matches = [...text.matchAll(YEAR)].filter(({ index }) => {
    const before = text.slice(Math.max(0, index - REACH_OF_DATE), index);
    return !MONTH_BEFORE.test(before) && !RANGE_BEFORE.test(before);
  });
  return matches.flatMap((match, order): readonly YearMention[] => {
    const typed = Number(match[1]);
    const year = typed < 100 ? typed + 2500 : typed;
    if (!isFiscalYear(year)) return [];
    const previous = matches[order - 1];
    const from = previous === undefined ? 0 : previous.index + previous[0].length;
    const before = text.slice(Math.max(from, match.index - REACH_BEFORE), match.index);
    const end = match.index + match[0].length;
    const after = text.slice(end, Math.min(end + REACH_AFTER, matches[order + 1]?.index ?? text.length));
    const itself = /ITA/.test(match[0]) ? 'ITA' : '';
    const isSilent = lastIndexOf(SCORE_WORD, before + itself) < 0 && lastIndexOf(PLAN_WORD, before) < 0;
    return [
      {
        year,
        role: isSilent && !ANOTHER_YEAR.test(before) ? roleIn(after) : roleIn(before + itself),
        start: match.index,
      },
    ];
  });
}
