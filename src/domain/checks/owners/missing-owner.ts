import type { Finding } from '../../findings/finding';
import type { DocumentCheck, DocumentContext } from '../check-context';
import {
  cellsUnder,
  isProposed,
  type MeasureCells,
  placeUnder,
  type SheetOfMeasures,
  sheetsOfMeasures,
} from '../measures/measure-cells';
import { mayBeMergedDown } from '../measures/merged-down';
import { toldTogether } from '../measures/told-together';

function hasOwner(row: MeasureCells): boolean {
  return row.measure.owners.length > 0 || cellsUnder(row, 'owner').length > 0;
}

function findIn(sheet: SheetOfMeasures): readonly Finding[] {
  const proposed = sheet.measures.filter(isProposed);
  const without = proposed.filter((row) => !hasOwner(row));
  const [first] = without;
  if (first === undefined) return [];
  if (without.length === proposed.length) {
    const facts = { because: 'wholeTable', count: without.length };
    return [{ code: 'O01', severity: 'error', at: first.cells[0]?.at ?? first.measure.at, facts }];
  }
  const faulty = without
    .filter((row) => !mayBeMergedDown(sheet, row, hasOwner))
    .map((row) => ({ row, at: placeUnder(sheet, row, 'owner') }));
  return toldTogether(faulty).map(({ at, no }) => {
    return { code: 'O01', severity: 'error', at, facts: { no } };
  });
}

/** O01: a measure that nobody answers for. */
export const MISSING_OWNER: DocumentCheck = {
  code: 'O01',
  title: 'มาตรการไม่มีผู้รับผิดชอบ',
  lenience:
    'ถ้าทั้งตารางไม่มีผู้รับผิดชอบเลย ทักครั้งเดียวที่มาตรการแรก แถวที่วิเคราะห์อย่างเดียวโดยยังไม่มีมาตรการ และช่องที่อาจผสานกับมาตรการบนในกลุ่มเดียวกันไม่ทัก',
  find: (context: DocumentContext) => sheetsOfMeasures(context).flatMap(findIn),
};
