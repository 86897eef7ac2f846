import { analyseWorkbook } from '../../src/domain/analyse';
import { fiscalYear } from '../../src/domain/assessment/fiscal-year';
import { formatScore } from '../../src/domain/assessment/score';
import { planNewYear } from '../../src/domain/sheets/plan-new-year';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import type { ExistingSheet } from '../../src/domain/sheets/workbook-plan';
import { ALL_SHEETS, analysisOf, fullQuestions } from '../support/analysis-builder';
import { SheetInExcel } from '../support/existing-sheet';
import { gridOf } from '../support/grid-of';
import { pasteList, typeValues, writtenSettings } from '../support/settings-sheet';
import { contentAt, formulasOf, sheetOf } from '../support/spec-cells';
import { refusalsIn } from '../support/typed-rules';

const NO_CHOICES = { fiscalYear: null, planYear: null, agencyName: null };

/** A workbook that scores every question of FY2568, all at 100 except those given. */
function scanOf(others: Readonly<Record<string, string>>, year = 2568) {
  const rows = Object.entries(fullQuestions(others)).map(([code, score]) => [code, '', Number(score)]);
  const title = [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${year}`];
  const grid = gridOf([title, ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'], ['ข้อ', 'ข้อคำถาม', 'คะแนน'], ...rows]);
  return { grids: [grid], unread: [] };
}

function analyse(others: Readonly<Record<string, string>>, existing: readonly ExistingSheet[] = []) {
  const analysis = analyseWorkbook(scanOf(others), NO_CHOICES, existing);
  const [agency] = analysis.agencies;
  const total = agency?.chain.total.score ?? null;
  return {
    analysis,
    total: total === null ? null : formatScore(total),
    level: agency?.rating.level ?? null,
    low: agency?.low.filter(({ kind }) => kind === 'question').map(({ code }) => code) ?? [],
    findings: refusalsIn(analysis.findings),
  };
}

/** e1 at 84 makes EIT 98.22, o12 at 0 makes OIT 95. */
const SCORES = { e1: '84', o12: '0' };

describe('analyseWorkbook', () => {
  it('scores by the rules of the year where the workbook says nothing else', () => {
    const { total, level, low } = analyse(SCORES);
    expect([total, level, low]).toEqual(['97.47', 'ผ่านดีเยี่ยม', ['o12', 'e1']]);
  });

  it('scores by the weights, levels and threshold of the workbook', () => {
    const sheet = typeValues(writtenSettings(), {
      'weight|OIT': '60',
      'weight|IIT': '20',
      'weight|EIT': '20',
      'level|1': '97',
      lowThreshold: '80',
    });
    const { total, level, low, findings } = analyse(SCORES, [sheet.read()]);
    expect([total, level, low]).toEqual(['96.64', 'ผ่านดี', ['o12']]);
    expect(findings).toContainEqual(['R14', '', expect.stringMatching(/^E\d+$/)]);
  });

  it('takes the measures typed into our list of measures, so that nothing asks for them any more', () => {
    const without = analyse(SCORES).analysis;
    const asked = ({ findings }: typeof without) =>
      findings.filter(({ code }) => code === 'C01').map(({ facts }) => facts['code']);
    expect(asked(without)).toEqual(['o12', 'e1']);
    const list = sheetOf(planWorkbook(without, [], { ...ALL_SHEETS, sheets: ['measures'] }), 'measures');
    const typed = SheetInExcel.written(list).type(
      '2568|measure|for-o12',
      'มาตรการ/โครงการ/กิจกรรม',
      'จัดทำปฏิทินเผยแพร่ข้อมูล',
    );
    const { analysis } = analyse(SCORES, [typed.read()]);
    expect(analysis.measures).toMatchObject([{ no: 1, measure: 'จัดทำปฏิทินเผยแพร่ข้อมูล', questions: ['o12'] }]);
    expect(asked(analysis)).toEqual(['e1']);
  });

  it('makes formulas and sheets by the workbook’s own rules too', () => {
    const typed = typeValues(writtenSettings(), {
      'weight|OIT': '60',
      'weight|IIT': '10',
      lowThreshold: '80',
    });
    const existing = [typed.read()];
    const { analysis } = analyse(SCORES, existing);
    const plan = planWorkbook(analysis, existing, { ...ALL_SHEETS, digits: 'arabic' });
    const summary = sheetOf(plan, 'summary');
    expect(contentAt(summary, '2568|instrument|OIT', 'd')).toBe(0.6);
    expect(sheetOf(plan, 'lowQuestions').name).toBe('ITA_ข้อต่ำกว่า80_2568');
    const status = formulasOf(sheetOf(plan, 'questionScores')).find((formula) => formula.includes('ต่ำกว่า'));
    expect(status).toContain('<80,"ต่ำกว่า 80"');
    expect(contentAt(sheetOf(plan, 'settings'), '2568|rule|lowThreshold', 'value')).toBe('85');
  });

  it('tells a value that cannot be used at its cell, and scores by the rules of the year', () => {
    const sheet = typeValues(writtenSettings(), { 'weight|OIT': '50' });
    const { total, findings, analysis } = analyse(SCORES, [sheet.read()]);
    expect(total).toBe('97.47');
    expect(findings).toContainEqual(['R13', 'weightSum', expect.stringMatching(/^E\d+$/)]);
    expect(analysis.findings.find(({ code }) => code === 'R13')?.at?.sheet).toBe('ITA_ตั้งค่า_2568');
  });

  it('tells of a sheet of ours whose row keys are gone, and of none that has them', () => {
    const plan = planWorkbook(analyse(SCORES).analysis, [], ALL_SHEETS);
    const sheet = SheetInExcel.written(sheetOf(plan, 'lowQuestions'));
    const lost = (existing: ExistingSheet) =>
      analyse(SCORES, [existing]).findings.filter(([code]) => code === 'R17');
    expect(lost(sheet.withoutHiddenColumns().read())).toEqual([['R17', 'sheet', 'A1']]);
    expect(lost(sheet.read())).toEqual([]);
  });

  it('knows a question that the workbook adds to the year', () => {
    const unknown = (existing: readonly ExistingSheet[]) =>
      analyse({ ...SCORES, o29: '100' }, existing).findings.filter(([code]) => code === 'I02').length;
    const sheet = pasteList(writtenSettings(), [['o29', 'ข้อใหม่', '10.2']]).read();
    expect([unknown([]), unknown([sheet])]).toEqual([1, 0]);
  });

  it('analyses a year without rules of its own once the workbook has its settings sheet', () => {
    const scan = scanOf({}, 2571);
    expect(analyseWorkbook(scan, NO_CHOICES).findings.map(({ code }) => code)).toContain('R02');
    const plan = planNewYear(fiscalYear(2571), analysisOf({}), [], ALL_SHEETS);
    if (plan === null) throw new Error('no plan');
    const sheet = SheetInExcel.written(sheetOf(plan, 'settings')).read();
    const { agencies, findings } = analyseWorkbook(scan, NO_CHOICES, [sheet]);
    expect(agencies.map(({ rulebook }) => rulebook.fiscalYear)).toEqual([2571]);
    expect(refusalsIn(findings)).toContainEqual(['R15', 'draft', null]);
  });
});
