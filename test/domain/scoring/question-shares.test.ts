import { questionCode } from '../../../src/domain/assessment/question-code';
import { questionsOf } from '../../../src/domain/rules/question-place';
import { shareOf } from '../../../src/domain/scoring/gain';
import { sharesOfQuestion } from '../../../src/domain/scoring/question-shares';
import { smallYear } from '../../support/small-year';
import { rulebookOf } from '../../support/stated-assessment';

describe('sharesOfQuestion', () => {
  it('gives the share of every score above: o12 decides half of 9.3, a tenth of 9', () => {
    const shares = sharesOfQuestion(questionCode('o', 12), rulebookOf(2568));
    const { ofSubIndicator, ofIndicator, ofInstrument, ofTotal } = shares ?? {};
    expect([ofSubIndicator, ofIndicator, ofInstrument, ofTotal].map((share) => share?.toFraction())).toEqual([
      '1/2',
      '1/10',
      '1/20',
      '1/50',
    ]);
  });

  it('has no sub-indicator for a survey question, and nothing for one that the year does not ask', () => {
    expect(sharesOfQuestion(questionCode('e', 1), rulebookOf(2568))?.ofSubIndicator).toBeNull();
    expect(sharesOfQuestion(questionCode('i', 30), rulebookOf(2568))).toBeNull();
  });

  it('decides nothing of the total in an instrument without weight, and its share of the instrument all the same', () => {
    const weightless = {
      value: { IIT: '0', EIT: '50', OIT: '50' },
      source: 'ก',
      certainty: 'public',
      checked: '2026-11-20',
    };
    const shares = sharesOfQuestion(questionCode('i', 1), smallYear({ weights: weightless }));
    expect([shares?.ofTotal.toFraction(), shares?.ofInstrument.toFraction()]).toEqual(['0', '1/3']);
  });

  it.each([2564, 2566, 2568])('is for every question of %i what its gain is counted by', (year) => {
    const rulebook = rulebookOf(year);
    const differing = questionsOf(rulebook).filter(
      (code) =>
        !sharesOfQuestion(code, rulebook)?.ofTotal.equals(shareOf({ kind: 'question', code }, rulebook) ?? 0),
    );
    expect(differing).toEqual([]);
  });
});
