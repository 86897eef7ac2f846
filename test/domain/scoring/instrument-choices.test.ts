import { questionCode } from '../../../src/domain/assessment/question-code';
import { instrumentChoices, placeWinning } from '../../../src/domain/scoring/instrument-choices';
import { finishSteps } from '../../../src/domain/scoring/steps';
import type { Candidate, Needs } from '../../../src/domain/scoring/lifting-problem';

function item(number: number, points: number, own: number): Candidate {
  return { code: questionCode('o', number), instrument: 'OIT', points, own };
}

const WEIGHTS = { IIT: 3, EIT: 3, OIT: 4 };
const MUCH: Needs = { total: 0, IIT: 0, EIT: 0, OIT: 1_000_000 };

function choicesOf(candidates: readonly Candidate[], needs: Needs = MUCH) {
  const { spent, won, pick, tiers } = finishSteps(instrumentChoices('OIT', candidates, needs, WEIGHTS));
  const choices = spent.map((points, place) => {
    const codes = pick(place).map(({ code }) => code);
    return `${points}: ${won[place] ?? '?'} ${codes.sort().join(' ')}`.trim();
  });
  return { choices, tiers };
}

describe('instrumentChoices', () => {
  it('knows every sum of points where a point wins the same in all questions', () => {
    expect(choicesOf([item(1, 500, 2), item(2, 300, 2), item(3, 300, 2)]).choices).toEqual([
      '0: 0',
      '300: 600 o2',
      '500: 1000 o1',
      '600: 1200 o2 o3',
      '800: 1600 o1 o2',
      '1100: 2200 o1 o2 o3',
    ]);
  });

  it('keeps only choices that win more than any cheaper one', () => {
    expect(choicesOf([item(1, 100, 9), item(2, 300, 2), item(3, 200, 5)]).choices).toEqual([
      '0: 0',
      '100: 900 o1',
      '200: 1000 o3',
      '300: 1900 o1 o3',
      '600: 2500 o1 o2 o3',
    ]);
  });

  it('leaves out choices of which a question could be spared', () => {
    const needs: Needs = { total: 0, IIT: 0, EIT: 0, OIT: 600 };
    const { choices } = choicesOf([item(1, 500, 2), item(2, 300, 2), item(3, 300, 2)], needs);
    expect(choices).toHaveLength(5);
  });

  it('tells what a point wins, the most first', () => {
    expect(choicesOf([item(1, 100, 2), item(2, 300, 5), item(3, 200, 2)]).tiers).toEqual([
      { own: 5, capacity: 300 },
      { own: 2, capacity: 300 },
    ]);
  });
});

describe('placeWinning', () => {
  it.each([
    [0, 0],
    [1, 1],
    [300, 1],
    [301, 2],
    [901, 3],
  ])('finds the first choice that wins %i at place %i', (least, place) => {
    expect(placeWinning([0, 300, 900], least)).toBe(place);
  });
});
