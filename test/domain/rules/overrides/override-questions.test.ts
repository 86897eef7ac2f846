import { questionCode } from '../../../../src/domain/assessment/question-code';
import { overrideQuestions } from '../../../../src/domain/rules/overrides/override-questions';
import { questionsOf } from '../../../../src/domain/rules/question-place';
import { rulebookOf } from '../../../support/stated-assessment';
import { refusalsIn, typedRules, type ListedRow } from '../../../support/typed-rules';

const rulebook = rulebookOf(2568);

function override(entries: Parameters<typeof typedRules>[0], list: readonly ListedRow[] = []) {
  const { value, findings, used } = overrideQuestions(rulebook, typedRules(entries, list));
  const rules = { ...rulebook, ...value };
  return { rules, findings: refusalsIn(findings), used: used.length };
}

/** A list of two EIT questions for each of its three indicators. */
const EIT_LIST: readonly ListedRow[] = [
  ['e1', 'ขั้นตอนบริการ', '6'],
  ['e2', '', '6'],
  ['e3', '', '7'],
  ['e4', '', '7'],
  ['e5', '', '8'],
  ['e6', '', '8'],
];

describe('overrideQuestions', () => {
  it('moves a question and gives another topic', () => {
    const { rules, findings, used } = override({ 'question|o12': { name: 'แผนจัดซื้อ', value: '9.2' } });
    const ninth = rules.indicators.value.find(({ number }) => number === 9);
    expect(ninth?.subIndicators.find(({ code }) => code === '9.3')?.questions).toEqual(['o13']);
    expect(rules.topics.get(questionCode('o', 12))).toMatchObject({ value: 'แผนจัดซื้อ', source: 'สมุดงานนี้' });
    expect([findings, used]).toEqual([[], 2]);
  });

  it('replaces the questions of an instrument by a pasted list, and forgets what their codes meant', () => {
    const { rules, findings, used } = override({}, EIT_LIST);
    const eit = questionsOf(rules).filter((code) => code.startsWith('e'));
    expect(eit).toEqual(['e1', 'e2', 'e3', 'e4', 'e5', 'e6']);
    expect(rules.topics.get(questionCode('e', 1))?.value).toBe('ขั้นตอนบริการ');
    expect(rules.topics.has(questionCode('e', 5))).toBe(false);
    expect(rules.meanings.has(questionCode('e', 5))).toBe(false);
    const fed = rules.issues.value.flatMap(({ questions }) => questions.map(({ value }) => value));
    expect(fed.filter((code) => code.startsWith('e'))).toEqual([]);
    expect([findings, used]).toEqual([[], 6]);
  });

  it('leaves the other instruments as they were', () => {
    const { rules } = override({}, EIT_LIST);
    expect(rules.topics.get(questionCode('i', 2))).toEqual(rulebook.topics.get(questionCode('i', 2)));
    expect(rules.reportingItems).toEqual(rulebook.reportingItems);
    expect(questionsOf(rules)).toHaveLength(52 - 9 + 6);
  });

  it('adds a question to those of the year', () => {
    const { rules } = override({}, [['o29', 'ข้อใหม่', '10.2']]);
    expect(questionsOf(rules).at(-1)).toBe('o29');
    expect(rules.topics.get(questionCode('e', 5))).toEqual(rulebook.topics.get(questionCode('e', 5)));
  });

  it('tells an edit of a question that the pasted list has done away with', () => {
    const { rules, findings } = override({ 'question|e9': { value: '6' } }, EIT_LIST);
    expect(questionsOf(rules)).not.toContain('e9');
    expect(findings).toEqual([['R13', 'unknownQuestion', 'question|e9.value']]);
  });

  it('keeps all questions where an indicator would be left without any', () => {
    const moves = Object.fromEntries(['i1', 'i2', 'i3'].map((code) => [`question|${code}`, { value: '2' }]));
    const { rules, findings, used } = override(moves);
    expect(rules.indicators).toBe(rulebook.indicators);
    expect([findings, used]).toEqual([[['R13', 'emptyIndicator', 'question|i1.value']], 0]);
  });

  it('keeps a question in the indicator as long as another is left there', () => {
    const moves = Object.fromEntries(['i1', 'i2'].map((code) => [`question|${code}`, { value: '2' }]));
    const { rules, findings } = override(moves);
    expect(rules.indicators.value[0]?.questions).toEqual(['i3']);
    expect(findings).toEqual([]);
  });

  it('leaves everything alone where nothing is typed', () => {
    expect(override({}).rules).toEqual(rulebook);
  });
});
