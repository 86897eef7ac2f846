import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { quoteAround } from '../quote';
import { passagesBySheet } from '../sheet-passages';

const LONGEST_TITLE = 200;
const REPORT = /รายงาน(?:ผล)?(?:การ)?(?:ดำเนิน|ติดตาม|กำกับ)/u;
const HALF_YEAR = /(?:รอบ\s*)?6\s*เดือน/u;
const FIRST_HALF = /(?:รอบ\s*)?6\s*เดือนแรก/u;
const OTHER_HALF = /12\s*เดือน|6\s*เดือนหลัง|ตลอดปี|ทั้งปี/u;

type Worded = Passage & { readonly digits: string };

function isTitle({ part, text }: Passage): boolean {
  return part.kind === 'running' && text.length <= LONGEST_TITLE;
}

/** A report whose title names no half of the year tells of the whole of it. */
function tellsOfWholeYear(passages: readonly Passage[], rounds: readonly Worded[]): boolean {
  if (!passages.some((passage) => isTitle(passage) && REPORT.test(passage.text))) return false;
  return !rounds.some((one) => isTitle(one) && HALF_YEAR.test(one.digits) && !OTHER_HALF.test(one.digits));
}

function findIn({ at, text, digits }: Worded): readonly Finding[] {
  const half = FIRST_HALF.exec(digits);
  if (half === null || OTHER_HALF.test(digits)) return [];
  const found = quoteAround(text, half.index, half.index + half[0].length);
  return [{ code: 'T09', severity: 'notice', at, facts: { found } }];
}

function find(context: DocumentContext): readonly Finding[] {
  return [...passagesBySheet(context).values()].flatMap((passages) => {
    if (!passages.some(({ text }) => text.includes('เดือนแรก'))) return [];
    const rounds = passages
      .filter(({ text }) => text.includes('เดือน'))
      .map((passage) => ({ ...passage, digits: toArabicDigits(passage.text) }));
    return tellsOfWholeYear(passages, rounds) ? rounds.flatMap(findIn) : [];
  });
}

/** T09: the report of a year that speaks of its first half alone. */
export const HALF_YEAR_IN_FULL_REPORT: DocumentCheck = {
  code: 'T09',
  title: 'รายงานทั้งปีแต่อ้างรอบ ๖ เดือนแรก',
  lenience: 'ไม่ทักเมื่อข้อความเดียวกันกล่าวถึงรอบ ๑๒ เดือนหรือ ๖ เดือนหลังด้วย หรือชื่อรายงานบอกว่าเป็นรอบ ๖ เดือน',
  find,
};
