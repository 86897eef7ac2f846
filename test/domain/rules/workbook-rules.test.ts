import { formatScore } from '../../../src/domain/assessment/score';
import { questionsOf } from '../../../src/domain/rules/question-place';
import { applyWorkbookRules, overrideRules } from '../../../src/domain/rules/workbook-rules';
import { rulebookOf } from '../../support/stated-assessment';
import { refusalsIn, typedRules } from '../../support/typed-rules';

const rulebook = rulebookOf(2568);

describe('overrideRules', () => {
  it('tells which typed cells are used', () => {
    const typed = typedRules({ 'weight|IIT': { value: '99' }, lowThreshold: { value: '80' } });
    const { used, findings } = overrideRules(rulebook, typed);
    expect(used.map(({ address }) => address)).toEqual(['lowThreshold.value']);
    expect(findings.map(({ code }) => code)).toEqual(['R13']);
  });
});

describe('applyWorkbookRules', () => {
  it('uses what was typed of every kind, and tells how many values that are', () => {
    const { value, findings } = applyWorkbookRules(
      rulebook,
      typedRules(
        {
          'weight|IIT': { value: '40' },
          'weight|EIT': { value: '20' },
          'level|4': { value: '75' },
          lowThreshold: { value: '80' },
          'tag|2': { value: '80' },
          'indicator|3': { name: 'อำนาจ' },
          'question|i4': { value: '1' },
          'issue|4': { value: 'i10 o29' },
          analysisItem: { value: 'o29' },
        },
        [['o29', 'ข้อใหม่', '10.2']],
      ),
    );
    expect(formatScore(value.lowThreshold.value)).toBe('80.00');
    expect(questionsOf(value)).toHaveLength(53);
    expect(value.reportingItems.value.analysis).toBe('o29');
    expect(value.issues.value[3]?.questions).toHaveLength(2);
    expect(value.indicators.value.map(({ name }) => name)).toContain('อำนาจ');
    expect(findings).toEqual([
      {
        code: 'R14',
        severity: 'notice',
        at: { sheet: 'ITA_ตั้งค่า_2568', address: 'weight|IIT.value' },
        facts: { count: 10, year: 2568 },
      },
    ]);
  });

  it('gives back the year’s rules where nothing is typed', () => {
    expect(applyWorkbookRules(rulebook, typedRules({}))).toEqual({ value: rulebook, findings: [] });
  });

  it('uses what is right beside what is not', () => {
    const { value, findings } = applyWorkbookRules(
      rulebook,
      typedRules({ 'weight|IIT': { value: '99' }, lowThreshold: { value: '80' } }),
    );
    expect(value.weights).toBe(rulebook.weights);
    expect(formatScore(value.lowThreshold.value)).toBe('80.00');
    expect(refusalsIn(findings)).toEqual([
      ['R13', 'weightSum', 'weight|IIT.value'],
      ['R14', '', 'lowThreshold.value'],
    ]);
  });

  it('does not let an issue take a question that a pasted list has done away with', () => {
    const list = [
      ['e1', '', '6'],
      ['e2', '', '7'],
      ['e3', '', '8'],
    ] as const;
    const { findings } = applyWorkbookRules(rulebook, typedRules({ 'issue|2': { value: 'e9' } }, list));
    expect(refusalsIn(findings)[0]).toEqual(['R13', 'unknownQuestion', 'issue|2.value']);
  });
});
