import { questionCode } from '../../../../src/domain/assessment/question-code';
import { groupsOf, placeQuestions } from '../../../../src/domain/rules/overrides/place-questions';
import { rulebookOf } from '../../../support/stated-assessment';

const indicators = rulebookOf(2568).indicators.value;

describe('groupsOf', () => {
  it('gives each question its sub-indicator, or its indicator where there is none', () => {
    const groups = groupsOf(indicators);
    expect([groups.get(questionCode('i', 4)), groups.get(questionCode('o', 12))]).toEqual(['2', '9.3']);
    expect(groups.size).toBe(52);
  });
});

describe('placeQuestions', () => {
  it('gives back the same rules for the same groups', () => {
    expect(placeQuestions(indicators, groupsOf(indicators))).toEqual(indicators);
  });

  it('moves a question, in order, and cites the workbook where the questions are others', () => {
    const moved = placeQuestions(indicators, new Map([...groupsOf(indicators), [questionCode('i', 4), '1']]));
    const [first, second, third] = moved;
    expect([first?.questions, second?.questions]).toEqual([
      ['i1', 'i2', 'i3', 'i4'],
      ['i5', 'i6'],
    ]);
    expect([first, second, third].map((one) => one?.questionsCitation.source === 'สมุดงานนี้')).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('drops a sub-indicator that no question is left in', () => {
    const groups = new Map(
      [...groupsOf(indicators)].map(([code, group]) => [code, group === '9.3' ? '9.2' : group]),
    );
    const ninth = placeQuestions(indicators, groups).find(({ number }) => number === 9);
    expect(ninth?.subIndicators.map(({ code }) => code)).toEqual(['9.1', '9.2', '9.4', '9.5']);
    expect(ninth?.questions).toHaveLength(20);
  });
});
