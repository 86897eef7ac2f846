import type { Finding } from '../../findings/finding';
import { toArabicDigits } from '../../reading/thai-digits';
import { matchKey } from '../../reading/thai-text';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';
import { quoteStart } from '../quote';

const NUMBER_BEFORE = /^\s*(?:มาตรการที่\s*)?\(?\d{1,2}\s*[.)]\s*/u;
/** A name that goes on where another stops is the same name, once both are long enough. */
const SHORTEST_SHARED = 12;
const FEWEST = 2;

function keyOf({ measure: { measure, heading } }: MeasureCells): string {
  return matchKey(toArabicDigits(measure ?? heading ?? '').replace(NUMBER_BEFORE, ''));
}

function areSame(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  return shortest >= SHORTEST_SHARED && (a.startsWith(b) || b.startsWith(a));
}

function missingFrom({ measures }: SheetOfMeasures, other: SheetOfMeasures): readonly MeasureCells[] {
  const keys = other.measures.map(keyOf);
  return measures.filter((one) => {
    const key = keyOf(one);
    return key !== '' && !keys.some((known) => areSame(key, known));
  });
}

function hasResults({ measures }: SheetOfMeasures): boolean {
  return measures.filter(({ measure }) => measure.result !== null).length * 2 >= measures.length;
}

function isPlan({ measures }: SheetOfMeasures): boolean {
  return measures.every(({ measure }) => measure.result === null);
}

function namesOf(measures: readonly MeasureCells[]): readonly string[] {
  return measures.map(({ measure }) => quoteStart(measure.measure ?? measure.heading ?? ''));
}

function compare(plan: SheetOfMeasures, report: SheetOfMeasures): readonly Finding[] {
  const [added, lost] = [missingFrom(report, plan), missingFrom(plan, report)];
  // The report of last year beside the plan of this one shares hardly a measure with it.
  if (lost.length * 2 >= plan.measures.length || added.length * 2 >= report.measures.length) return [];
  const [first] = added.map((one) => placeUnder(report, one, 'measure'));
  const at = first ?? lost.map((one) => placeUnder(plan, one, 'measure'))[0];
  if (at === undefined) return [];
  const facts = { plan: plan.sheet, added: namesOf(added), lost: namesOf(lost) };
  return [{ code: 'C10', severity: 'warning', at, facts }];
}

function find(context: DocumentContext): readonly Finding[] {
  const sheets = sheetsOfMeasures(context).filter(({ measures }) => measures.length >= FEWEST);
  const plans = sheets.filter(isPlan);
  return sheets.filter(hasResults).flatMap((report) => plans.flatMap((plan) => compare(plan, report)));
}

/** C10: the report of a plan that tells of measures the plan does not have, or leaves some out. */
export const REPORT_DIFFERS_FROM_PLAN: DocumentCheck = {
  code: 'C10',
  title: 'มาตรการในรายงานไม่ตรงกับในแผน',
  lenience: 'เทียบเฉพาะแผนกับรายงานในไฟล์เดียวกันที่มีมาตรการตรงกันเกินครึ่ง รายงานของปีก่อนที่อยู่คู่กับแผนปีใหม่ไม่ทัก',
  find,
};
