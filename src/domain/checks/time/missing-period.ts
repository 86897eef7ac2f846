import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  isProposed,
  type MeasureCells,
  placeUnder,
  sheetsOfMeasures,
  type SheetOfMeasures,
} from '../measures/measure-cells';
import { mayBeMergedDown } from '../measures/merged-down';
import { toldTogether } from '../measures/told-together';

function hasPeriod({ measure }: MeasureCells): boolean {
  return measure.period !== null;
}

function findIn(sheet: SheetOfMeasures): readonly Finding[] {
  const proposed = sheet.measures.filter(isProposed);
  const without = proposed.filter((row) => !hasPeriod(row));
  const [first] = without;
  if (first === undefined) return [];
  if (without.length === proposed.length) {
    const facts = { because: 'wholeTable', count: without.length };
    return [{ code: 'T07', severity: 'warning', at: first.cells[0]?.at ?? first.measure.at, facts }];
  }
  const faulty = without
    .filter((row) => !mayBeMergedDown(sheet, row, hasPeriod))
    .map((row) => ({ row, at: placeUnder(sheet, row, 'period') }));
  return toldTogether(faulty).map(({ at, no }) => {
    return { code: 'T07', severity: 'warning', at, facts: { no } };
  });
}

/** T07: a measure that says not by when. */
export const MISSING_PERIOD: DocumentCheck = {
  code: 'T07',
  title: 'มาตรการไม่มีระยะเวลา',
  lenience:
    'ถ้าทั้งตารางไม่มีระยะเวลาเลย ทักครั้งเดียวที่มาตรการแรก แถวที่วิเคราะห์อย่างเดียวโดยยังไม่มีมาตรการ และช่องที่อาจผสานกับมาตรการบนในกลุ่มเดียวกันไม่ทัก',
  find: (context: DocumentContext) => sheetsOfMeasures(context).flatMap(findIn),
};
