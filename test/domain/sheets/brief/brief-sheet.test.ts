import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';

function briefOf(parts: AnalysisParts) {
  return sheetOf(planWorkbook(analysisOf(parts), [], { ...ALL_SHEETS, sheets: ['brief'] }), 'brief');
}

describe('briefSheet', () => {
  it('lists what the next level asks for, each score once', () => {
    const sheet = briefOf({ figures: PUBLISHED_2568 });
    const keys = rowKeys(sheet).filter((key) => key.startsWith('2568|brief|next|'));
    expect(keys.map((key) => key.split('|')[3])).toEqual(['total', 'IIT', 'EIT1', 'EIT2', 'OIT']);
    expect(contentAt(sheet, '2568|brief|next|OIT', 'text')).toBe('OIT ต้องได้ตั้งแต่ ๙๕ คะแนน');
    expect(contentAt(sheet, '#next', 'no')).toBe('สิ่งที่ต้องได้เพื่อให้ถึงระดับ “ผ่านดีเยี่ยม”');
  });

  it('shows five low items at most, those that cost the total most', () => {
    const low = { o1: '0', o12: '0', e1: '80', e2: '81', i1: '82', i2: '83' };
    const sheet = briefOf({ figures: { questions: fullQuestions(low) } });
    const keys = rowKeys(sheet).filter((key) => key.startsWith('2568|brief|low|question|'));
    expect(keys).toHaveLength(5);
    expect(keys).not.toContain('2568|brief|low|question|i2');
    expect(contentAt(sheet, '2568|brief|low|question|o12', 'score')).toMatch(
      /^=IF\(COUNT\('ITA_ข้อต่ำกว่า85_2568'!\$E\$\d+\)=0,"",'ITA_ข้อต่ำกว่า85_2568'!\$E\$\d+\)$/,
    );
  });

  it('names the fewest questions that lead to the next level, and the day of the scores', () => {
    const questions = fullQuestions({ o12: '0', o13: '0' });
    const words = contentAt(briefOf({ figures: { questions } }), '2568|brief|set', 'no');
    expect(words).toMatch(/^คิดจากคะแนนเมื่อสร้างชีต วันที่ ๑๙ พฤศจิกายน ๒๕๖๘: ถ้าข้อ o๑[๒๓] ได้ ๑๐๐ คะแนน \(๑ ข้อ\)/);
    expect(words).toMatch(/และถึงระดับ “ผ่านดีเยี่ยม” \(มีชุดอื่นที่ใช้จำนวนข้อเท่ากัน\)$/);
  });

  it('says in one sentence why there is nothing to show', () => {
    const said = (parts: AnalysisParts, end: string) => contentAt(briefOf(parts), `2568|brief|${end}`, 'no');
    const best = { figures: { questions: fullQuestions() } };
    expect(said(best, 'next')).toBe('ได้ระดับ “ผ่านดีเยี่ยม” ซึ่งเป็นระดับสูงสุดแล้ว');
    expect(said(best, 'set')).toMatch(/ซึ่งเป็นระดับสูงสุดแล้ว ควรรักษาระดับไว้$/);
    expect(said(best, 'low')).toBe('ไม่มีข้อคำถามที่ต่ำกว่า ๘๕ คะแนน — ควรรักษาระดับไว้');
    expect(said({ figures: PUBLISHED_2568 }, 'set')).toMatch(/ยังบอกไม่ได้ เพราะไม่มีคะแนนรายข้อ$/);
    expect(said({}, 'next')).toBe('ยังสรุประดับไม่ได้ เพราะคะแนนยังไม่ครบ');
    expect(said({}, 'set')).toMatch(/ยังบอกไม่ได้ เพราะยังสรุประดับไม่ได้$/);
  });

  it('points at what is to be signed', () => {
    const sheet = briefOf({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '2568|brief|sign|memo', 'score')).toBe(
      `=HYPERLINK("#'ITA_บันทึกข้อความ_2568'!A1","เปิดชีต")`,
    );
    expect(contentAt(sheet, '2568|brief|sign|opinions', 'text')).toBe("='ITA_ความเห็นผู้บริหาร_2568'!$A$5");
  });

  it('goes on one page', () => {
    const low = { o1: '0', o12: '0', e1: '80', e2: '81', i1: '82' };
    const { rows } = briefOf({ figures: { questions: fullQuestions(low) } });
    expect(rows.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(760);
  });

  it('is printed smaller rather than on two pages where its texts are long', () => {
    expect(briefOf({ figures: PUBLISHED_2568 }).print.onePage).toBe(true);
  });
});
