import type { FiscalYear } from '../../assessment/fiscal-year';
import { cellAddress } from '../../assessment/cell-place';
import { quoteText } from '../formula-text';

/**
 * ไตรมาส of the day a measure begins, where the measure lies in the year of the plan. Addresses are relative, so that the formula
 * goes with its row when staff sort the list.
 */
export const OUTSIDE_PLAN = 'นอกปีแผน';

const BUDDHIST_ERA = 543;

/** From 1 October to 30 September; a measure without a last day is judged by its first. */
function liesInYear(from: string, to: string, year: number): string {
  const first = `${from}>=DATE(${year - 1},10,1)`;
  const last = `DATE(${year},9,30)`;
  return `AND(${first},${from}<=${last},OR(COUNT(${to})=0,${to}<=${last}))`;
}

/**
 * The formula for a row whose first and last day stand in these zero-based columns. A year that was typed in the Buddhist Era and
 * that Excel took for one of the Christian era counts as meant.
 */
export function quarterFormula(
  row: number,
  columns: { readonly from: number; readonly to: number },
  planYear: FiscalYear | null,
): string {
  const [from, to] = [cellAddress(row, columns.from), cellAddress(row, columns.to)];
  const quarter = `CHOOSE(MONTH(${from}),2,2,2,3,3,3,4,4,4,1,1,1)`;
  const told =
    planYear === null
      ? quarter
      : `IF(OR(${liesInYear(from, to, planYear - BUDDHIST_ERA)},${liesInYear(from, to, planYear)}),${quarter},${quoteText(OUTSIDE_PLAN)})`;
  return `=IF(COUNT(${from})=0,"",${told})`;
}
