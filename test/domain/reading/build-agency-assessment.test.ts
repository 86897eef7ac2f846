import fc from 'fast-check';
import type { StatedScore } from '../../../src/domain/assessment/assessment';
import { questionCode } from '../../../src/domain/assessment/question-code';
import { formatScore, parseDecimal, ZERO } from '../../../src/domain/assessment/score';
import { buildAgencyAssessment } from '../../../src/domain/reading/build-agency-assessment';
import { scoresOneByOne } from '../../../src/domain/reading/read-row-of-scores';
import type { ScoreFact, Statements } from '../../../src/domain/reading/score-fact';
import type { ScoreSubject } from '../../../src/domain/reading/score-subject';
import { tuplesOf } from '../../support/found';
import { wideRowOf } from '../../support/wide-row';

const I1: ScoreSubject = { kind: 'question', code: questionCode('i', 1) };
const E1: ScoreSubject = { kind: 'question', code: questionCode('e', 1) };
const TOTAL: ScoreSubject = { kind: 'total' };

function fact(
  subject: ScoreSubject,
  score: string,
  address: string,
  more: Partial<ScoreFact> = {},
): ScoreFact {
  const stated = { score: parseDecimal(score) ?? ZERO, at: { sheet: 'Sheet1', address }, live: false };
  return {
    subject,
    stated,
    source: 'table',
    part: null,
    text: null,
    fiscalYear: null,
    agency: null,
    ...more,
  };
}

function build(...scores: Statements['scores']) {
  return buildAgencyAssessment({ agency: null, fiscalYear: null }, { scores, levels: [] });
}

describe('buildAgencyAssessment', () => {
  it('sorts scores by what they are of', () => {
    const { value, findings } = build(
      fact(I1, '90', 'C5', { text: 'คำถาม' }),
      fact({ kind: 'subIndicator', code: '9.1' }, '100', 'C6'),
      fact({ kind: 'indicator', number: 9 }, '80', 'C7'),
      fact({ kind: 'instrument', code: 'OIT' }, '90', 'C8'),
      fact(TOTAL, '95.33', 'C9'),
    );
    expect([
      ...value.questions.keys(),
      ...value.subIndicators.keys(),
      ...value.indicators.keys(),
      ...value.instruments.keys(),
    ]).toEqual(['i1', '9.1', 9, 'OIT']);
    expect(value.questionTexts.get(questionCode('i', 1))).toBe('คำถาม');
    expect(value.total?.at.address).toBe('C9');
    expect(findings).toEqual([]);
  });

  it('S09: takes the first of two scores that differ, and tells both', () => {
    const { value, findings } = build(fact(I1, '90', 'C5'), fact(I1, '91', 'C9'));
    expect(formatScore(value.questions.get(questionCode('i', 1))?.score ?? ZERO)).toBe('90.00');
    expect(tuplesOf(findings)).toEqual([['S09', 'C9']]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      facts: {
        kind: 'question',
        code: 'i1',
        count: 2,
        scores: ['90.00', '91.00'],
        cells: ['C5', 'C9'],
        taken: '90.00',
      },
    });
  });

  it('S09: notices a question listed twice with the same score', () => {
    expect(build(fact(I1, '90', 'C5'), fact(I1, '90', 'C9')).findings).toMatchObject([
      { code: 'S09', severity: 'notice' },
    ]);
  });

  it('does not mind a total or an indicator repeated in a summary', () => {
    const nine: ScoreSubject = { kind: 'indicator', number: 9 };
    expect(
      build(
        fact(TOTAL, '95.33', 'C5'),
        fact(TOTAL, '95.33', 'A1', { source: 'sentence' }),
        fact(nine, '80', 'C6'),
        fact(nine, '80', 'D6'),
      ).findings,
    ).toEqual([]);
  });

  it('takes a table before a sentence, and among equal scores one that a formula can point at', () => {
    const text = fact(TOTAL, '95.30', 'A1', { source: 'sentence' });
    const cell = fact(TOTAL, '95.33', 'C5');
    const live = fact(TOTAL, '95.33', 'D5', {
      stated: { ...cell.stated, at: { sheet: 'Sheet1', address: 'D5' }, live: true },
    });
    const { value, findings } = build(text, cell, live);
    expect(value.total?.at.address).toBe('D5');
    expect(tuplesOf(findings)).toEqual([['S09', 'A1']]);
  });

  it('R04: gives a question of both parts of EIT their mean', () => {
    const { value, findings } = build(
      fact(E1, '90', 'C5', { part: 'EIT1' }),
      fact(E1, '85.5', 'D5', { part: 'EIT2' }),
    );
    expect(formatScore(value.questions.get(questionCode('e', 1))?.score ?? ZERO)).toBe('87.75');
    expect(findings).toMatchObject([
      { code: 'R04', facts: { because: 'meanOfParts', found: '90.00 / 85.50', taken: '87.75' } },
    ]);
  });

  it('R08: leaves out instruments that add up to the total: they are weighted points', () => {
    const instruments = (iit: string, eit: string, oit: string) => [
      fact({ kind: 'instrument', code: 'IIT' }, iit, 'B1'),
      fact({ kind: 'instrument', code: 'EIT' }, eit, 'B2'),
      fact({ kind: 'instrument', code: 'OIT' }, oit, 'B3'),
      fact(TOTAL, '95.34', 'B4'),
    ];
    const weighted = build(...instruments('29.83', '29.51', '36.00'));
    expect(weighted.value.instruments.size).toBe(0);
    expect(tuplesOf(weighted.findings)).toEqual([
      ['R08', 'B1'],
      ['R08', 'B2'],
      ['R08', 'B3'],
    ]);
    expect(build(...instruments('99.43', '98.36', '90.00')).value.instruments.size).toBe(3);
  });
});

