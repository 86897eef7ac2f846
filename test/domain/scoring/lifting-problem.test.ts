import { HUNDRED } from '../../../src/domain/assessment/score';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { conditionsOf, lackOf, nextLevelOf } from '../../../src/domain/scoring/level-conditions';
import { isMet, liftingProblem, needsAfter, ownGain } from '../../../src/domain/scoring/lifting-problem';
import { RIGHT } from '../../support/made-up-rules';
import { smallYear } from '../../support/small-year';
import { rulebookOf, score, statedAssessment, type StatedFigures } from '../../support/stated-assessment';

const FIGURES: StatedFigures = {
  questions: { i1: '80', i2: '100', i3: '99.995', e1: '90', o1: '0', o2: '100', o3: '66.6666', o4: '100' },
};

function problemOf(figures: StatedFigures, rulebook = smallYear()) {
  const agency = analyseAgency(statedAssessment(rulebook.fiscalYear, figures), rulebook);
  const next = nextLevelOf(agency);
  const conditions = next.kind === 'next' ? conditionsOf(next.band, agency.chain, rulebook.rating.value) : [];
  return { problem: liftingProblem(agency.chain, rulebook, conditions, HUNDRED), conditions };
}

describe('liftingProblem', () => {
  it('counts points in whole hundredths, the finer ones towards what is sure to suffice', () => {
    const { candidates } = problemOf(FIGURES).problem;
    expect(candidates.map(({ code, points }) => `${code} ${points}`)).toEqual([
      'o1 10000',
      'o3 3333',
      'e1 1000',
      'i1 2000',
    ]);
  });

  it('needs at least what is lacking, in whole units: 3.32884 points of 12 × 1000 units each', () => {
    const { problem, conditions } = problemOf(FIGURES);
    const total = conditions.find(({ of }) => of === 'total');
    expect(total && lackOf(total)?.toString()).toBe('3.32884');
    expect([problem.weights, problem.needs.total]).toEqual([{ IIT: 3, EIT: 3, OIT: 4 }, 39_947]);
  });

  it('needs of EIT what its part lacks, less what the other part has no room for', () => {
    const questions = { i1: '90', i2: '90', i3: '90', e1: '92', o1: '100', o2: '100', o3: '100', o4: '100' };
    const needsWith = (EIT1: string, EIT2: string) => {
      const { candidates, needs } = problemOf({ questions, instruments: { EIT1, EIT2 } }).problem;
      const units = candidates.find(({ code }) => code === 'e1')?.own ?? 0;
      return [units, needs.EIT];
    };
    expect(needsWith('90', '80')).toEqual([3, Math.ceil(499.5 * 3)]);
    expect(needsWith('99', '80')).toEqual([3, Math.ceil(299.75 * 3)]);
  });

  it('is met when the candidates have won it', () => {
    const { problem } = problemOf({
      questions: { i1: '50', i2: '50', i3: '50', e1: '90', o1: '100', o2: '100', o3: '100', o4: '100' },
    });
    const after = problem.candidates.reduce(
      (needs, one) => needsAfter(needs, problem.weights, one.instrument, ownGain(one)),
      problem.needs,
    );
    expect([isMet(problem.needs), isMet(after)]).toEqual([false, true]);
  });

  it('has a unit for weights that are no whole percent', () => {
    const fine = {
      value: { IIT: '33.33', EIT: '33.33', OIT: '33.34' },
      source: 'ก',
      certainty: 'public',
      checked: '2026-11-20',
    };
    const { weights } = problemOf(FIGURES, smallYear({ weights: fine })).problem;
    expect(weights).toEqual({ IIT: 3333, EIT: 3333, OIT: 3334 });
  });

  it('lets every sum be a safe integer, whatever the weights', () => {
    const thirds = `33.${'3'.repeat(12)}`;
    const odd = { ...RIGHT.weights, value: { IIT: thirds, EIT: thirds, OIT: `33.${'3'.repeat(11)}4` } };
    const { problem } = problemOf(FIGURES, smallYear({ weights: odd }));
    const most = problem.candidates.map((one) => ownGain(one) * problem.weights[one.instrument]);
    expect([...most, problem.needs.total].filter((sum) => !Number.isSafeInteger(sum * 100))).toEqual([]);
  });
});

describe('lackOf', () => {
  it.each([
    ['84.994', '0.001'],
    ['84.995', '0'],
    ['90', '0'],
    ['80', '4.995'],
  ])('of %s to 85 is %s, since half a hundredth rounds up', (text, lack) => {
    expect(lackOf({ of: 'total', score: score(text), needed: score('85') })?.toString()).toBe(lack);
  });

  it('is unknown with the score', () => {
    expect(lackOf({ of: 'OIT', score: null, needed: score('85') })).toBeNull();
  });
});

describe('conditionsOf', () => {
  it('lets EIT stand in for a part that is unknown, as the rating does', () => {
    const rulebook = rulebookOf(2568);
    const agency = analyseAgency(
      statedAssessment(2568, { instruments: { IIT: '90', EIT: '88', OIT: '90' } }),
      rulebook,
    );
    const [band] = rulebook.rating.value.bands;
    const conditions = band === undefined ? [] : conditionsOf(band, agency.chain, rulebook.rating.value);
    expect(conditions.map(({ of, score: is }) => `${of} ${is?.toString() ?? '?'}`)).toEqual([
      'total 89.4',
      'IIT 90',
      'EIT 88',
      'EIT 88',
      'OIT 90',
    ]);
  });
});
