import type { Measure } from '../../../../src/domain/assessment/measure';
import { measureKeys } from '../../../../src/domain/sheets/measure-key';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { measureFor } from '../../../support/stated-assessment';

const TRAINING: Measure = {
  ...measureFor({ measure: 'อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน', indicators: [4] }),
  no: 5,
  owners: ['งานการเจ้าหน้าที่ สำนักปลัด'],
};
const RESULT = 'สรุปผลการดำเนินการ';

function sheets(measures: readonly Measure[], existing: readonly ExistingSheet[] = []) {
  const source = analysisOf({ figures: PUBLISHED_2568, measures });
  const plan = planWorkbook(source, existing, {
    ...ALL_SHEETS,
    sheets: ['halfYearReport', 'fullYearReport'],
  });
  return { half: sheetOf(plan, 'halfYearReport'), full: sheetOf(plan, 'fullYearReport') };
}

function keyOf(round: 'half' | 'full', measure: Measure): string {
  return `2568|${round}|${measureKeys([measure]).get(measure) ?? ''}`;
}

describe('halfYearReportSheet', () => {
  const { half } = sheets([PROCUREMENT_MEASURE, TRAINING]);

  it('names the round with its days in the year of the plan', () => {
    expect(half.name).toBe('ITA_ติดตาม6เดือน_2569');
    expect(contentAt(half, '#title', 'measure')).toContain(
      '\nปีงบประมาณ พ.ศ. ๒๕๖๙ รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๘ – ๓๑ มีนาคม ๒๕๖๙)',
    );
  });

  it('names the round without days where the year of the plan is unknown', () => {
    const source = { ...analysisOf({ figures: PUBLISHED_2568 }), planYear: null };
    const plan = planWorkbook(source, [], { ...ALL_SHEETS, sheets: ['halfYearReport'] });
    expect(contentAt(sheetOf(plan, 'halfYearReport'), '#title', 'measure')).toMatch(/\nรอบ ๖ เดือน$/);
  });

  it('opens with total and level as the summary has them, and the number of measures', () => {
    const lead = String(contentAt(half, '#lead', 'measure'));
    expect(lead).toContain(`TEXT('ITA_สรุปผล_2568'!`);
    expect(lead).toContain('SUMPRODUCT((LEFT($A$7:$A$8,5)<>"(ต่อ)")*($A$7:$A$8<>""))');
    expect(cellOf(half, '#lead', 'measure')?.role).toBe('draft');
  });

  it('carries the measures, numbered, and leaves what became of them to staff', () => {
    const key = keyOf('half', PROCUREMENT_MEASURE);
    expect(contentAt(half, key, 'measure')).toBe('๑. จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง');
    expect(contentAt(half, key, 'owners')).toBe('กองคลัง\nสำนักปลัด');
    expect(contentAt(half, key, 'period')).toBe('๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙');
    for (const field of ['result', 'outcome', 'status', 'evidence', 'obstacle']) {
      expect(cellOf(half, key, field)).toMatchObject({ role: 'typed', content: { kind: 'blank' } });
    }
  });

  it('leaves a number that staff have given a measure', () => {
    const own = measureFor({ measure: '๓) เผยแพร่คู่มือ' });
    expect(contentAt(sheets([own]).half, keyOf('half', own), 'measure')).toBe('๓) เผยแพร่คู่มือ');
  });

  it('does not take a result of the whole year for one of its half', () => {
    const done = { ...PROCUREMENT_MEASURE, result: 'เผยแพร่ครบ', outcome: 'ประชาชนเข้าถึงข้อมูล' };
    const both = sheets([done]);
    expect(contentAt(both.half, keyOf('half', done), 'result')).toBeNull();
    expect(contentAt(both.full, keyOf('full', done), 'result')).toBe('เผยแพร่ครบ');
    expect(contentAt(both.full, keyOf('full', done), 'outcome')).toBe('ประชาชนเข้าถึงข้อมูล');
  });

  it('offers the four statuses beside every measure', () => {
    expect(half.dropDowns).toEqual([
      {
        block: { row: 6, column: 6, rows: 2, columns: 1 },
        choices: ['ยังไม่เริ่ม', 'กำลังดำเนินการ', 'แล้วเสร็จ', 'ล่าช้า'],
      },
    ]);
  });

  it('counts the measures of each division by status, live', () => {
    const rows = rowKeys(half).filter((key) => /^#status-(?!chart|header|words)/.test(key));
    expect(rows.map((key) => contentAt(half, key, 'measure'))).toEqual(['กองคลัง', 'สำนักปลัด', 'ทุกมาตรการ']);
    const [first = ''] = rows;
    const isInCharge = 'ISNUMBER(FIND("กองคลัง",$C$7:$C$8))';
    expect(contentAt(half, first, 'steps')).toBe(
      `=SUMPRODUCT(${isInCharge}*(LEFT($A$7:$A$8,5)<>"(ต่อ)")*($A$7:$A$8<>""))`,
    );
    expect(contentAt(half, first, 'result')).toBe(`=SUMPRODUCT(${isInCharge}*($G$7:$G$8="แล้วเสร็จ"))`);
    expect(contentAt(half, first, 'status')).toBe('=$B$12-SUM($C$12:$F$12)');
    expect(contentAt(half, '#status-all', 'result')).toBe('=COUNTIF($G$7:$G$8,"แล้วเสร็จ")');
  });

  it('draws the statuses of each division as shares of its measures', () => {
    const [chart] = half.charts;
    expect(chart).toMatchObject({ kind: 'shareBar', categories: { row: 11, column: 0, rows: 3 } });
    expect(chart?.series.map(({ name }) => name)).toEqual([
      'ยังไม่เริ่ม',
      'กำลังดำเนินการ',
      'แล้วเสร็จ',
      'ล่าช้า',
      'ยังไม่ระบุ',
    ]);
  });

  it('says why there is nothing to report', () => {
    const { half: empty } = sheets([{ ...TRAINING, measure: null, steps: null }]);
    expect(contentAt(empty, '2568|half|none', 'measure')).toMatch(/^ยังไม่มีมาตรการในสมุดงานนี้/);
    expect([empty.charts, empty.dropDowns]).toEqual([[], []]);
  });

  it('goes on below where texts are too long for a row', () => {
    const steps = Array.from({ length: 60 }, (_, item) => `${item + 1}. ทบทวนข้อมูล`).join('\n');
    const long = { ...PROCUREMENT_MEASURE, steps };
    const { half: sheet } = sheets([long]);
    const parts = rowKeys(sheet).filter((key) => key.startsWith(keyOf('half', long)));
    expect(parts.length).toBeGreaterThan(1);
    expect(cellOf(sheet, parts[1] ?? '', 'measure')).toMatchObject({
      style: 'repeated',
      content: { text: '(ต่อ)' },
    });
    expect(parts.map((key) => contentAt(sheet, key, 'steps')).join('\n')).toBe(steps);
  });
});

describe('follow-up sheets that stand', () => {
  const written = SheetInExcel.written(sheets([PROCUREMENT_MEASURE, TRAINING]).half);
  const key = keyOf('half', PROCUREMENT_MEASURE);
  const typed = written.type(key, RESULT, 'เผยแพร่แล้ว ๖ เดือน').type(key, 'สถานะ', 'กำลังดำเนินการ').read();

  it('keep what was typed with its measure when measures are put in another order', () => {
    const { half } = sheets([TRAINING, PROCUREMENT_MEASURE], [typed]);
    expect(contentAt(half, key, 'result')).toBe('เผยแพร่แล้ว ๖ เดือน');
    expect(contentAt(half, key, 'measure')).toMatch(/^๒\. /);
    expect(contentAt(half, keyOf('half', TRAINING), 'result')).toBeNull();
  });

  it('keep it when the measure is reworded a little, also twice', () => {
    const once = { ...PROCUREMENT_MEASURE, measure: 'จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้าง' };
    const twice = { ...once, measure: 'จัดทำปฏิทินการเผยแพร่ข้อมูลการจัดซื้อจัดจ้างทุกเดือน' };
    const { half: first } = sheets([once, TRAINING], [typed]);
    expect(contentAt(first, key, 'result')).toBe('เผยแพร่แล้ว ๖ เดือน');
    const { half: second } = sheets([twice, TRAINING], [SheetInExcel.written(first).read()]);
    expect(contentAt(second, key, 'result')).toBe('เผยแพร่แล้ว ๖ เดือน');
    expect(contentAt(second, key, 'measure')).toBe(`๑. ${twice.measure}`);
  });

  it('keep it below the table when another measure has taken the place', () => {
    const other = { ...PROCUREMENT_MEASURE, measure: 'ติดตั้งกล่องรับความคิดเห็น' };
    const { half } = sheets([other, TRAINING], [typed]);
    expect(contentAt(half, keyOf('half', other), 'result')).toBeNull();
    expect(rowKeys(half).indexOf(key)).toBeGreaterThan(rowKeys(half).indexOf('#closing'));
    expect(contentAt(half, key, 'result')).toBe('เผยแพร่แล้ว ๖ เดือน');
  });

  it('leave nothing behind of a division that has no measure any more', () => {
    const { half } = sheets([PROCUREMENT_MEASURE], [written.read()]);
    expect(rowKeys(half)).not.toContain('#closing');
  });

  it('begin the report on the year with what staff said at half of it', () => {
    const { full } = sheets([PROCUREMENT_MEASURE, TRAINING], [typed]);
    const cell = cellOf(full, keyOf('full', PROCUREMENT_MEASURE), 'result');
    expect(cell).toMatchObject({
      role: 'draft',
      content: { text: '(รอบ ๖ เดือน) เผยแพร่แล้ว ๖ เดือน' },
    });
    expect(cellOf(full, keyOf('full', PROCUREMENT_MEASURE), 'status')).toMatchObject({
      role: 'typed',
      content: { kind: 'blank' },
    });
    expect(cellOf(full, keyOf('full', TRAINING), 'result')?.role).toBe('typed');
  });

  it('keep what staff made of it, whatever the half-year sheet says later', () => {
    const { full } = sheets([PROCUREMENT_MEASURE, TRAINING], [typed]);
    const fullKey = keyOf('full', PROCUREMENT_MEASURE);
    const own = SheetInExcel.written(full).type(fullKey, RESULT, 'เผยแพร่ครบทั้งปี').read();
    const { full: again } = sheets([PROCUREMENT_MEASURE, TRAINING], [typed, own]);
    expect(contentAt(again, fullKey, 'result')).toBe('เผยแพร่ครบทั้งปี');
    const { full: offered } = sheets(
      [PROCUREMENT_MEASURE, TRAINING],
      [written.type(key, RESULT, 'แก้ใหม่').read(), SheetInExcel.written(full).read()],
    );
    expect(contentAt(offered, fullKey, 'result')).toBe('(รอบ ๖ เดือน) แก้ใหม่');
  });

  it('take the result of the half year from the list of measures where the sheet of the round has none', () => {
    const progress = { halfYear: 'ประชุมแล้ว', evidence: 'รายงานการประชุม', obstacle: null };
    const { half, full } = sheets([{ ...TRAINING, progress }]);
    expect(contentAt(half, keyOf('half', TRAINING), 'result')).toBe('ประชุมแล้ว');
    expect(contentAt(half, keyOf('half', TRAINING), 'evidence')).toBe('รายงานการประชุม');
    expect(contentAt(full, keyOf('full', TRAINING), 'result')).toBe('(รอบ ๖ เดือน) ประชุมแล้ว');
  });
});
