import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { questionCode } from '../../../src/domain/assessment/question-code';
import { BUNDLED_RULES } from '../../../src/domain/rules/bundled-rules';
import type { Citation } from '../../../src/domain/rules/rulebook';
import { buildRulebooks, knownFiscalYears, selectRulebook } from '../../../src/domain/rules/select-rulebook';
import { rulebookOf } from '../../support/stated-assessment';

const LAST_BUNDLED = BUNDLED_RULES.at(-1) ?? {};

function questionCounts(year: number): readonly number[] {
  return rulebookOf(year).indicators.value.map(({ questions }) => questions.length);
}

function subIndicatorSizes(year: number): readonly number[] {
  return rulebookOf(year).indicators.value.flatMap(({ subIndicators }) =>
    subIndicators.map(({ questions }) => questions.length),
  );
}

describe('selectRulebook', () => {
  it('has the rules of 2562 to 2570 and of no other year', () => {
    expect(knownFiscalYears()).toEqual([2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569, 2570]);
  });

  it('never lends a year the rules of its neighbour', () => {
    expect([selectRulebook(fiscalYear(2561)), selectRulebook(fiscalYear(2571))]).toEqual([null, null]);
  });

  it.each(knownFiscalYears())('gives for %i the rules of that very year', (year) => {
    expect(selectRulebook(year)?.fiscalYear).toBe(year);
  });

  it.each([
    [2562, [9, 8, 7, 4, 5, 8, 7]],
    [2563, [9, 8, 7, 4, 5, 8, 2]],
    [2564, [9, 8, 7, 4, 5, 8, 2]],
    [2565, [9, 8, 7, 4, 5, 8, 2]],
    [2566, [10, 8, 4, 4, 4, 8, 5]],
    [2567, [6, 7, 4, 4, 4, 8, 2]],
    [2568, [4, 7, 2, 3, 4, 6, 2]],
    [2569, [4, 6, 2, 3, 4, 5, 2]],
  ])('groups the OIT items of %i into sub-indicators of %p', (year, sizes) => {
    expect(subIndicatorSizes(year)).toEqual(sizes);
  });

  it('asks six questions an IIT indicator and five an EIT one up to 2566, three and three from 2567', () => {
    expect(questionCounts(2566).slice(0, 8)).toEqual([6, 6, 6, 6, 6, 5, 5, 5]);
    expect(questionCounts(2567).slice(0, 8)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('puts o12 and o13 of 2568 into procurement, the grouping that the published 80.00 bears out', () => {
    const procurement = rulebookOf(2568).indicators.value[8]?.subIndicators[2];
    expect([procurement?.code, procurement?.questions, procurement?.questionsCitation.certainty]).toEqual([
      '9.3',
      ['o12', 'o13'],
      'derived',
    ]);
  });

  it('rates by letters up to 2565 and by five levels from 2566', () => {
    const levels = (year: number) => rulebookOf(year).rating.value.bands.map(({ level }) => level);
    expect(levels(2565)).toEqual(['AA', 'A', 'B', 'C', 'D', 'E', 'F']);
    expect(levels(2566)).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน']);
  });

  it('tests four scores in 2568, where both parts of EIT count', () => {
    const { tested, testedCitation } = rulebookOf(2568).rating.value;
    expect([tested, testedCitation.certainty]).toEqual([['IIT', 'EIT1', 'EIT2', 'OIT'], 'stated']);
  });

  it.each(knownFiscalYears())('has the three tags of %i at 95, 85 and 0, marked as not verified', (year) => {
    const { value, certainty } = rulebookOf(year).tags;
    expect([value.map(({ tag, from }) => `${tag} ${from.toString()}`), certainty]).toEqual([
      ['รักษาระดับ 95', 'พัฒนายกระดับ 85', 'แก้ไขเร่งด่วน 0'],
      'unverified',
    ]);
  });

  it.each([
    [2562, null, null, 'unverified'],
    [2563, 'o42', 'o43', 'unverified'],
    [2564, 'o42', 'o43', 'public'],
    [2565, 'o42', 'o43', 'unverified'],
    [2566, 'o42', 'o43', 'public'],
    [2567, 'o34', 'o35', 'unverified'],
    [2568, 'o27', 'o28', 'unverified'],
    [2569, 'o25', 'o26', 'public'],
    [2570, 'o25', 'o26', 'unverified'],
  ])(
    'asks in %i for the analysis in %s and for the follow-up in %s',
    (year, analysis, followUp, certainty) => {
      const { value, ...citation } = rulebookOf(year).reportingItems;
      expect([value, citation.certainty]).toEqual([{ analysis, followUp }, certainty]);
    },
  );

  it.each([2566, 2567, 2568, 2569, 2570])('has seven issues in %i that take every question', (year) => {
    const { indicators, issues } = rulebookOf(year);
    const fed = new Set(issues.value.flatMap(({ questions }) => questions.map(({ value }) => value)));
    const alone = indicators.value.flatMap(({ questions }) => questions).filter((code) => !fed.has(code));
    expect([issues.value.length, alone]).toEqual([7, []]);
  });

  it('tells which questions of 2566 a document puts under an issue, and which follow their content only', () => {
    const procurement = rulebookOf(2566).issues.value[4]?.questions ?? [];
    const stated = procurement.filter(({ certainty }) => certainty === 'stated').map(({ value }) => value);
    const unsure = procurement.filter(({ certainty }) => certainty === 'unverified');
    expect([stated, unsure.length]).toEqual([['i7', 'i8'], 8]);
  });

  it('has no issues before 2566', () => {
    const counts = [2562, 2563, 2564, 2565].map((year) => rulebookOf(year).issues.value.length);
    expect(counts).toEqual([0, 0, 0, 0]);
  });

  it('never lends a year with its own questions what 2568 says by code', () => {
    const { meanings, topics } = rulebookOf(2569);
    expect([meanings.get(questionCode('o', 12))?.value, topics.has(questionCode('i', 2))]).toEqual([
      'procurement-annual-report',
      false,
    ]);
  });

  it('marks 2570 as a draft of which nothing is verified', () => {
    const { draft, weights, eitParts, aggregation, indicators, rating, lowThreshold } = rulebookOf(2570);
    const citations: readonly Citation[] = [weights, eitParts, aggregation, indicators, rating, lowThreshold];
    expect(draft).toBe(true);
    expect(citations.map(({ certainty }) => certainty)).toEqual(citations.map(() => 'unverified'));
    expect(weights.source).toMatch(/^ยกมาจากปี 2569: /);
  });
});

describe('buildRulebooks', () => {
  it('throws on a file of ours that is wrong, with its problems', () => {
    expect(() => buildRulebooks([{ fiscalYear: 2571 }])).toThrow('2571.json: weights is missing');
  });

  it('throws on a year with its own questions that leaves out what is told by their codes', () => {
    const year = { fiscalYear: 2571, family: 'localGovernment', draft: true, inherits: 2570 };
    const questions = BUNDLED_RULES.at(-2)?.['questions'];
    expect(() => buildRulebooks([...BUNDLED_RULES, { ...year, questions }])).toThrow(
      [
        '2571.json: topics is missing',
        '2571.json: meanings is missing',
        '2571.json: issues is missing',
        '2571.json: reportingItems is missing',
      ].join('\n'),
    );
  });

  it('throws where the inherited year is not there', () => {
    expect(() => buildRulebooks([LAST_BUNDLED])).toThrow('no rules of 2569 to inherit');
  });

  it('throws on two files of one year', () => {
    expect(() => buildRulebooks([...BUNDLED_RULES, LAST_BUNDLED])).toThrow('two files of rules for 2570');
  });
});
