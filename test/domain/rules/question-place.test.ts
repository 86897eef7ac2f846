import { questionCode } from '../../../src/domain/assessment/question-code';
import {
  indicatorsOf,
  issuesOfQuestion,
  placeOfQuestion,
  questionsOf,
} from '../../../src/domain/rules/question-place';
import { rulebookOf } from '../../support/stated-assessment';

function place(year: number, letter: 'i' | 'e' | 'o', number: number) {
  const found = placeOfQuestion(rulebookOf(year), questionCode(letter, number));
  return found === null ? null : [found.indicator.number, found.subIndicator?.code ?? null];
}

describe('placeOfQuestion', () => {
  it('finds the indicator of a survey question and the sub-indicator of an OIT item', () => {
    expect([place(2568, 'i', 6), place(2568, 'e', 4), place(2568, 'o', 12)]).toEqual([
      [2, null],
      [7, null],
      [9, '9.3'],
    ]);
  });

  it('places one code elsewhere in another year', () => {
    expect([place(2565, 'i', 6), place(2565, 'o', 12)]).toEqual([
      [1, null],
      [9, '9.2'],
    ]);
  });

  it('has none for a code that the year does not ask', () => {
    expect([place(2568, 'i', 16), place(2565, 'i', 30)]).toEqual([null, [5, null]]);
  });
});

describe('indicatorsOf', () => {
  it('splits the ten indicators among the instruments', () => {
    const numbers = (code: 'IIT' | 'EIT' | 'OIT') =>
      indicatorsOf(rulebookOf(2568), code).map(({ number }) => number);
    expect([numbers('IIT'), numbers('EIT'), numbers('OIT')]).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8],
      [9, 10],
    ]);
  });
});

describe('issuesOfQuestion', () => {
  const issues = (year: number, letter: 'i' | 'e' | 'o', number: number) =>
    issuesOfQuestion(rulebookOf(year), questionCode(letter, number)).map((issue) => issue.number);

  it('finds every issue that a question feeds: the satisfaction survey of 2566 is told in two', () => {
    expect([issues(2566, 'o', 17), issues(2566, 'e', 1), issues(2566, 'i', 27)]).toEqual([[1, 2], [1], [6]]);
  });

  it('finds none in a year that is not analysed by issues', () => {
    expect(issues(2565, 'o', 17)).toEqual([]);
  });
});

describe('questionsOf', () => {
  it.each([
    [2562, 93],
    [2564, 88],
    [2566, 88],
    [2567, 59],
    [2568, 52],
    [2569, 50],
  ])('has all questions of %i, %i together', (year, count) => {
    expect(questionsOf(rulebookOf(year))).toHaveLength(count);
  });
});
