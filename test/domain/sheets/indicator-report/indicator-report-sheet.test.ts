import type { Measure } from '../../../../src/domain/assessment/measure';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetSpec } from '../../../../src/domain/sheets/sheet-spec';
import {
  ALL_SHEETS,
  analysisOf,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { measureFor } from '../../../support/stated-assessment';

function reportOf(parts: AnalysisParts): SheetSpec {
  return sheetOf(
    planWorkbook(analysisOf({ figures: PUBLISHED_2568, ...parts }), [], ALL_SHEETS),
    'indicatorReport',
  );
}

/** Keys of the rows of an indicator. */
function rowsOf(sheet: SheetSpec, indicator: number | 'other'): readonly string[] {
  return rowKeys(sheet).filter((key) => key.startsWith(`2568|report|${indicator}|`));
}

function only(keys: readonly string[]): string {
  expect(keys).toHaveLength(1);
  return keys[0] ?? '';
}

function measure(indicators: readonly number[], words: Partial<Measure>): Measure {
  return { ...measureFor({ indicators }), analysis: null, ...words };
}

describe('indicatorReportSheet', () => {
  it('is named after the year of the plan and repeats its headings, the first two under one', () => {
    const sheet = reportOf({});
    expect(sheet.name).toBe('ITA_รายงานตามตัวชี้วัด_2569');
    expect(sheet.print.titleRows).toEqual([5, 5]);
    expect(sheet.merges).toContainEqual({ row: 5, column: 0, rows: 1, columns: 2 });
  });

  it('has a banner for each instrument, on a page of its own from the second on, and all ten indicators', () => {
    const sheet = reportOf({});
    const banners = ['IIT', 'EIT', 'OIT'].map((code) =>
      sheet.rows.find(({ key }) => key === `2568|report|${code}`),
    );
    expect(banners.map((row) => row?.pageBreakBefore ?? false)).toEqual([false, true, true]);
    const numbers = rowKeys(sheet).flatMap((key) => /^2568\|report\|(\d+)\|/.exec(key)?.[1] ?? []);
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(contentAt(sheet, '2568|report|1|none', 'instrument')).toBe('IIT');
  });

  it('shows what a row above has already quietly: the instrument, and the indicator of a row that goes on', () => {
    const steps = Array.from({ length: 60 }, (_, item) => `${item + 1}. ทบทวนข้อมูล`).join('\n');
    const sheet = reportOf({ measures: [measure([1], { steps })] });
    const [first = '', second = ''] = rowKeys(sheet).filter((key) => key.startsWith('2568|report|1|'));
    const styles = (key: string) =>
      ['instrument', 'indicator'].map((field) => cellOf(sheet, key, field)?.style);
    expect(styles(first)).toEqual(['textCenter', 'text']);
    expect(styles(second)).toEqual(['repeatedCenter', 'repeated']);
    expect(styles('2568|report|2|none')).toEqual(['repeatedCenter', 'text']);
  });

  it('tags an indicator by formula', () => {
    const label = String(contentAt(reportOf({}), '2568|report|9|none', 'indicator'));
    expect(label).toMatch(/^="ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล \("&IF\(COUNT\('ITA_สรุปผล_2568'!/);
    expect(label).toMatch(/>=95,"รักษาระดับ",IF\(.*>=85,"พัฒนายกระดับ","แก้ไขเร่งด่วน"\)\)\)&"\)"$/);
  });

  it('opens with total and level by formula, and with the year that the measures are for', () => {
    const lead = contentAt(reportOf({ measures: [PROCUREMENT_MEASURE] }), '#lead', 'instrument');
    expect(lead).toContain("'ITA_สรุปผล_2568'!");
    expect(lead).toContain('จึงได้นำผลไปกำหนดมาตรการในปีงบประมาณ พ.ศ. ๒๕๖๙');
    expect(contentAt(reportOf({}), '#lead', 'instrument')).not.toContain('จึงได้นำผลไปกำหนดมาตรการ');
  });

  it('carries a measure with its steps and leaves its result to fill', () => {
    const sheet = reportOf({ measures: [PROCUREMENT_MEASURE] });
    const key = only(rowsOf(sheet, 9));
    expect(contentAt(sheet, key, 'approach')).toMatch(/^จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง\n1\. มอบหมาย/);
    expect(contentAt(sheet, key, 'owners')).toBe('กองคลัง\nสำนักปลัด');
    expect(cellOf(sheet, key, 'result')).toMatchObject({ role: 'typed' });
    expect(cellOf(sheet, '2568|report|1|none', 'approach')).toMatchObject({ role: 'typed' });
  });

  it('carries results that were read', () => {
    const measures = [{ ...PROCUREMENT_MEASURE, result: 'เผยแพร่ครบ', outcome: 'ประชาชนค้นหาได้' }];
    const sheet = reportOf({ measures });
    const key = only(rowsOf(sheet, 9));
    expect(cellOf(sheet, key, 'result')).toMatchObject({ role: 'carried', content: { text: 'เผยแพร่ครบ' } });
    expect(contentAt(sheet, key, 'outcome')).toBe('ประชาชนค้นหาได้');
  });

  it("heads an instrument with the common heading of its measures, in the agency's own words", () => {
    const heading = '1. มาตรการสื่อสารในหน่วยงาน';
    const measures = [
      measure([1], { measure: heading, steps: 'ประชุมทุกเดือน' }),
      measure([2], { measure: heading, steps: 'แจ้งเวียนแผนงบประมาณ' }),
    ];
    const sheet = reportOf({ measures });
    expect(cellOf(sheet, '2568|report|IIT', 'instrument')).toMatchObject({
      role: 'carried',
      content: { text: heading },
    });
    expect(contentAt(sheet, only(rowsOf(sheet, 1)), 'approach')).toBe('ประชุมทุกเดือน');
    expect(cellOf(sheet, '2568|report|EIT', 'instrument')).toMatchObject({
      role: 'draft',
      content: { text: '๒. มาตรการด้าน EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (ตัวชี้วัดที่ ๖ - ๘)' },
    });
  });

  it('offers a heading where the measures of an instrument have names of their own', () => {
    const measures = [
      measure([1], { measure: 'จัดประชุม', steps: 'ประชุมทุกเดือน' }),
      measure([2], { measure: 'แจ้งเวียน', steps: 'แจ้งแผนงบประมาณ' }),
    ];
    const sheet = reportOf({ measures });
    expect(cellOf(sheet, '2568|report|IIT', 'instrument')?.role).toBe('draft');
    expect(contentAt(sheet, only(rowsOf(sheet, 1)), 'approach')).toBe('จัดประชุม\nประชุมทุกเดือน');
  });

  it('carries a measure for two indicators once and refers to it from the second', () => {
    const sheet = reportOf({ measures: [measure([9, 10], { measure: 'เปิดเผยข้อมูล', steps: 'ตรวจเว็บไซต์' })] });
    expect(contentAt(sheet, only(rowsOf(sheet, 9)), 'approach')).toBe('เปิดเผยข้อมูล\nตรวจเว็บไซต์');
    const second = only(rowsOf(sheet, 10));
    expect(contentAt(sheet, second, 'approach')).toBe('ใช้มาตรการเดียวกับตัวชี้วัดที่ ๙');
    expect(cellOf(sheet, second, 'result')).toMatchObject({ role: 'typed' });
  });

  it('ends with the measures that are for no indicator', () => {
    const sheet = reportOf({ measures: [measure([], { measure: 'ประกาศเจตนารมณ์' })] });
    expect(contentAt(sheet, '2568|report|other', 'instrument')).toBe('มาตรการที่ยังไม่ระบุตัวชี้วัด');
    expect(contentAt(sheet, only(rowsOf(sheet, 'other')), 'approach')).toBe('ประกาศเจตนารมณ์');
    expect(rowKeys(reportOf({}))).not.toContain('2568|report|other');
  });

  it('says that the workbook has no measures', () => {
    expect(contentAt(reportOf({}), '#note', 'instrument')).toMatch(/^ยังไม่พบมาตรการในสมุดงาน/);
  });

  it('keeps a typed result with its measure when another comes before it', () => {
    const second = measure([9], { measure: 'ทบทวนเว็บไซต์', steps: '1. ตรวจลิงก์' });
    const source = analysisOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });
    const sheet = sheetOf(planWorkbook(source, [], ALL_SHEETS), 'indicatorReport');
    const key = only(rowsOf(sheet, 9));
    const typed = SheetInExcel.written(sheet).type(key, 'ผลลัพธ์/ความสำเร็จ', 'ร้องเรียนลดลง');
    const after = planWorkbook(
      { ...source, measures: [second, PROCUREMENT_MEASURE] },
      [typed.read()],
      ALL_SHEETS,
    );
    const again = sheetOf(after, 'indicatorReport');
    expect(contentAt(again, key, 'outcome')).toBe('ร้องเรียนลดลง');
    expect(contentAt(again, key, 'approach')).toMatch(/^จัดทำปฏิทิน/);
    expect(rowsOf(again, 9)).toHaveLength(2);
  });
});
