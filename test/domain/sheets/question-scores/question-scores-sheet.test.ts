import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import { ALL_SHEETS, analysisOf, fullQuestions, PUBLISHED_2568 } from '../../../support/analysis-builder';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';
import { without } from '../../../support/stated-assessment';

function questionSheet(parts: Parameters<typeof analysisOf>[0]) {
  return sheetOf(planWorkbook(analysisOf(parts), [], ALL_SHEETS), 'questionScores');
}

const I1 = "'คะแนน ปี ''68'!$C$5";
const LOW_PROCUREMENT = { questions: fullQuestions({ o12: '0', o13: '0', e1: '84.77' }) };

describe('questionScoresSheet', () => {
  it('points at the cell of the user where a score is a number there', () => {
    const sheet = questionSheet({ figures: LOW_PROCUREMENT });
    expect(contentAt(sheet, '2568|question|i1', 'score')).toBe(
      `=IF(COUNT(${I1})=0,"",IF(AND(${I1}>=0,${I1}<=100),${I1},${I1}&""))`,
    );
  });

  it('holds the figure itself where the user has it as text', () => {
    const sheet = questionSheet({ figures: LOW_PROCUREMENT, live: false });
    expect(contentAt(sheet, '2568|question|e1', 'score')).toBe(84.77);
  });

  it('shows a score that cannot be as it stands in text, in words that no formula reckons with', () => {
    const figures = { questions: fullQuestions({ e1: '8477', e2: '100' }) };
    const sheet = questionSheet({ figures, live: false });
    expect(contentAt(sheet, '2568|question|e1', 'score')).toBe('8477.00');
    expect(contentAt(sheet, '2568|question|e2', 'score')).toBe(100);
  });

  it('keeps the way to a cell whose score cannot be, so that it is corrected there', () => {
    const sheet = questionSheet({ figures: { questions: fullQuestions({ i1: '9533' }) } });
    expect(contentAt(sheet, '2568|question|i1', 'score')).toContain(`${I1}>=0`);
    expect(contentAt(sheet, '2568|question|i1', 'source')).toContain('C5');
  });

  it('lists a question of another year also where its score cannot be', () => {
    const sheet = questionSheet({ figures: { questions: fullQuestions({ i30: '-1' }) } });
    expect(rowKeys(sheet).at(-1)).toBe('2568|question|i30');
  });

  it('lists every question of the year and leaves a missing score empty', () => {
    const others = without(fullQuestions(), 'o20');
    const sheet = questionSheet({ figures: { questions: others } });
    expect(rowKeys(sheet).filter((key) => key.startsWith('2568|question|'))).toHaveLength(52);
    expect(contentAt(sheet, '2568|question|o20', 'score')).toBeNull();
    expect(contentAt(sheet, '2568|question|o20', 'source')).toBeNull();
  });

  it('lists a question that the year does not have after those it has', () => {
    const sheet = questionSheet({ figures: { questions: fullQuestions({ i30: '70' }) } });
    expect(rowKeys(sheet).at(-1)).toBe('2568|question|i30');
    expect(contentAt(sheet, '2568|question|i30', 'indicator')).toBeNull();
  });

  it('says plainly that there are no question scores', () => {
    const sheet = questionSheet({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '2568|question|none', 'code')).toBe('ไม่มีคะแนนรายข้อ');
    expect(sheet.filter).toBeNull();
    expect(sheet.highlights).toEqual([]);
  });

  it('tells the state of a score in words, on the score as it shows', () => {
    const sheet = questionSheet({ figures: LOW_PROCUREMENT });
    expect(contentAt(sheet, '2568|question|i1', 'status')).toBe(
      '=IF(AND(COUNT($F$6)=0,$F$6<>""),"นอกช่วง ๐–๑๐๐",IF(COUNT($F$6)=0,"ไม่มีคะแนน",IF(ROUND($F$6,2)<85,"ต่ำกว่า ๘๕",IF(ROUND($F$6,2)<90,"เฝ้าระวัง","ผ่านเกณฑ์ ๘๕"))))',
    );
    expect(contentAt(sheet, '2568|question|i1', 'gap')).toBe('=IF(COUNT($F$6)=0,"",ROUND($F$6,2)-85)');
  });

  it('links to where a score came from', () => {
    const sheet = questionSheet({ figures: LOW_PROCUREMENT });
    expect(contentAt(sheet, '2568|question|i2', 'source')).toBe(`=HYPERLINK("#'คะแนน ปี ''68'!C6","C6")`);
  });

  it('marks scores that show as less than 85, never an empty cell', () => {
    const others = without(fullQuestions(), 'i3');
    const sheet = questionSheet({ figures: { questions: others } });
    expect(sheet.highlights.map(({ block, threshold }) => [block.row, block.rows, threshold])).toEqual([
      [5, 2, 84.995],
      [5, 2, 89.995],
      [8, 49, 84.995],
      [8, 49, 89.995],
    ]);
  });

  it('leaves the remark to the user', () => {
    const sheet = questionSheet({ figures: LOW_PROCUREMENT });
    expect(cellOf(sheet, '2568|question|i1', 'remark')).toMatchObject({ role: 'typed', style: 'typed' });
  });

  it('lets filters move hidden keys along with their rows', () => {
    const sheet = questionSheet({ figures: LOW_PROCUREMENT });
    expect(sheet.filter).toEqual({ row: 4, column: 0, rows: 53, columns: sheet.columns.length });
  });
});
