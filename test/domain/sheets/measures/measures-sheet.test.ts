import type { Measure } from '../../../../src/domain/assessment/measure';
import { CLOSING_TITLE } from '../../../../src/domain/sheets/keeping/closing-section';
import { measureKeys } from '../../../../src/domain/sheets/measure-key';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import { measuresOfWorkbook } from '../../../../src/domain/sheets/measures/measures-of-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { rulebookOf } from '../../../support/stated-assessment';

const figures = { questions: fullQuestions({ i1: '80', o12: '0' }) };
const OPTIONS = { ...ALL_SHEETS, sheets: ['measures', 'lowQuestions'] as const };
const MEASURE = 'มาตรการ/โครงการ/กิจกรรม';
const ROW = '2568|measure|';

/** The workbook read and written again: what stands in the list is read first, as the pipeline does. */
function planned(own: readonly Measure[], existing: readonly ExistingSheet[] = []) {
  const source = analysisOf({ figures, measures: own });
  const year = { rulebook: rulebookOf(2568), planYear: source.planYear };
  return planWorkbook({ ...source, measures: measuresOfWorkbook(own, year, existing) }, existing, OPTIONS);
}

function list(own: readonly Measure[], existing: readonly ExistingSheet[] = []) {
  return sheetOf(planned(own, existing), 'measures');
}

function keyOfCarried(measure: Measure): string {
  return `${ROW}m-${measureKeys([measure]).get(measure) ?? ''}`;
}

describe('measuresSheet', () => {
  it('has the eighteen columns of the list', () => {
    const sheet = list([]);
    const header = sheet.rows[sheet.frozenRows - 1]?.cells.map((cell) => cell?.content) ?? [];
    expect(header.slice(0, 3)).toMatchObject([{ text: 'รหัสมาตรการ' }, { text: MEASURE }, { text: 'ประเด็น' }]);
    expect(sheet.columns.filter((column) => !column.hidden)).toHaveLength(18);
  });

  it('offers a row for each low question without a measure, with its number, and free rows', () => {
    const sheet = list([]);
    expect(contentAt(sheet, `${ROW}for-o12`, 'questions')).toBe('o๑๒');
    expect(contentAt(sheet, `${ROW}for-o12`, 'indicator')).toBe('๙');
    expect(cellOf(sheet, `${ROW}for-o12`, 'measure')?.role).toBe('typed');
    expect(rowKeys(sheet)).toContain(`${ROW}for-i1`);
    expect(rowKeys(sheet).filter((key) => key.startsWith(`${ROW}new-`))).toHaveLength(8);
  });

  it('offers none for a question that a measure is for', () => {
    expect(rowKeys(list([PROCUREMENT_MEASURE]))).not.toContain(`${ROW}for-o12`);
  });

  it('carries the measures of the user’s own sheet, days as numbers', () => {
    const sheet = list([PROCUREMENT_MEASURE]);
    const key = keyOfCarried(PROCUREMENT_MEASURE);
    expect(contentAt(sheet, key, 'measure')).toBe('จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง');
    expect(contentAt(sheet, key, 'from')).toBe(45931);
    expect(contentAt(sheet, key, 'owner')).toBe('กองคลัง');
    expect(contentAt(sheet, key, 'coOwners')).toBe('สำนักปลัด');
    expect(contentAt(sheet, key, 'quarter')).toContain('CHOOSE(MONTH(G6),');
    expect(cellOf(sheet, key, 'success')?.role).toBe('typed');
  });

  it('shows the words of a period whose days are not certain', () => {
    const vague = { ...PROCUREMENT_MEASURE, period: { text: 'ตลอดปี', from: null, to: null } };
    const sheet = list([vague]);
    expect(contentAt(sheet, keyOfCarried(vague), 'from')).toBe('ตลอดปี');
    expect(contentAt(sheet, keyOfCarried(vague), 'to')).toBeNull();
  });

  it('goes on below where the steps are too long for a row', () => {
    const steps = Array.from({ length: 60 }, (_, item) => `${item + 1}. ทบทวนข้อมูล`).join('\n');
    const long = { ...PROCUREMENT_MEASURE, steps };
    const parts = rowKeys(list([long])).filter((key) => key.startsWith(keyOfCarried(long)));
    expect(parts.length).toBeGreaterThan(1);
    const told = parts.map((key) => contentAt(list([long]), key, 'steps')).join('\n');
    expect(told).toBe(steps);
  });

  it('offers the numbers of issues and indicators to choose from', () => {
    const [issues, indicators] = list([]).dropDowns;
    expect(issues?.choices).toEqual(['๑', '๒', '๓', '๔', '๕', '๖', '๗']);
    expect(indicators?.choices.at(-1)).toBe('๑๐');
  });

  it('prints the plan and leaves what comes of it to the screen', () => {
    expect(list([]).print.columns).toBe(12);
  });
});

