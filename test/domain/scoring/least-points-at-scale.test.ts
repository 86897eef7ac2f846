import fc from 'fast-check';
import { questionsOf } from '../../../src/domain/rules/question-place';
import type { Rulebook } from '../../../src/domain/rules/rulebook';
import { leastPoints } from '../../../src/domain/scoring/least-points';
import { scoredAgencies } from '../../support/agency-arbitrary';
import { problemOf } from '../../support/problem-of';
import { rulebookOf } from '../../support/stated-assessment';

/** FY2566 with indicators of four to eight questions, so that a point counts differently in each. */
function unevenYear(): Rulebook {
  const rulebook = rulebookOf(2566);
  const codes = questionsOf(rulebook);
  const sizes = [4, 5, 6, 7, 8, 3, 5, 7];
  const value = rulebook.indicators.value.map((rule, index) => {
    const from = sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    return index < sizes.length
      ? { ...rule, questions: codes.slice(from, from + (sizes[index] ?? 0)) }
      : rule;
  });
  return { ...rulebook, indicators: { ...rulebook.indicators, value } };
}

describe('leastPoints', () => {
  it('has 88 questions to choose from in 2566', () => {
    expect(questionsOf(rulebookOf(2566))).toHaveLength(88);
  });

  it.each([
    ['2566', rulebookOf(2566)],
    ['2568', rulebookOf(2568)],
    ['a year whose indicators differ in size', unevenYear()],
  ])('finds the set of %s in few steps, though there are 2 to the 88th sets', (_name, rulebook) => {
    fc.assert(
      fc.property(scoredAgencies(rulebook), (agency) => {
        const problem = problemOf(agency);
        const found = problem === null ? null : leastPoints(problem);
        expect(found?.steps ?? 0).toBeLessThan(2000);
      }),
      { numRuns: 50, endOnFailure: true },
    );
  });
});
