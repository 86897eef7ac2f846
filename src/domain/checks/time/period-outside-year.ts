import type { FiscalYear } from '../../assessment/fiscal-year';
import type { IsoDate, Period } from '../../assessment/measure';
import type { Finding } from '../../findings/finding';
import { yearOfFiscalMonth } from '../../reading/calendar';
import { findYears } from '../../reading/find-years';
import type { Passage } from '../../reading/passage';
import type { DocumentCheck, DocumentContext } from '../check-context';
import { placeUnder, sheetsOfMeasures } from '../measures/measure-cells';
import { passagesBySheet } from '../sheet-passages';

/** A paragraph may look back or ahead; a title says which year the sheet is for. */
const LONGEST_TITLE = 150;

/** The years of the plans or reports that the titles of a sheet name. */
function planYearsOf(passages: readonly Passage[]): readonly FiscalYear[] {
  const titles = passages.filter(({ part, text }) => part.kind === 'running' && text.length <= LONGEST_TITLE);
  const words = titles.map(({ text }) => text).join('\n');
  return findYears(words).flatMap(({ year, role }) => (role === 'plan' ? [year] : []));
}

function firstDayOf(year: FiscalYear): IsoDate {
  return `${yearOfFiscalMonth(year, 10)}-10-01`;
}

function lastDayOf(year: FiscalYear): IsoDate {
  return `${yearOfFiscalMonth(year, 9)}-09-30`;
}

function isOutside({ from, to }: Period, year: FiscalYear): boolean {
  if (from !== null && to !== null && from > to) return false;
  return (from !== null && from > lastDayOf(year)) || (to !== null && to < firstDayOf(year));
}

function find(context: DocumentContext): readonly Finding[] {
  return sheetsOfMeasures(context).flatMap((sheet) => {
    const named = planYearsOf(passagesBySheet(context).get(sheet.sheet) ?? []);
    const years = named.length === 0 && context.planYear !== null ? [context.planYear] : [...new Set(named)];
    const [first] = years;
    if (first === undefined) return [];
    return sheet.measures.flatMap((row): readonly Finding[] => {
      const { period } = row.measure;
      if (period === null || !years.every((year) => isOutside(period, year))) return [];
      const facts = { period: period.text, year: first };
      return [{ code: 'T01', severity: 'error', at: placeUnder(sheet, row, 'period'), facts }];
    });
  });
}

/** T01: a period of another fiscal year than the plan's. */
export const PERIOD_OUTSIDE_YEAR: DocumentCheck = {
  code: 'T01',
  title: 'ระยะเวลาอยู่นอกปีงบประมาณ',
  lenience:
    'ปีของแผนหรือรายงานคือปีที่หัวเรื่องของชีตนั้นบอก ทักเมื่อทั้งช่วงอยู่นอกปี ช่วงที่คาบเกี่ยวกับปีถัดไปหรือปีก่อน และแผนที่หัวเรื่องบอกหลายปีไม่ทัก',
  find,
};
