import { questionCode } from '../../src/domain/assessment/question-code';
import { formatScore } from '../../src/domain/assessment/score';
import { planWorkbook } from '../../src/domain/sheets/plan-workbook';
import {
  ALL_SHEETS,
  analysisWithCells,
  fullQuestions,
  PUBLISHED_2568,
  SCORE_SHEET,
  type AnalysisParts,
} from '../support/analysis-builder';
import { openPlan } from '../support/live-sheets';
import { questionsFrom } from '../support/stated-assessment';

jest.setTimeout(60_000);

const EARLIER_SHEET = 'ปีก่อน';

/** The comparison of the published year 2568 with an earlier one. */
async function compareWith(parts: AnalysisParts) {
  const now = analysisWithCells({ figures: PUBLISHED_2568 });
  const before = analysisWithCells({ ...parts, sheet: EARLIER_SHEET });
  const source = { ...now.source, agencies: [...now.source.agencies, ...before.source.agencies] };
  const plan = planWorkbook(source, [], { ...ALL_SHEETS, digits: 'arabic', sheets: ['yearsCompared'] });
  const open = await openPlan(plan, { [SCORE_SHEET]: now.cells, [EARLIER_SHEET]: before.cells });
  const [agency] = before.source.agencies;
  return {
    ...open,
    agency,
    shown: (row: string, field: string) => open.shown('yearsCompared', `|years|${row}`, field),
    type: (row: string, field: string, entry: string) =>
      open.type('yearsCompared', `|years|${row}`, field, entry),
    correct: (address: string, entry: string) => open.correct(EARLIER_SHEET, address, entry),
  };
}

describe('the comparison of years in Excel', () => {
  it('shows published scores and their change, and follows a correction in either year', async () => {
    const figures = { indicators: { '9': '90' }, instruments: { OIT: '85' }, total: '90.00' };
    const { shown, correct, agency, formulaErrors } = await compareWith({ year: 2567, figures });
    expect(formulaErrors).toEqual([]);
    expect([shown('indicator|9', 'y2567'), shown('indicator|9', 'y2568')]).toEqual([90, 80]);
    expect(shown('indicator|9', 'change2568')).toBe(-10);
    expect(shown('total', 'change2568')).toBe(5.33);
    await correct(agency?.assessment.indicators.get(9)?.at.address ?? '', '75');
    expect(shown('indicator|9', 'change2568')).toBe(5);
  });

  it('agrees with the chain of the earlier year to two decimals, and shows nothing once a question is cleared', async () => {
    const [probe] = analysisWithCells({ year: 2567 }).source.agencies;
    const codes = probe?.rulebook.indicators.value.flatMap((rule) => rule.questions) ?? [];
    const questions = Object.fromEntries(codes.map((code, index) => [code, String(80 + (index % 17))]));
    const { shown, correct, agency } = await compareWith({ year: 2567, figures: { questions } });
    const rounded = (value: unknown) => Number(value).toFixed(2);
    const { chain } = agency ?? {};
    for (const [number, { score }] of chain?.indicators ?? []) {
      expect(rounded(shown(`indicator|${number}`, 'y2567'))).toBe(score === null ? '' : formatScore(score));
    }
    const total = chain?.total.score ?? null;
    expect(rounded(shown('total', 'y2567'))).toBe(total === null ? '' : formatScore(total));
    await correct(chain?.questions.values().next().value?.at.address ?? '', '');
    expect(shown('indicator|1', 'y2567')).toBe('');
    expect(shown('instrument|IIT', 'y2567')).toBe('');
    expect(shown('total', 'y2567')).toBe('');
    expect(shown('total', 'change2568')).toBe('');
  });

  it('leaves empty what an earlier score that cannot be decides, until it is corrected', async () => {
    const questions = { ...fullQuestions({ e1: '8477' }), ...questionsFrom('o', 29, 35, '100') };
    const { shown, correct, agency, formulaErrors } = await compareWith({
      year: 2567,
      figures: { questions },
    });
    expect(formulaErrors).toEqual([]);
    const of2567 = () => ['indicator|6', 'instrument|EIT', 'total'].map((row) => shown(row, 'y2567'));
    expect(of2567()).toEqual(['', '', '']);
    expect(shown('instrument|IIT', 'y2567')).toBe(100);
    const e1 = agency?.assessment.questions.get(questionCode('e', 1))?.at.address ?? '';
    await correct(e1, '100');
    expect(of2567()).toEqual([100, 100, 100]);
    await correct(e1, '-0.01');
    expect(of2567()).toEqual(['', '', '']);
  });

  it('shows what was published of a year beside a question that cannot be', async () => {
    const figures = {
      questions: fullQuestions({ e1: '8477' }),
      indicators: { '6': '96.81' },
      total: '99.49',
    };
    const { shown } = await compareWith({ year: 2567, figures });
    expect([shown('indicator|6', 'y2567'), shown('total', 'y2567')]).toEqual([96.81, 99.49]);
  });

  it('makes an earlier EIT of its indicators while a part of it cannot be', async () => {
    const indicators = PUBLISHED_2568.indicators ?? {};
    const figures = { indicators, instruments: { EIT1: '9000', EIT2: '80' } };
    const { shown, correct, agency } = await compareWith({ year: 2567, figures });
    const eit = agency?.chain.instruments.get('EIT')?.score ?? null;
    expect(Number(shown('instrument|EIT', 'y2567')).toFixed(2)).toBe(eit === null ? '' : formatScore(eit));
    await correct(agency?.assessment.instruments.get('EIT1')?.at.address ?? '', '90');
    expect(shown('instrument|EIT', 'y2567')).toBe(85);
  });

  it('says as how many respondents the last change is, by the year with fewer of them', async () => {
    const figures = { instruments: { IIT: '94.43', EIT1: '90', EIT2: '90', OIT: '90' } };
    const { shown, type } = await compareWith({ year: 2567, figures });
    expect(shown('instrument|IIT', 'respondents')).toBe('');
    await type('respondents|IIT', 'y2568', '60');
    await type('respondents|IIT', 'y2567', '40');
    expect(shown('instrument|IIT', 'respondents')).toBeCloseTo(2);
    expect(shown('instrument|OIT', 'respondents')).toBe('–');
    await type('respondents|EIT1', 'y2568', '30');
    await type('respondents|EIT2', 'y2568', '50');
    expect(shown('respondents|EIT', 'y2568')).toBe(60);
  });
});
