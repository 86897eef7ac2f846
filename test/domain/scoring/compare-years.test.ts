import type { InstrumentCode } from '../../../src/domain/assessment/instrument';
import { formatScore, type Score } from '../../../src/domain/assessment/score';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { compareYears, type ComparedYear, type ScoreChange } from '../../../src/domain/scoring/compare-years';
import { PUBLISHED_2568 } from '../../support/analysis-builder';
import {
  indicatorsFrom,
  rulebookOf,
  statedAssessment,
  type StatedFigures,
} from '../../support/stated-assessment';

function yearOf(
  year: number,
  figures: StatedFigures,
  counts: readonly (readonly [InstrumentCode, number])[] = [],
): ComparedYear {
  const agency = analyseAgency(statedAssessment(year, figures), rulebookOf(year));
  return { agency, respondents: new Map(counts) };
}

function text(score: Score | null): string {
  return score === null ? '?' : formatScore(score);
}

function show({ code, earlier, later, change }: ScoreChange): string {
  return `${code}: ${text(earlier)} → ${text(later)} = ${text(change)}`;
}

const IN_2565: StatedFigures = {
  indicators: indicatorsFrom('90.10 83.49 86.87 82.91 86.72 85.46 81.01 77.05 89.14 100'),
  total: '87.99',
};

describe('compareYears', () => {
  it('compares the total, the instruments and all ten indicators, whatever the years', () => {
    const { earlier, later, total, instruments, indicators } = compareYears(
      yearOf(2565, IN_2565),
      yearOf(2568, PUBLISHED_2568),
    );
    expect([earlier, later, show(total)]).toEqual([2565, 2568, 'total: 87.99 → 95.33 = 7.34']);
    expect(instruments.map(show)).toEqual([
      'IIT: 86.02 → 99.43 = 13.41',
      'EIT: 81.17 → 98.35 = 17.18',
      'EIT1: ? → 99.37 = ?',
      'EIT2: ? → 97.33 = ?',
      'OIT: 94.57 → 90.00 = -4.57',
    ]);
    expect(indicators).toHaveLength(10);
    expect(indicators.slice(7).map(show)).toEqual([
      '8: 77.05 → 97.96 = 20.91',
      '9: 89.14 → 80.00 = -9.14',
      '10: 100.00 → 100.00 = 0.00',
    ]);
  });

  it('takes the change between the two-decimal figures, as a reader does', () => {
    const thirds = { questions: { e1: '66.66', e2: '66.67', e3: '66.67' } };
    const { indicators } = compareYears(yearOf(2567, thirds), yearOf(2568, { indicators: { '6': '66.68' } }));
    expect(indicators.slice(5, 6).map(show)).toEqual(['6: 66.67 → 66.68 = 0.01']);
  });

  it('compares questions only where both years ask the same, under the code of each', () => {
    const { questions, notCompared } = compareYears(
      yearOf(2566, { questions: { e1: '84.77', i25: '80', i19: '75', o36: '0' } }),
      yearOf(2568, { questions: { e1: '90', i13: '92.50', i10: '88', o25: '100' } }),
    );
    const known = questions.filter(({ change }) => change !== null);
    expect(known.map((one) => `${one.earlierCode} ${one.citation.certainty} ${show(one)}`)).toEqual([
      'i25 stated i13: 80.00 → 92.50 = 12.50',
      'e1 stated e1: 84.77 → 90.00 = 5.23',
      'o36 public o25: 0.00 → 100.00 = 100.00',
    ]);
    expect(notCompared).toContainEqual({ year: 2568, code: 'i10', reason: 'noCounterpart' });
    expect(notCompared).toContainEqual({ year: 2566, code: 'i1', reason: 'meaningUnknown' });
  });

  it('sets a change against the respondents: 5.23 points of 30 people is less than two of them', () => {
    const { questions, total } = compareYears(
      yearOf(2566, { questions: { e1: '84.77' }, total: '85' }, [['EIT', 30]]),
      yearOf(2568, { questions: { e1: '90' }, total: '90' }, [
        ['EIT1', 50],
        ['EIT2', 40],
      ]),
    );
    const [e1] = questions.filter(({ change }) => change !== null);
    expect([text(e1?.ofRespondent ?? null), text(e1?.respondents ?? null)]).toEqual(['3.33', '1.57']);
    expect([total.ofRespondent, total.respondents]).toEqual([null, null]);
  });

  it('does not guess the number of respondents', () => {
    const { instruments } = compareYears(yearOf(2565, IN_2565), yearOf(2568, PUBLISHED_2568));
    expect(instruments.map(({ respondents }) => respondents)).toEqual([null, null, null, null, null]);
  });

  it('tells an indicator that has no score in a year without making one up', () => {
    const { indicators, total } = compareYears(yearOf(2567, {}), yearOf(2568, PUBLISHED_2568));
    expect([show(total), ...indicators.slice(8, 9).map(show)]).toEqual([
      'total: ? → 95.33 = ?',
      '9: ? → 80.00 = ?',
    ]);
  });

  it('says of each change what kind of score it is', () => {
    const { total, instruments, indicators, questions } = compareYears(
      yearOf(2567, { ...IN_2565, questions: { i1: '90' } }),
      yearOf(2568, { ...PUBLISHED_2568, questions: { i1: '95' } }),
    );
    const kinds = [[total], instruments, indicators, questions].map((changes) => [
      ...new Set(changes.map(({ kind }) => kind)),
    ]);
    expect(kinds).toEqual([['total'], ['instrument'], ['indicator'], ['question']]);
  });

  it('leaves out instruments that neither year has, and keeps those that one has', () => {
    const compare = (earlier: StatedFigures, later: StatedFigures) =>
      compareYears(yearOf(2565, earlier), yearOf(2568, later)).instruments.map(show);
    expect(compare({ total: '87.99' }, { total: '95.33' })).toEqual([]);
    expect(compare({ instruments: { IIT: '86.02' } }, { instruments: { OIT: '90' } })).toEqual([
      'IIT: 86.02 → ? = ?',
      'OIT: ? → 90.00 = ?',
    ]);
  });
});
