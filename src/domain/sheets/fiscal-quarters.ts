import type { FiscalYear } from '../assessment/fiscal-year';
import type { IsoDate, Period } from '../assessment/measure';
import { showDigits, type DigitStyle } from './digit-style';
import { formatPeriod } from './thai-period';

/** ไตรมาส of the fiscal year: the first is October to December. */
export type Quarter = { readonly fiscalYear: number; readonly number: number };

const BUDDHIST_ERA = 543;
const QUARTER_STARTS = ['10-01', '01-01', '04-01', '07-01'];
const QUARTER_ENDS = ['12-31', '03-31', '06-30', '09-30'];

/** The quarter that a day lies in. */
export function quarterOf(day: IsoDate): Quarter {
  const [year = NaN, month = NaN] = day.split('-').map(Number);
  const startsYear = month >= 10;
  return {
    fiscalYear: year + BUDDHIST_ERA + (startsYear ? 1 : 0),
    number: startsYear ? 1 : Math.floor((month - 1) / 3) + 2,
  };
}

function areWhole(from: IsoDate, to: IsoDate): boolean {
  return QUARTER_STARTS.includes(from.slice(5)) && QUARTER_ENDS.includes(to.slice(5));
}

/**
 * `ไตรมาส ๑-๔`; with the days where they are not whole quarters and with the fiscal year where it is not that of the plan.
 * A period without certain days, or across two fiscal years, is shown as `formatPeriod` has it.
 */
export function formatQuarters(period: Period, planYear: FiscalYear | null, digits: DigitStyle): string {
  const { from, to } = period;
  const inWords = formatPeriod(period, digits);
  if (from === null || to === null) return inWords;
  const [first, last] = [quarterOf(from), quarterOf(to)];
  if (first.fiscalYear !== last.fiscalYear || first.number > last.number) return inWords;
  const numbers = first.number === last.number ? `${first.number}` : `${first.number}-${last.number}`;
  const isOther = planYear !== null && planYear !== last.fiscalYear;
  const year = isOther ? ` ปีงบประมาณ พ.ศ. ${last.fiscalYear}` : '';
  const days = areWhole(from, to) ? '' : ` (${inWords})`;
  return `${showDigits(`ไตรมาส ${numbers}${year}`, digits)}${days}`;
}
