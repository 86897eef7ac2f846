import { planWorkbook } from '../../../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisOf,
  fullQuestions,
  PROCUREMENT_MEASURE,
  PUBLISHED_2568,
  type AnalysisParts,
} from '../../../support/analysis-builder';
import { measureFor } from '../../../support/stated-assessment';
import { cellOf, contentAt, rowKeys, sheetOf } from '../../../support/spec-cells';

function lowSheet(parts: AnalysisParts) {
  return sheetOf(planWorkbook(analysisOf(parts), [], ALL_SHEETS), 'lowQuestions');
}

const figures = { questions: fullQuestions({ i1: '80', o12: '0', e1: '84.77', e2: '84.995' }) };

describe('lowQuestionsSheet', () => {
  it('lists low questions by what they cost the total', () => {
    const keys = rowKeys(lowSheet({ figures })).filter((key) => key.startsWith('2568|low|'));
    expect(keys).toEqual(['2568|low|o12', '2568|low|e1', '2568|low|i1']);
  });

  it('refers to the score on the sheet of question scores', () => {
    expect(contentAt(lowSheet({ figures }), '2568|low|o12', 'score')).toBe(
      `=IF(COUNT('ITA_คะแนนรายข้อ_2568'!$F$41)=0,"",'ITA_คะแนนรายข้อ_2568'!$F$41)`,
    );
  });

  it('computes what the total wins from what is lacking and the share of the total', () => {
    const sheet = lowSheet({ figures });
    expect(contentAt(sheet, '2568|low|o12', 'gain')).toBe('=IF(COUNT($E$6)=0,"",(100-$E$6)*1/50)');
    expect(contentAt(sheet, '2568|low|i1', 'gain')).toBe('=IF(COUNT($E$8)=0,"",(100-$E$8)*1/50)');
  });

  it('carries the measure, owner and period of the user, and tells whether there is one', () => {
    const sheet = lowSheet({ figures, measures: [PROCUREMENT_MEASURE] });
    expect(contentAt(sheet, '2568|low|o12', 'measure')).toBe('จัดทำปฏิทินเผยแพร่ข้อมูลจัดซื้อจัดจ้าง');
    expect(contentAt(sheet, '2568|low|o12', 'owners')).toBe('กองคลัง\nสำนักปลัด');
    expect(contentAt(sheet, '2568|low|o12', 'period')).toBe('๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙');
    expect(contentAt(sheet, '2568|low|o12', 'status')).toBe('=IF($I$6="","ยังไม่มีมาตรการ","มีมาตรการแล้ว")');
  });

  it('leaves the cause, and a measure that nobody has written, to the user', () => {
    const sheet = lowSheet({ figures, measures: [PROCUREMENT_MEASURE] });
    expect(cellOf(sheet, '2568|low|o12', 'cause')?.role).toBe('typed');
    expect(cellOf(sheet, '2568|low|i1', 'measure')).toMatchObject({
      role: 'typed',
      content: { kind: 'blank' },
    });
  });

  it('goes on below where the measures are too long for a row', () => {
    const steps = Array.from({ length: 60 }, (_, item) => `${item + 1}. ทบทวนข้อมูลและรายงานผล`).join('\n');
    const sheet = lowSheet({
      figures,
      measures: [measureFor({ questions: [], indicators: [9], measure: steps })],
    });
    const parts = rowKeys(sheet).filter((key) => key.startsWith('2568|low|o12'));
    expect(parts.slice(0, 2)).toEqual(['2568|low|o12', '2568|low|o12|2']);
    expect(contentAt(sheet, '2568|low|o12|2', 'no')).toBe('(ต่อ)');
    const told = parts.map((key) => contentAt(sheet, key, 'measure')).join('\n');
    expect(told).toBe(steps);
    expect(Math.max(...sheet.rows.map((row) => row.height))).toBeLessThanOrEqual(409);
  });

  it('lists a low indicator of a workbook without question scores', () => {
    const sheet = lowSheet({ figures: PUBLISHED_2568 });
    expect(contentAt(sheet, '2568|low|indicator-9', 'indicator')).toBe('๙. การเปิดเผยข้อมูล');
    expect(contentAt(sheet, '2568|low|indicator-9', 'score')).toContain("'ITA_สรุปผล_2568'!$H$");
  });

  it('says in one row that nothing is low, and only what is known', () => {
    const said = (parts: AnalysisParts) => contentAt(lowSheet(parts), '2568|low|none', 'no');
    expect(said({ figures: { questions: fullQuestions() } })).toContain(
      '=0,"ไม่มีข้อคำถามที่ต่ำกว่า ๘๕ คะแนน — ควรรักษาระดับไว้"',
    );
    expect(said({ figures: { indicators: { '1': '90' } } })).toContain(
      '=0,"ไม่มีคะแนนรายข้อ และไม่มีตัวชี้วัดที่ต่ำกว่า ๘๕ คะแนน — ควรรักษาระดับไว้"',
    );
    expect(said({ figures: {} })).toBe('ยังไม่มีคะแนนให้พิจารณา');
  });

  it('draws what the total wins by item, the figures beside the bars and the words below', () => {
    const sheet = lowSheet({ figures });
    const [chart] = sheet.charts;
    expect(chart).toMatchObject({ kind: 'column', axisMinimum: 0, axisMaximum: 2 });
    expect(chart?.series.map(({ values }) => values)).toEqual([{ row: 10, column: 3, rows: 3, columns: 1 }]);
    expect([contentAt(sheet, '#gain-1', 'code'), contentAt(sheet, '#gain-1', 'indicator')]).toEqual([
      'o๑๒',
      '=IF(COUNT($G$6)=0,"",$G$6)',
    ]);
    expect(contentAt(sheet, '#gain-words', 'no')).toContain(
      'INDEX($B$11:$B$13,MATCH(MAX($D$11:$D$13),$D$11:$D$13,0))',
    );
  });

  it('repeats its headings on every page, but not over the bars below a list of one page', () => {
    const questions = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`o${index + 1}`, '0']));
    const short = lowSheet({ figures });
    const long = lowSheet({ figures: { questions: fullQuestions(questions) } });
    expect([short.print.titleRows, long.print.titleRows]).toEqual([null, [4, 4]]);
    for (const sheet of [short, long])
      expect(sheet.rows.find(({ key }) => key === '#gain')?.pageBreakBefore).toBe(true);
  });

  it('draws the first fifteen of many, and no bars for a single one', () => {
    const zeros = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`o${index + 1}`, '0']));
    const [chart] = lowSheet({ figures: { questions: fullQuestions(zeros) } }).charts;
    expect(chart?.categories.rows).toBe(15);
    expect(lowSheet({ figures: { questions: fullQuestions({ o12: '0' }) } }).charts).toEqual([]);
  });
});