describe('buildAgencyAssessment of a row of a wide table', () => {
  const hundredths = (min: number, max: number) =>
    fc.integer({ min, max }).map((count) => (count / 100).toFixed(2));
  const points = fc.tuple(hundredths(2500, 3000), hundredths(2500, 3000), hundredths(3500, 4000));
  const missedBy = fc.constantFrom(0, 0.05, 0.06, -0.05, 10);

  function assessed(scores: Statements['scores']) {
    const { value, findings } = buildAgencyAssessment(
      { agency: null, fiscalYear: null },
      { scores, levels: [] },
    );
    const shown = (all: ReadonlyMap<unknown, StatedScore>) =>
      [...all].map(([key, { score, at }]) => [key, formatScore(score), at.address]);
    return {
      questions: shown(value.questions),
      instruments: shown(value.instruments),
      total: value.total === null ? null : formatScore(value.total.score),
      found: tuplesOf(findings),
    };
  }

  it('is that of its scores, one by one, weighted points or not', () => {
    fc.assert(
      fc.property(points, missedBy, fc.option(hundredths(0, 10_000)), ([iit, eit, oit], by, question) => {
        const total = Math.round((Number(iit) + Number(eit) + Number(oit) + by) * 100) / 100;
        const row = wideRowOf([
          [I1, question ?? ''],
          [{ kind: 'instrument', code: 'IIT' }, Number(iit)],
          [{ kind: 'instrument', code: 'EIT' }, eit],
          [{ kind: 'instrument', code: 'OIT' }, Number(oit)],
          [TOTAL, total],
        ]);
        const rows = row === null ? [] : [row];
        expect(assessed(rows)).toEqual(assessed(scoresOneByOne(rows)));
        expect(assessed(rows).total).toBe(total.toFixed(2));
      }),
    );
  });

  it('S09: is compared with what else is stated of the agency', () => {
    const row = wideRowOf([
      [I1, 90],
      [E1, 80],
    ]);
    const { value, findings } = build(fact(I1, '91', 'Z9'), ...(row === null ? [] : [row]));
    expect([
      value.questions.size,
      formatScore(value.questions.get(questionCode('i', 1))?.score ?? ZERO),
    ]).toEqual([2, '91.00']);
    expect(tuplesOf(findings)).toEqual([['S09', 'A1']]);
  });
});
