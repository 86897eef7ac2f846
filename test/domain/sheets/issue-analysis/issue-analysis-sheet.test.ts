import { questionCode } from '../../../../src/domain/assessment/question-code';
import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { SheetSpec } from '../../../../src/domain/sheets/sheet-spec';
import { ALL_SHEETS, analysisOf, type AnalysisParts } from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { measureFor } from '../../../support/stated-assessment';

function issueSheet(parts: AnalysisParts): SheetSpec {
  return sheetOf(planWorkbook(analysisOf({ year: 2566, ...parts }), [], ALL_SHEETS), 'issueAnalysis');
}

const figures = { questions: { e1: '84.77', o17: '0', i19: '96' } };
const i19 = questionCode('i', 19);
const property = {
  ...measureFor({ questions: [i19], measure: 'จัดทำทะเบียนยืมทรัพย์สิน', steps: '1. สำรวจ' }),
  analysis: null,
  period: { text: 'ไตรมาส 1', from: '2023-10-01', to: '2023-12-31' },
  owners: ['กองคลัง'],
};

describe('issueAnalysisSheet', () => {
  it('is named after its form and the year of the scores, with headings on two levels that print on every page', () => {
    const sheet = issueSheet({ figures });
    expect(sheet.name).toBe('ITA_วิเคราะห์7ประเด็น_2566');
    expect(sheet.merges).toEqual(
      expect.arrayContaining([
        { row: 4, column: 0, rows: 2, columns: 1 },
        { row: 4, column: 1, rows: 1, columns: 2 },
        { row: 4, column: 3, rows: 1, columns: 4 },
      ]),
    );
    expect(sheet.print.titleRows).toEqual([4, 5]);
  });

  it('has a row for every issue, and names the issue in each row', () => {
    const sheet = issueSheet({ figures });
    const issues = rowKeys(sheet).flatMap((key) => /^2566\|issue\|(\d)\|/.exec(key)?.[1] ?? []);
    expect([...new Set(issues)]).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(contentAt(sheet, '2566|issue|1|e1', 'issue')).toBe('๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ');
    expect(contentAt(sheet, '2566|issue|1|o17', 'issue')).toBe(
      '๑. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ (ต่อ)',
    );
    const styles = ['e1', 'o17'].map((code) => cellOf(sheet, `2566|issue|1|${code}`, 'issue')?.style);
    expect(styles).toEqual(['text', 'repeated']);
  });

  it('drafts how many questions of the issue are low, once, and what each question scored', () => {
    const sheet = issueSheet({ figures });
    const first = String(contentAt(sheet, '2566|issue|1|e1', 'analysis'));
    expect(first).toMatch(/^="ประเด็นนี้มีคะแนน "&TEXT\(COUNT\('ITA_คะแนนรายข้อ_2566'!/);
    expect(first).toMatch(/COUNTIF\('ITA_คะแนนรายข้อ_2566'!\$F\$\d+:\$F\$\d+,"<84.995"\)/);
    expect(first).toContain('ข้อ e๑ ได้ ');
    expect(contentAt(sheet, '2566|issue|1|o17', 'analysis')).not.toContain('ประเด็นนี้');
  });

  it('says which questions feed an issue without question scores, and what their indicators scored', () => {
    const sheet = issueSheet({ figures: { indicators: { '4': '90' } } });
    expect(contentAt(sheet, '2566|issue|4|none', 'question')).toBe('ข้อ i๑๙-i๒๔ (ไม่มีคะแนนรายข้อ)');
    expect(contentAt(sheet, '2566|issue|4|none', 'analysis')).toContain('" ตัวชี้วัดที่ ๔ "');
  });

  it('carries a measure with its quarter, and leaves cells without one to fill', () => {
    const sheet = issueSheet({ figures, measures: [property] });
    const carried = ['measure', 'steps', 'period', 'owners'].map((field) =>
      contentAt(sheet, '2566|issue|4|i19', field),
    );
    expect(carried).toEqual(['จัดทำทะเบียนยืมทรัพย์สิน', '1. สำรวจ', 'ไตรมาส ๑', 'กองคลัง']);
    expect(cellOf(sheet, '2566|issue|1|e1', 'measure')).toMatchObject({ role: 'typed', style: 'typed' });
  });

  it("shows the user's own analysis instead of a draft", () => {
    const measures = [{ ...property, analysis: 'เจ้าหน้าที่ใหม่ยังไม่ทราบขั้นตอน' }];
    expect(cellOf(issueSheet({ figures, measures }), '2566|issue|4|i19', 'analysis')).toMatchObject({
      role: 'carried',
      content: { kind: 'text', text: 'เจ้าหน้าที่ใหม่ยังไม่ทราบขั้นตอน' },
    });
  });

  it('closes with numbered limitations to fill', () => {
    const sheet = issueSheet({ figures });
    const keys = rowKeys(sheet).filter((key) => key.includes('|limitation|'));
    expect(keys.map((key) => contentAt(sheet, key, 'issue'))).toEqual(
      ['๑', '๒', '๓', '๔', '๕'].map((number) => `ข้อจำกัดที่ ${number}`),
    );
    expect(keys.map((key) => cellOf(sheet, key, 'analysis')?.role)).toEqual(keys.map(() => 'typed'));
  });

  it('says plainly that a year has no issues, and nothing more', () => {
    const sheet = issueSheet({ year: 2565, figures: { total: '87.99' } });
    expect(rowKeys(sheet).at(-1)).toBe('2565|issue|none');
    expect(contentAt(sheet, '2565|issue|none', 'issue')).toMatch(
      /^หลักเกณฑ์ปีงบประมาณ พ\.ศ\. ๒๕๖๕ ไม่มีการจัดข้อคำถามตามประเด็น/,
    );
  });

  it('keeps what was typed beside a measure and as a limitation when the measures stand in another order', () => {
    const other = { ...measureFor({ measure: 'ประชุมชี้แจงงบประมาณ' }), issue: 4, analysis: null };
    const own = { ...property, questions: [], issue: 4, owners: [] };
    const options = { ...ALL_SHEETS };
    const before = analysisOf({ year: 2566, measures: [own, other] });
    const sheet = sheetOf(planWorkbook(before, [], options), 'issueAnalysis');
    const key = rowKeys(sheet).find((one) => contentAt(sheet, one, 'measure') === 'จัดทำทะเบียนยืมทรัพย์สิน') ?? '';
    const typed = SheetInExcel.written(sheet)
      .type(key, 'ส่วนงาน\nที่รับผิดชอบ', 'สำนักปลัด')
      .type('2566|issue|limitation|1', 'ผลการวิเคราะห์ข้อมูล', 'ขาดเจ้าหน้าที่');
    const after = analysisOf({ year: 2566, measures: [other, own] });
    const again = sheetOf(planWorkbook(after, [typed.read()], options), 'issueAnalysis');
    expect(contentAt(again, key, 'measure')).toBe('จัดทำทะเบียนยืมทรัพย์สิน');
    expect(contentAt(again, key, 'owners')).toBe('สำนักปลัด');
    expect(contentAt(again, '2566|issue|limitation|1', 'analysis')).toBe('ขาดเจ้าหน้าที่');
  });
});
