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
import { repeatedContinuations } from '../measures/repeated-continuations';
import { toldTogether } from '../measures/told-together';

type Told = 'result' | 'outcome';
const TOLD: readonly Told[] = ['result', 'outcome'];
/** What stands in a cell that says nothing. */
const NOTHING = /^(?:[-–—.…\s]|ไม่มี|N\/A)*$/iu;

/** True for a cell that only says that there is nothing to say yet. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

function isTold(measure: MeasureCells, field: Told, repeated: ReadonlySet<unknown>): boolean {
  return cellsUnder(measure, field).some((cell) => !repeated.has(cell) && !saysNothing(cell.text));
}

function findIn(sheet: SheetOfMeasures, repeated: ReadonlySet<unknown>): readonly Finding[] {
  const tells = (row: MeasureCells, field: Told) => isTold(row, field, repeated);
  const asked = TOLD.filter((field) => sheet.measures.some((row) => tells(row, field)));
  const missingIn = (row: MeasureCells) =>
    asked.filter((field) => !tells(row, field) && !mayBeMergedDown(sheet, row, (one) => tells(one, field)));
  const faults: readonly (readonly Told[])[] = [['result', 'outcome'], ['result'], ['outcome']];
  return faults.flatMap((missing): readonly Finding[] => {
    const [first = 'result'] = missing;
    const rows = sheet.measures.filter((row) => isProposed(row) && missingIn(row).join() === missing.join());
    const faulty = rows.map((row) => {
      const own = { ...row, cells: row.cells.filter((cell) => !repeated.has(cell)) };
      return { row, at: placeUnder(sheet, own, first) };
    });
    return toldTogether(faulty).map(({ at, no }) => {
      return { code: 'C03', severity: 'error', at, facts: { no, missing } };
    });
  });
}

function find(context: DocumentContext): readonly Finding[] {
  const repeated = new Set(repeatedContinuations(context).map(({ passage }) => passage));
  return sheetsOfMeasures(context).flatMap((sheet) => findIn(sheet, repeated));
}

/** C03: a measure of a follow-up report whose result or outcome is blank. */
export const MEASURE_WITHOUT_RESULT: DocumentCheck = {
  code: 'C03',
  title: 'มาตรการยังไม่มีผลการดำเนินการหรือผลลัพธ์',
  lenience:
    'ทักเฉพาะชีตที่กรอกผลของมาตรการอื่นไว้แล้ว แผนที่ยังไม่มีผลเลยและช่องที่อาจผสานกับมาตรการบนในกลุ่มเดียวกันไม่ทัก ถ้าขาดเกินสามมาตรการ ทักรวมครั้งเดียว ข้อความของมาตรการก่อนหน้าที่ค้างอยู่ไม่นับเป็นผล (ดู X07)',
  find,
};
