import type { RunPurpose } from '../../../../src/domain/sheets/history/run-record';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetKey } from '../../../../src/domain/sheets/sheet-keys';
import type { ExistingSheet, WorkbookPlan } from '../../../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf, PUBLISHED_2568 } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';

const source = analysisOf({ figures: PUBLISHED_2568 });
const FIRST = '20 พฤศจิกายน 2569 เวลา 09:05 น.';
const SECOND = '21 พฤศจิกายน 2569 เวลา 14:30 น.';

function run(
  runAt: string | null,
  existing: readonly ExistingSheet[] = [],
  sheets: readonly SheetKey[] = ['questionScores', 'history'],
  purpose: RunPurpose = 'making',
): WorkbookPlan {
  return planWorkbook(source, existing, { ...ALL_SHEETS, sheets, runAt, purpose });
}

function historyOf(plan: WorkbookPlan) {
  return sheetOf(plan, 'history');
}

function entriesOf(plan: WorkbookPlan) {
  const sheet = historyOf(plan);
  return rowKeys(sheet)
    .filter((key) => key.startsWith('|history|'))
    .map((key) => [key, contentAt(sheet, key, 'at')]);
}

const written = (plan: WorkbookPlan) => SheetInExcel.written(historyOf(plan));

describe('historySheet', () => {
  it('tells when a run wrote which sheets and how many cells', () => {
    const plan = run(FIRST);
    const sheet = historyOf(plan);
    expect(entriesOf(plan)).toEqual([['|history|1', '๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙:๐๕ น.']]);
    expect(contentAt(sheet, '|history|1', 'done')).toBe('สร้างชีตใหม่ ๑ ชีต');
    expect(contentAt(sheet, '|history|1', 'sheets')).toBe('ITA_คะแนนรายข้อ_2568');
    const scores = sheetOf(plan, 'questionScores');
    const filled = scores.rows.flatMap(({ cells }) => cells.slice(0, -2)).filter((cell) => cell !== null);
    expect(contentAt(sheet, '|history|1', 'cells')).toBe(
      filled.filter(({ content }) => content.kind !== 'blank').length,
    );
  });

  it('adds a row for each run below those of before', () => {
    const again = run(SECOND, [written(run(FIRST)).read()]);
    expect(entriesOf(again)).toEqual([
      ['|history|1', '๒๐ พฤศจิกายน ๒๕๖๙ เวลา ๐๙:๐๕ น.'],
      ['|history|2', '๒๑ พฤศจิกายน ๒๕๖๙ เวลา ๑๔:๓๐ น.'],
    ]);
    expect(rowKeys(historyOf(again))).not.toContain('#closing');
  });

  it('tells sheets that were written again from new ones, and what typed text is still there', () => {
    const scores = SheetInExcel.written(sheetOf(run(null), 'questionScores')).insertRow(
      '2568|question|none',
      {
        ข้อ: 'หมายเหตุของเรา',
      },
    );
    const sheet = historyOf(run(FIRST, [scores.read('คะแนนของเรา')]));
    expect(contentAt(sheet, '|history|1', 'done')).toBe('เขียนชีตเดิมใหม่ ๑ ชีต');
    expect(contentAt(sheet, '|history|1', 'sheets')).toBe('คะแนนของเรา');
    expect(contentAt(sheet, '|history|1', 'back')).toContain('ข้อความที่กรอกไว้ ๑ เซลล์ยังอยู่');
  });

  it('tells the merging of returned work from making sheets', () => {
    const scores = SheetInExcel.written(sheetOf(run(null), 'questionScores')).read('คะแนนของเรา');
    const sheet = historyOf(run(FIRST, [scores], ['questionScores', 'history'], 'merging'));
    expect(contentAt(sheet, '|history|1', 'done')).toBe('รวมงานที่ส่งกลับ เขียนชีตเดิมใหม่ ๑ ชีต');
    expect(contentAt(sheet, '|history|1', 'back')).toMatch(/^ก่อนครั้งนี้ ถ้ายังอยู่ในรายการย้อนกลับของโปรแกรม/);
  });

  it('keeps rows that were sorted or reworded, in the order of the runs', () => {
    const both = written(run(SECOND, [written(run(FIRST)).read()]))
      .type('|history|1', 'สิ่งที่ทำ', 'ทำครั้งแรก')
      .reverseRows('|history|1', '|history|2');
    const third = run(SECOND, [both.read()]);
    expect(entriesOf(third).map(([key]) => key)).toEqual(['|history|1', '|history|2', '|history|3']);
    expect(contentAt(historyOf(third), '|history|1', 'done')).toBe('ทำครั้งแรก');
  });

  it('leaves out a run without a time, and one that wrote nothing else', () => {
    expect(entriesOf(run(null, [written(run(FIRST)).read()]))).toHaveLength(1);
    expect(entriesOf(run(SECOND, [written(run(FIRST)).read()], ['history']))).toHaveLength(1);
    expect(contentAt(historyOf(run(null)), '|history|none', 'at')).toBe('ยังไม่มีประวัติการทำงาน');
  });

  it('is one sheet for all years', () => {
    const other = planWorkbook(analysisOf({ year: 2567 }), [written(run(FIRST)).read()], {
      ...ALL_SHEETS,
      sheets: ['questionScores', 'history'],
      runAt: SECOND,
    });
    expect(historyOf(other).name).toBe('ITA_ประวัติการทำงาน');
    expect(entriesOf(other)).toHaveLength(2);
  });
});
