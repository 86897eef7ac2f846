import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../../../src/domain/sheets/workbook-plan';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { SheetInExcel } from '../../../support/existing-sheet';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';

/** The comparison that a run about the first of the years makes. */
function comparison(years: readonly AnalysisParts[], existing: readonly ExistingSheet[] = []) {
  const [subject = {}, ...others] = years;
  const source = analysisOf(subject);
  const agencies = [...source.agencies, ...others.flatMap((parts) => analysisOf(parts).agencies)];
  const options = { ...ALL_SHEETS, sheets: ['yearsCompared'] } as const;
  return sheetOf(planWorkbook({ ...source, agencies }, existing, options), 'yearsCompared');
}

const NOW: AnalysisParts = { figures: PUBLISHED_2568 };
const BEFORE: AnalysisParts = {
  year: 2567,
  sheet: 'ปี 67',
  figures: {
    ...PUBLISHED_2568,
    instruments: { IIT: '95', EIT1: '90', EIT2: '91', OIT: '80' },
    total: '87.65',
  },
};

describe('yearsComparedSheet', () => {
  it('says in one sentence that there is only one year', () => {
    const sheet = comparison([NOW]);
    expect(rowKeys(sheet).filter((key) => key.startsWith('|years|'))).toEqual(['|years|none']);
    expect(contentAt(sheet, '|years|none', 'item')).toContain('เพียงปีเดียว');
    expect(sheet.charts).toEqual([]);
  });

  it('refers to the cells of the year it comes from, or to the summary of this run', () => {
    const sheet = comparison([NOW, BEFORE]);
    expect(contentAt(sheet, '|years|indicator|9', 'y2567')).toBe(
      `=IF(COUNT('ปี 67'!$C$13)=0,"",IF(AND('ปี 67'!$C$13>=0,'ปี 67'!$C$13<=100),'ปี 67'!$C$13,""))`,
    );
    expect(contentAt(sheet, '|years|instrument|IIT', 'y2568')).toContain("'ITA_สรุปผล_2568'!");
    expect(contentAt(sheet, '|years|instrument|IIT', 'change2568')).toBe(
      '=IF(COUNT($C$7,$B$7)<2,"",ROUND(ROUND($C$7,2)-ROUND($B$7,2),2))',
    );
  });

  it('takes no figure from a text that cannot be a score, and asks all cells of a sum at once', () => {
    const indicators = { ...PUBLISHED_2568.indicators, '9': '8000' };
    const text = { year: 2567, sheet: 'ปี 67', live: false, figures: { indicators } };
    const inText = comparison([NOW, text]);
    expect(contentAt(inText, '|years|indicator|9', 'y2567')).toBeNull();
    expect(contentAt(inText, '|years|instrument|OIT', 'y2567')).toBeNull();
    expect(contentAt(inText, '|years|indicator|10', 'y2567')).toBe(100);
    const inCells = comparison([NOW, { ...text, live: true }]);
    expect(contentAt(inCells, '|years|instrument|OIT', 'y2567')).toBe(
      `=IF(IF(COUNT('ปี 67'!$C$13:$C$14)=2,AND(MIN('ปี 67'!$C$13:$C$14)>=0,MAX('ปี 67'!$C$13:$C$14)<=100),FALSE),` +
        `ROUND(AVERAGE('ปี 67'!$C$13,'ปี 67'!$C$14),8),"")`,
    );
  });

  it('has a column for each of five years and fits the page', () => {
    const years = [2564, 2565, 2566, 2567].map((year) => ({ ...BEFORE, year }));
    const sheet = comparison([NOW, ...years]);
    const fields = sheet.columns.map(({ field }) => field);
    expect(fields.filter((field) => field.startsWith('y'))).toEqual([
      'y2564',
      'y2565',
      'y2566',
      'y2567',
      'y2568',
    ]);
    const visible = sheet.columns.filter(({ hidden }) => hidden !== true);
    expect(visible.reduce((sum, { width }) => sum + width, 0)).toBe(770);
  });

  it('compares questions by what they ask and tells which are not compared', () => {
    const questions = { year: 2566, sheet: 'ปี 66', figures: { questions: { i25: '90', i14: '80' } } };
    const sheet = comparison([{ figures: { questions: fullQuestions() } }, questions]);
    expect(contentAt(sheet, '|years|question|2568|i13', 'note')).toBe('ปี ๒๕๖๖ คือข้อ i๒๕');
    expect(contentAt(sheet, '|years|question|2568|i13', 'y2566')).toContain("'ปี 66'!");
    expect(rowKeys(sheet)).not.toContain('|years|question|2568|i14');
    expect(contentAt(sheet, '#questions-note', 'item')).toMatch(/^ไม่เทียบ เพราะข้อคำถามเปลี่ยน.* i๑๔ /);
  });

  it('says that questions cannot be compared without scores of two years', () => {
    expect(contentAt(comparison([NOW, BEFORE]), '#questions-note', 'item')).toBe(
      'ไม่เทียบรายข้อ เพราะมีคะแนนรายข้อไม่ถึงสองปี',
    );
  });

  it('draws a line for what has a score in every year, and none else', () => {
    const [chart] = comparison([NOW, BEFORE]).charts;
    expect(chart?.series.map(({ name, line }) => [name, line])).toEqual([
      ['คะแนนรวม', true],
      ['IIT', true],
      ['EIT', true],
      ['OIT', true],
    ]);
    const partly = comparison([NOW, { ...BEFORE, figures: { instruments: { IIT: '95' } } }]);
    expect(partly.charts[0]?.series.map(({ name }) => name)).toEqual(['IIT']);
    const none = comparison([NOW, { ...BEFORE, figures: { indicators: { '1': '95' } } }]);
    expect(none.charts).toEqual([]);
    expect(contentAt(none, '#chart', 'item')).toMatch(/^ไม่มีแผนภูมิ/);
  });

  it('asks staff for respondents of the parts of EIT where the year has parts', () => {
    const sheet = comparison([NOW, { ...BEFORE, year: 2565 }]);
    expect(cellOf(sheet, '|years|respondents|EIT1', 'y2568')).toMatchObject({
      role: 'typed',
      style: 'typedCount',
    });
    expect(contentAt(sheet, '|years|respondents|EIT1', 'y2565')).toBe('–');
    expect(cellOf(sheet, '|years|respondents|EIT', 'y2565')).toMatchObject({ role: 'typed' });
    expect(cellOf(sheet, '|years|respondents|EIT', 'y2568')).toMatchObject({ role: 'computed' });
  });

  it('keeps respondents and notes by year when another year is added', () => {
    const written = SheetInExcel.written(comparison([NOW, BEFORE]))
      .type('|years|respondents|IIT', '๒๕๖๗', 38)
      .type('|years|indicator|9', 'หมายเหตุ', 'ปรับเว็บไซต์ใหม่');
    const again = comparison([NOW, BEFORE, { ...BEFORE, year: 2566 }], [written.read()]);
    expect(cellOf(again, '|years|respondents|IIT', 'y2567')).toMatchObject({
      content: { kind: 'number', value: 38 },
      style: 'typedCount',
    });
    expect(contentAt(again, '|years|respondents|IIT', 'y2566')).toBeNull();
    expect(contentAt(again, '|years|indicator|9', 'note')).toBe('ปรับเว็บไซต์ใหม่');
    expect(rowKeys(again)).not.toContain('#closing');
  });

  it('names no other agencies where the workbook has only other years of this one', () => {
    expect(contentAt(comparison([NOW, BEFORE]), '#date', 'item')).not.toContain('หน่วยงาน');
  });
});
