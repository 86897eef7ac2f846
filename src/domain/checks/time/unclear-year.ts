import type { Finding } from '../../findings/finding';
import { findYears, type YearMention } from '../../reading/find-years';
import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { quoteAround } from '../quote';
import { passagesBySheet } from '../sheet-passages';

const LONGEST_TITLE = 150;
const FISCAL = /^(?:ประจำ)?ปี\s*งบ/u;
/** ปี พ.ศ. spells out an era and leaves open what kind of year it is; ปี ๒๕๖๘ alone is the short name of a fiscal year. */
const PLAIN = /^(?:ประจำ)?ปี\s*พ\s?\.\s?ศ\s?\.?\s*(25\d\d)/u;

const MAY_BE_PLAIN = /ปี\s*พ/u;

type Titled = YearMention & { readonly passage: Passage; readonly words: string };

/** The years in the titles of a sheet; a title may go on over several lines. */
function yearsInTitles(passages: readonly Passage[]): readonly Titled[] {
  const titles = passages.filter(({ part, text }) => part.kind === 'running' && text.length <= LONGEST_TITLE);
  const whole = titles.map(({ text }) => text).join('\n');
  let end = -1;
  const ends = titles.map(({ text }) => (end += text.length + 1));
  return findYears(whole).flatMap((mention): readonly Titled[] => {
    const passage = titles[ends.findIndex((one) => mention.start < one)];
    if (passage === undefined) return [];
    return [{ ...mention, passage, words: toArabicDigits(whole.slice(mention.start)) }];
  });
}

function find(context: DocumentContext): readonly Finding[] {
  return [...passagesBySheet(context).values()].flatMap((passages): readonly Finding[] => {
    if (!passages.some(({ text }) => MAY_BE_PLAIN.test(text))) return [];
    const years = yearsInTitles(passages);
    const planned = years.filter(({ role }) => role === 'plan');
    if (planned.some(({ words }) => FISCAL.test(words))) return [];
    const unclear = planned.find(({ words }) => PLAIN.test(words));
    if (unclear === undefined) return [];
    const { passage, words } = unclear;
    const [written = ''] = PLAIN.exec(words) ?? [];
    const start = toArabicDigits(passage.text).indexOf(written);
    const found = quoteAround(passage.text, start, start + written.length);
    return [{ code: 'T10', severity: 'warning', at: passage.at, facts: { found, year: unclear.year } }];
  });
}

/** T10: the year of a plan in its title, without saying whether it is a fiscal year. */
export const UNCLEAR_YEAR: DocumentCheck = {
  code: 'T10',
  title: 'ปีไม่ระบุว่าเป็นปีงบประมาณหรือปีปฏิทิน',
  lenience:
    'ตรวจเฉพาะหัวเรื่องของมาตรการ แผน และรายงาน ที่เขียน “ปี พ.ศ. …” ชีตละครั้ง ไม่ทักเมื่อหัวเรื่องอื่นของชีตบอกปีงบประมาณไว้ และไม่ทัก “ปี ๒๕๖๘” ซึ่งใช้เรียกปีงบประมาณโดยย่อทั่วไป',
  find,
};
