import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';

function analysisSheet(parts: AnalysisParts) {
  return sheetOf(planWorkbook(analysisOf(parts), [], ALL_SHEETS), 'indicatorAnalysis');
}

const figures = { questions: fullQuestions({ o12: '0', o13: '0' }) };

describe('indicatorAnalysisSheet', () => {
  it('has all ten indicators, scored or not', () => {
    for (const parts of [{ figures }, { figures: PUBLISHED_2568 }, {}]) {
      const numbers = rowKeys(analysisSheet(parts)).flatMap(
        (key) => /^2568\|analysis\|(\d+)/.exec(key)?.[1] ?? [],
      );
      expect([...new Set(numbers)]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    }
  });

  it('has headings on two levels that print on every page', () => {
    const sheet = analysisSheet({ figures });
    expect(sheet.merges).toEqual(
      expect.arrayContaining([
        { row: 4, column: 0, rows: 2, columns: 1 },
        { row: 4, column: 1, rows: 1, columns: 2 },
        { row: 4, column: 3, rows: 1, columns: 5 },
      ]),
    );
    expect(sheet.print.titleRows).toEqual([4, 5]);
  });

  it('drafts a sentence that restates the score of a low question and nothing more', () => {
    const draft = contentAt(analysisSheet({ figures }), '2568|analysis|9|o12', 'analysis');
    expect(draft).toBe(
      `=IF(COUNT('ITA_คะแนนรายข้อ_2568'!$F$41)=0,"อบต.ทุ่งตัวอย่าง ข้อ o๑๒ ยังไม่มีคะแนน",` +
        `"อบต.ทุ่งตัวอย่าง ข้อ o๑๒ ได้ "&TEXT('ITA_คะแนนรายข้อ_2568'!$F$41,"[$-D00041E]0.00")&" คะแนน"&` +
        `IF(ROUND('ITA_คะแนนรายข้อ_2568'!$F$41,2)<85," ต่ำกว่าเกณฑ์ ๘๕ คะแนน อยู่ "&` +
        `TEXT(85-ROUND('ITA_คะแนนรายข้อ_2568'!$F$41,2),"[$-D00041E]0.00")&" คะแนน"," ไม่ต่ำกว่าเกณฑ์ ๘๕ คะแนน"))`,
    );
  });

  it('drafts from the indicator where questions have no scores', () => {
    const sheet = analysisSheet({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '2568|analysis|9|none', 'question')).toBe('ไม่มีคะแนนรายข้อ');
    expect(contentAt(sheet, '2568|analysis|9|none', 'analysis')).toContain('ตัวชี้วัดที่ ๙ ได้ ');
    expect(contentAt(sheet, '2568|analysis|9|none', 'analysis')).toContain("'ITA_สรุปผล_2568'!");
  });

  it("shows the user's own analysis instead of a draft", () => {
    const measures = [{ ...PROCUREMENT_MEASURE, analysis: 'ยังเผยแพร่ไม่ครบทุกรายการ' }];
    const sheet = analysisSheet({ figures, measures });
    expect(cellOf(sheet, '2568|analysis|9|o12', 'analysis')).toMatchObject({
      role: 'carried',
      content: { kind: 'text', text: 'ยังเผยแพร่ไม่ครบทุกรายการ' },
    });
  });

  it('carries measures and leaves cells without one to fill', () => {
    const sheet = analysisSheet({ figures, measures: [PROCUREMENT_MEASURE] });
    expect(contentAt(sheet, '2568|analysis|9|o12', 'steps')).toMatch(/^1\. มอบหมาย/);
    expect(cellOf(sheet, '2568|analysis|1|i1', 'measure')).toMatchObject({ role: 'typed', style: 'typed' });
  });

  it('goes on in rows below before a row is too tall for a page, with its indicator named in each', () => {
    const steps = Array.from(
      { length: 40 },
      (_, item) => `${item + 1}. ทบทวนขั้นตอนและรายงานผลให้ผู้บริหารทราบ`,
    ).join('\n');
    const sheet = analysisSheet({ figures, measures: [{ ...PROCUREMENT_MEASURE, steps }] });
    const parts = rowKeys(sheet).filter((key) => key.startsWith('2568|analysis|9|o12'));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((key) => contentAt(sheet, key, 'steps')).join('\n')).toBe(steps);
    expect(contentAt(sheet, '2568|analysis|9|o12|2', 'indicator')).toBe('๙. การเปิดเผยข้อมูล (ต่อ)');
    const tallest = sheet.rows.filter((row) => parts.includes(row.key)).map((row) => row.height);
    expect(Math.max(...tallest)).toBeLessThanOrEqual(195);
  });
});
