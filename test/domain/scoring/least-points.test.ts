import fc from 'fast-check';
import { WHOLE_INSTRUMENTS } from '../../../src/domain/assessment/instrument';
import { questionCode } from '../../../src/domain/assessment/question-code';
import { fewestQuestions } from '../../../src/domain/scoring/fewest-questions';
import { leastPoints } from '../../../src/domain/scoring/least-points';
import {
  isMet,
  needsAfter,
  ownGain,
  type Candidate,
  type LiftingProblem,
} from '../../../src/domain/scoring/lifting-problem';
import { scoredAgencies } from '../../support/agency-arbitrary';
import { problemOf } from '../../support/problem-of';
import { rulebookOf } from '../../support/stated-assessment';

type Chosen = readonly Candidate[];

function isEnough({ needs, weights }: LiftingProblem, chosen: Chosen): boolean {
  return isMet(chosen.reduce((left, one) => needsAfter(left, weights, one.instrument, ownGain(one)), needs));
}

function pointsOf(chosen: Chosen): number {
  return chosen.reduce((sum, { points }) => sum + points, 0);
}

/** Made-up problems in whole numbers, small enough to try every set. */
const problems: fc.Arbitrary<LiftingProblem> = fc
  .record({
    questions: fc.array(
      fc.record({
        instrument: fc.constantFrom(...WHOLE_INSTRUMENTS),
        points: fc.integer({ min: 1, max: 60 }),
        own: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    needs: fc.record({
      total: fc.integer({ min: 1, max: 2500 }),
      IIT: fc.integer({ min: -5, max: 300 }),
      EIT: fc.integer({ min: -5, max: 300 }),
      OIT: fc.integer({ min: -5, max: 300 }),
    }),
    weights: fc.record({
      IIT: fc.integer({ min: 0, max: 4 }),
      EIT: fc.integer({ min: 1, max: 4 }),
      OIT: fc.integer({ min: 1, max: 4 }),
    }),
  })
  .map(({ questions, needs, weights }) => {
    const candidates = questions.map((one, index) => ({ ...one, code: questionCode('o', index + 1) }));
    const won = (one: Candidate) => ownGain(one) * weights[one.instrument];
    const sorted = candidates.sort((a, b) => won(b) - won(a) || ownGain(b) - ownGain(a));
    return { candidates: sorted, needs, weights };
  });

function everySet({ candidates }: LiftingProblem): readonly Chosen[] {
  return Array.from({ length: 2 ** candidates.length }, (_, bits) =>
    candidates.filter((_one, index) => (bits >> index) % 2 === 1),
  );
}

describe('leastPoints beside all sets there are', () => {
  it('finds the fewest points of any set that is enough, or that there is none', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const enough = everySet(problem).filter((set) => isEnough(problem, set));
        const found = leastPoints(problem);
        expect(found === null).toBe(enough.length === 0);
        expect(found === null || isEnough(problem, found.set)).toBe(true);
        expect(found === null ? Infinity : pointsOf(found.set)).toBe(Math.min(...enough.map(pointsOf)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('fewestQuestions beside all sets there are', () => {
  it('finds every set of the fewest questions', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const enough = everySet(problem).filter((set) => isEnough(problem, set));
        const size = Math.min(...enough.map((set) => set.length));
        const smallest = enough.filter((set) => set.length === size);
        const names = (sets: readonly Chosen[] = []) =>
          sets.map((set) => set.map(({ code }) => code).join()).sort();
        expect(names(fewestQuestions(problem, 1000)?.sets)).toEqual(names(smallest));
      }),
      { numRuns: 300 },
    );
  });
});

describe('leastPoints', () => {
  it('needs no more points than the fewest questions do', () => {
    fc.assert(
      fc.property(scoredAgencies(rulebookOf(2568)), (agency) => {
        const problem = problemOf(agency);
        if (problem === null) return;
        const [set, fewest] = [leastPoints(problem)?.set ?? [], fewestQuestions(problem, 1)?.sets[0] ?? []];
        expect([isEnough(problem, set), isEnough(problem, fewest)]).toEqual([true, true]);
        expect(pointsOf(set)).toBeLessThanOrEqual(pointsOf(fewest));
        expect(new Set(set).size).toBe(set.length);
      }),
      { numRuns: 50 },
    );
  });

  it('is null where all questions together are not enough', () => {
    const needs = { total: 1, IIT: 0, EIT: 0, OIT: 0 };
    const nothing = { candidates: [], needs, weights: { IIT: 3, EIT: 3, OIT: 4 } };
    expect([leastPoints(nothing), fewestQuestions(nothing, 5)]).toEqual([null, null]);
  });
});
