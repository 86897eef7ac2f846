import type { Measure } from '../../../../src/domain/assessment/measure';
import { fiscalYear } from '../../../../src/domain/assessment/fiscal-year';
import { measuresOfWorkbook } from '../../../../src/domain/sheets/measures/measures-of-workbook';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { sheetOf } from '../../../support/spec-cells';
import { rulebookOf } from '../../../support/stated-assessment';

const MEASURE = 'มาตรการ/โครงการ/กิจกรรม';
const ROW = '2568|measure|';

function listFor(measures: readonly Measure[] = []): SheetInExcel {
  const source = analysisOf({ figures: { questions: fullQuestions({ o12: '0' }) }, measures });
  const plan = planWorkbook(source, [], { ...ALL_SHEETS, sheets: ['measures'] });
  return SheetInExcel.written(sheetOf(plan, 'measures'));
}

function read(existing: readonly ExistingSheet[], own: readonly Measure[] = []) {
  return measuresOfWorkbook(own, { rulebook: rulebookOf(2568), planYear: fiscalYear(2569) }, existing);
}

describe('measuresOfWorkbook', () => {
  it('reads a typed row as a measure, with everything that sheets carry', () => {
    const typed = listFor()
      .type(`${ROW}for-o12`, MEASURE, 'จัดทำปฏิทินเผยแพร่ข้อมูล')
      .type(`${ROW}for-o12`, 'ขั้นตอน', '๑. มอบหมาย ๒. เผยแพร่')
      .type(`${ROW}for-o12`, 'ประเด็น', '๓')
      .type(`${ROW}for-o12`, 'วันเริ่ม', 45931)
      .type(`${ROW}for-o12`, 'วันสิ้นสุด', 46295)
      .type(`${ROW}for-o12`, 'ผู้รับผิดชอบหลัก', 'กองคลัง')
      .type(`${ROW}for-o12`, 'ผู้ร่วม', 'สำนักปลัด กองช่าง')
      .type(`${ROW}for-o12`, 'ผล ๖ เดือน', 'เผยแพร่แล้ว ๓ เดือน')
      .type(`${ROW}for-o12`, 'หลักฐาน/URL', 'บันทึกที่ ๑')
      .type(`${ROW}for-o12`, 'ปัญหา/อุปสรรค', 'ข้อมูลมาช้า');
    expect(read([typed.read()])).toEqual([
      {
        no: 1,
        at: { sheet: 'ITA_มาตรการ_2569', address: 'A6:R6' },
        issue: 3,
        heading: null,
        indicators: [9],
        questions: ['o12'],
        analysis: null,
        measure: 'จัดทำปฏิทินเผยแพร่ข้อมูล',
        alignment: null,
        steps: '๑. มอบหมาย ๒. เผยแพร่',
        period: { text: '1 ต.ค. 68 ถึง 30 ก.ย. 69', from: '2025-10-01', to: '2026-09-30' },
        owners: ['กองคลัง', 'สำนักปลัด', 'กองช่าง'],
        result: null,
        outcome: null,
        recommendation: null,
        progress: { halfYear: 'เผยแพร่แล้ว ๓ เดือน', evidence: 'บันทึกที่ ๑', obstacle: 'ข้อมูลมาช้า' },
      },
    ]);
  });

  it('reads no measure from rows that nobody has filled', () => {
    expect(read([listFor().read()])).toEqual([]);
  });

  it('reads days in words, and a day typed in the Buddhist Era that Excel took for another', () => {
    const period = (from: string | number, to: string | number) => {
      const typed = listFor()
        .type(`${ROW}new-1`, MEASURE, 'อบรมบุคลากร')
        .type(`${ROW}new-1`, 'วันเริ่ม', from)
        .type(`${ROW}new-1`, 'วันสิ้นสุด', to);
      return read([typed.read()])[0]?.period;
    };
    expect(period('๑ ต.ค. ๖๘', '๓๑ มี.ค. ๖๙')).toMatchObject({ from: '2025-10-01', to: '2026-03-31' });
    expect(period('ไตรมาส ๒', '')).toMatchObject({ from: '2026-01-01', to: '2026-03-31' });
    expect(period(244258, '')).toMatchObject({ from: '2025-10-01', to: null });
    expect(period('', 46295)).toMatchObject({ from: null, to: '2026-09-30' });
  });

  it('numbers them after those of the user’s own sheet', () => {
    const typed = listFor().type(`${ROW}new-1`, MEASURE, 'อบรมบุคลากร').read();
    const all = read([typed], [{ ...PROCUREMENT_MEASURE, no: 1 }]);
    expect(all.map(({ no, measure }) => [no, measure])).toEqual([
      [1, PROCUREMENT_MEASURE.measure],
      [2, 'อบรมบุคลากร'],
    ]);
  });

  it('takes the user’s own sheet where both have a measure, and fills what that leaves open', () => {
    const own = { ...PROCUREMENT_MEASURE, owners: [] };
    const typed = listFor([own])
      .type(`${ROW}new-1`, MEASURE, `${own.measure ?? ''} `)
      .type(`${ROW}new-1`, 'ผู้รับผิดชอบหลัก', 'กองช่าง')
      .type(`${ROW}new-1`, 'ขั้นตอน', 'ขั้นตอนอื่น');
    const all = read([typed.read()], [own]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ steps: own.steps });
  });

  it('brings what was typed beside a carried measure', () => {
    const own = { ...PROCUREMENT_MEASURE, owners: [] };
    const list = listFor([own]);
    const key = list
      .read()
      .values.flatMap((row) => row.filter((cell) => String(cell).startsWith(`${ROW}m-`)))[0];
    const typed = list
      .type(String(key), 'ผู้รับผิดชอบหลัก', 'กองช่าง')
      .type(String(key), 'ผล ๑๒ เดือน', 'เผยแพร่ครบทุกเดือน');
    expect(read([typed.read()], [own])[0]).toMatchObject({
      owners: ['กองช่าง'],
      result: 'เผยแพร่ครบทุกเดือน',
    });
  });

  it('reads what an earlier sheet of the user’s had filled only once that sheet is gone', () => {
    const list = listFor([PROCUREMENT_MEASURE]).read();
    const other = { ...PROCUREMENT_MEASURE, measure: 'อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน' };
    expect(read([list], [other]).map(({ measure }) => measure)).toEqual([other.measure]);
    expect(read([list]).map(({ measure, no }) => [no, measure])).toEqual([[1, PROCUREMENT_MEASURE.measure]]);
  });

  it('leaves lists of other years and lists without row keys alone', () => {
    const typed = listFor().type(`${ROW}new-1`, MEASURE, 'อบรมบุคลากร');
    expect(read([{ ...typed.read(), edition: '2567' }])).toEqual([]);
    const keyless = typed.withoutHiddenColumns().read();
    expect(read([keyless])).toEqual([]);
    expect(read([keyless, typed.read()])).toHaveLength(1);
    expect(read([typed.read()])).toHaveLength(1);
  });
});
