import { findYears } from '../../reading/find-years';
import type { Finding } from '../../findings/finding';
import type { Passage } from '../../reading/passage';
import { toArabicDigits } from '../../reading/thai-digits';
import { MONTH_PATTERN } from '../../reading/thai-months';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { cellsUnder, sheetsOfMeasures } from '../measures/measure-cells';
import { quoteStart } from '../quote';
import { passagesBySheet } from '../sheet-passages';

const QUARTER = /ไตรมาส/u;
const FIRST_QUARTER = /ไตรมาส(?:ที่)?\s*1(?!\d|\s*(?:-|–|,|ถึง)\s*4)/u;
const EXPLAINED = new RegExp(String.raw`ปีงบ|${MONTH_PATTERN}`, 'u');
const LONGEST_TITLE = 150;
const FISCAL = /ปี\s*งบ/u;

/** A sheet says what its quarters are: their months, or a plan headed by its fiscal year. */
function isExplained(passages: readonly Passage[]): boolean {
  return passages.some(({ text, part }) => {
    if (QUARTER.test(text)) return EXPLAINED.test(toArabicDigits(text));
    if (part.kind !== 'running' || text.length > LONGEST_TITLE) return false;
    return findYears(text).some(
      ({ role, start }) => role === 'plan' && FISCAL.test(text.slice(start, start + 15)),
    );
  });
}

function find(context: DocumentContext): readonly Finding[] {
  const { planYear } = context;
  return sheetsOfMeasures(context).flatMap(({ sheet, measures }): readonly Finding[] => {
    const quarters = measures
      .flatMap((row) => cellsUnder(row, 'period'))
      .filter(({ text }) => FIRST_QUARTER.test(toArabicDigits(text)));
    const [first] = quarters;
    if (first === undefined || isExplained(passagesBySheet(context).get(sheet) ?? [])) return [];
    const year = planYear === null ? {} : { year: planYear - 1 };
    const facts = { found: quoteStart(first.text), count: quarters.length, ...year };
    return [{ code: 'T04', severity: 'warning', at: first.at, facts }];
  });
}

/** T04: a first quarter that may be the calendar's or the government's. */
export const UNCLEAR_QUARTER: DocumentCheck = {
  code: 'T04',
  title: 'ไตรมาส ๑ ไม่ชัดว่าเป็นของปีงบประมาณหรือปีปฏิทิน',
  lenience: 'ทักชีตละครั้งที่ช่องแรก ไม่ทักเมื่อเขียนเดือนกำกับไว้ หรือหัวเรื่องของแผนบอกว่าเป็นปีงบประมาณ',
  find,
};