describe('measuresSheet on a list that stands', () => {
  const written = SheetInExcel.written(list([]));

  it('keeps what was typed where it was typed, and numbers it', () => {
    const typed = written
      .type(`${ROW}for-o12`, MEASURE, 'จัดทำปฏิทินเผยแพร่ข้อมูล')
      .type(`${ROW}new-2`, MEASURE, 'อบรมบุคลากร')
      .type(`${ROW}new-2`, 'วันเริ่ม', 45931);
    const sheet = list([], [typed.read()]);
    expect(contentAt(sheet, `${ROW}for-o12`, 'measure')).toBe('จัดทำปฏิทินเผยแพร่ข้อมูล');
    expect(contentAt(sheet, `${ROW}for-o12`, 'questions')).toBe('o๑๒');
    expect(contentAt(sheet, `${ROW}new-2`, 'from')).toBe(45931);
    expect(cellOf(sheet, `${ROW}new-2`, 'from')?.style).toBe('typedDate');
    expect(contentAt(sheet, `${ROW}new-2`, 'no')).toBe(2);
    expect(rowKeys(sheet)).not.toContain('#closing');
  });

  it('settles at once', () => {
    const typed = written.type(`${ROW}new-1`, MEASURE, 'อบรมบุคลากร').read();
    const once = list([], [typed]);
    const twice = list([], [SheetInExcel.written(once).read()]);
    expect(twice).toEqual(once);
  });

  it('takes rows that staff have added for measures of the list', () => {
    const added = written.insertRow(`${ROW}new-8`, { [MEASURE]: 'จัดประชุมประจำเดือน' });
    const sheet = list([], [added.read()]);
    expect(contentAt(sheet, `${ROW}new-9`, 'measure')).toBe('จัดประชุมประจำเดือน');
    expect(contentAt(sheet, `${ROW}new-9`, 'no')).toBe(1);
  });

  it('shows a typed day as the day it is, however the cell shows it', () => {
    const typed = written.type(`${ROW}new-1`, MEASURE, 'อบรม').type(`${ROW}new-1`, 'วันเริ่ม', 45931).read();
    const texts = typed.values.map((row) =>
      row.map((value) => (value === 45931 ? '๑/๑๐/๖๘' : String(value))),
    );
    expect(contentAt(list([], [{ ...typed, texts }]), `${ROW}new-1`, 'from')).toBe(45931);
  });

  it('brings a typed measure to the other sheets', () => {
    const typed = written.type(`${ROW}for-o12`, MEASURE, 'จัดทำปฏิทินเผยแพร่ข้อมูล').read();
    const low = sheetOf(planned([], [typed]), 'lowQuestions');
    expect(contentAt(low, '2568|low|o12', 'measure')).toBe('จัดทำปฏิทินเผยแพร่ข้อมูล');
  });

  it('keeps what was typed beside a measure that the user’s own sheet moves and rewords', () => {
    const other = { ...PROCUREMENT_MEASURE, no: 5, measure: 'อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน' };
    const first = SheetInExcel.written(list([PROCUREMENT_MEASURE, other]));
    const key = keyOfCarried(PROCUREMENT_MEASURE);
    const typed = first.type(key, 'ตัวชี้วัดความสำเร็จ', 'เผยแพร่ครบ').read();
    const reworded = { ...PROCUREMENT_MEASURE, measure: 'จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้าง' };
    const sheet = list([other, reworded], [typed]);
    expect(contentAt(sheet, key, 'success')).toBe('เผยแพร่ครบ');
    expect(contentAt(sheet, key, 'measure')).toBe('จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้าง');
  });

  it('keeps what was typed beside a carried measure through every run, and goes on reading it', () => {
    const own = { ...PROCUREMENT_MEASURE, owners: [] };
    const key = keyOfCarried(own);
    const run = (sheet: ExistingSheet) => SheetInExcel.written(list([own], [sheet])).read();
    const typed = SheetInExcel.written(list([own]))
      .type(key, 'ผู้รับผิดชอบหลัก', 'กองช่าง')
      .type(key, 'ผล ๖ เดือน', 'เผยแพร่แล้ว')
      .read();
    const third = run(run(run(typed)));
    const year = { rulebook: rulebookOf(2568), planYear: null };
    expect(measuresOfWorkbook([own], year, [third])[0]).toMatchObject({
      owners: ['กองช่าง'],
      progress: { halfYear: 'เผยแพร่แล้ว' },
    });
    expect(contentAt(list([own], [third]), key, 'halfYear')).toBe('เผยแพร่แล้ว');
  });

  it('follows the user’s own sheet where nobody typed over it', () => {
    const first = SheetInExcel.written(list([PROCUREMENT_MEASURE])).read();
    const cleared = { ...PROCUREMENT_MEASURE, owners: [], period: null };
    const sheet = list([cleared], [first]);
    expect(contentAt(sheet, keyOfCarried(cleared), 'owner')).toBeNull();
    expect(contentAt(sheet, keyOfCarried(cleared), 'from')).toBeNull();
  });

  it('keeps what was typed beside a measure that the list has taken over, should the sheet come back', () => {
    const key = keyOfCarried(PROCUREMENT_MEASURE);
    const typed = SheetInExcel.written(list([PROCUREMENT_MEASURE]))
      .type(key, 'หลักฐาน/URL', 'บันทึกที่ ๑')
      .read();
    const alone = SheetInExcel.written(list([], [typed])).read();
    const other = { ...PROCUREMENT_MEASURE, measure: 'ติดตั้งกล่องรับความคิดเห็น' };
    expect(contentAt(list([other], [alone]), key, 'evidence')).toBe('บันทึกที่ ๑');
  });

  it('takes the place of the user’s own sheet once that is gone, and loses none of its words', () => {
    const first = SheetInExcel.written(list([PROCUREMENT_MEASURE])).read();
    const key = keyOfCarried(PROCUREMENT_MEASURE);
    const once = list([], [first]);
    expect(contentAt(once, key, 'measure')).toBe(PROCUREMENT_MEASURE.measure);
    expect(contentAt(once, key, 'steps')).toBe(PROCUREMENT_MEASURE.steps);
    const twice = list([], [SheetInExcel.written(once).read()]);
    expect(contentAt(twice, key, 'measure')).toBe(PROCUREMENT_MEASURE.measure);
  });

  it('leaves a measure that the user’s own sheet has too to that sheet, and keeps what was typed below', () => {
    const typed = written.type(`${ROW}new-1`, MEASURE, PROCUREMENT_MEASURE.measure ?? '').read();
    const sheet = list([PROCUREMENT_MEASURE], [typed]);
    expect(rowKeys(sheet).indexOf(`${ROW}new-1`)).toBeGreaterThan(rowKeys(sheet).indexOf('#closing'));
    expect(contentAt(sheet, '#closing', 'no')).toBe(CLOSING_TITLE);
  });
});
