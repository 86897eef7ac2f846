import type { FiscalYear } from '../../assessment/fiscal-year';
import { parseDecimal, type Score } from '../../assessment/score';
import { findYears } from '../../reading/find-years';
import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';

/** ค่าเป้าหมาย: what a plan wants reached. Two kinds stand in every such document, so that both are known by their words. */
export type Target = {
  readonly passage: Passage;
  /** The share of agencies that pass, or the score that this one is to reach. */
  readonly of: 'share' | 'score';
  readonly year: FiscalYear | null;
  readonly value: Score;
  readonly written: string;
};

const LEAST = '(?:ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|ตั้งแต่|เป้าหมาย(?:คือ|ที่|ไว้ที่)?|เท่ากับ|เป็น)';
const SHARE = new RegExp(
  `${LEAST}\\s*(?:ร้อยละ\\s*(\\d{1,3}(?:\\.\\d+)?)|(\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|เปอร์เซ็นต์))`,
  'gu',
);
const SCORE = new RegExp(
  `${LEAST}\\s*(?:ที่)?\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*คะแนน(?!\\s*(?:เต็ม|ขึ้นไป\\s*\\)))`,
  'gu',
);
/** Who passes is a share; what the body wants of its own result is a score. */
const OF_AGENCIES = /ผ่านเกณฑ์|สัดส่วน(?:ของ)?หน่วยงาน|หน่วยงานภาครัฐที่มีผล/u;
const OF_OWN_SCORE =
  /เป้าหมาย[^\n]{0,60}(?:คะแนน|ผลการประเมิน|ITA)|(?:คะแนน|ผลการประเมิน|ITA)[^\n]{0,60}เป้าหมาย/u;
const REACH = 110;

function yearBefore(text: string, index: number): FiscalYear | null {
  return (
    findYears(text)
      .filter(({ start }) => start < index)
      .at(-1)?.year ?? null
  );
}

function targetsOf(
  passage: Passage,
  text: string,
  pattern: RegExp,
  of: Target['of'],
  about: RegExp,
): readonly Target[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Target[] => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const value = parseDecimal(match[1] ?? match[2] ?? '');
    // A number that the target speaks of, such as เป้าหมาย itself, may be within the match.
    if (value === null || !about.test(before + match[0])) return [];
    const start = match.index + match[0].search(/ร้อยละ|\d/u);
    const written = passage.text.replaceAll('\n', ' ').slice(start, match.index + match[0].length);
    return [{ passage, of, year: yearBefore(text, match.index), value, written: written.trim() }];
  });
}

/** Every target of the two kinds that a text sets, with the year it is for where the text says so. */
export function findTargets(passage: Passage): readonly Target[] {
  if (!/ผ่าน|เป้า|สัดส่วน/u.test(passage.text)) return [];
  const text = toArabicDigits(passage.text.replaceAll('\n', ' '));
  if (!/ผ่านเกณฑ์|เป้าหมาย|สัดส่วน/u.test(text)) return [];
  return [
    ...targetsOf(passage, text, SHARE, 'share', OF_AGENCIES),
    ...targetsOf(passage, text, SCORE, 'score', OF_OWN_SCORE),
  ];
}
