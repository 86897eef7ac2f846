import fc from 'fast-check';
import { questionCode } from '../../../src/domain/assessment/question-code';
import { HUNDRED } from '../../../src/domain/assessment/score';
import { gainOf, shareOf, type ScoredItem } from '../../../src/domain/scoring/gain';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment';
import { questionsFrom, rulebookOf, score, statedAssessment } from '../../support/stated-assessment';

const RULES = rulebookOf(2568);
const O12: ScoredItem = { kind: 'question', code: questionCode('o', 12) };

function share(item: ScoredItem, year = 2568): string | null {
  return shareOf(item, rulebookOf(year))?.toFraction() ?? null;
}

describe('shareOf', () => {
  it('divides the weight by the counts on the way down', () => {
    expect(share({ kind: 'instrument', code: 'OIT' })).toBe('2/5');
    expect(share({ kind: 'indicator', number: 9 })).toBe('1/5');
    expect(share({ kind: 'subIndicator', code: '9.3' })).toBe('1/25');
    expect(share(O12)).toBe('1/50');
    expect(share({ kind: 'question', code: questionCode('e', 1) })).toBe('1/30');
  });

  it('gives each part of EIT half of its weight, and none where the year has no parts', () => {
    expect([
      share({ kind: 'instrument', code: 'EIT1' }),
      share({ kind: 'instrument', code: 'EIT1' }, 2565),
    ]).toEqual(['3/20', null]);
  });

  it('has none for what the year does not have', () => {
    expect([
      share({ kind: 'question', code: questionCode('i', 16) }),
      share({ kind: 'indicator', number: 11 }),
      share({ kind: 'subIndicator', code: '9.6' }),
    ]).toEqual([null, null, null]);
  });

  it('adds up to the whole over all questions', () => {
    const all = RULES.indicators.value.flatMap(({ questions }) => questions);
    const sum = all.reduce(
      (total, code) => total.add(shareOf({ kind: 'question', code }, RULES) ?? 0),
      score('0'),
    );
    expect(sum.equals(1)).toBe(true);
  });
});

describe('gainOf', () => {
  it('is two points for an OIT item of 2568 that had none', () => {
    expect(gainOf(O12, score('0'), RULES)?.equals(2)).toBe(true);
  });

  it('counts to another target too', () => {
    const e1: ScoredItem = { kind: 'question', code: questionCode('e', 1) };
    expect(gainOf(e1, score('70'), RULES, score('85'))?.toString()).toBe('0.5');
  });

  it('is nothing for a full score', () => {
    expect(gainOf(O12, HUNDRED, RULES)?.equals(0)).toBe(true);
  });

  it('is what the total really wins when the question reaches 100', () => {
    const questions = RULES.indicators.value.flatMap((rule) => rule.questions);
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.integer({ min: 0, max: 9999 }), (code, hundredths) => {
        const before = score(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
        const total = (text: string) => {
          const all = { ...questionsFrom('i', 1, 15, '90'), ...questionsFrom('e', 1, 9, '80') };
          const figures = { questions: { ...all, ...questionsFrom('o', 1, 28, '100'), [code]: text } };
          return scoreAssessment(statedAssessment(2568, figures), RULES).total.computed;
        };
        const won = total('100')?.sub(total(before.toString()) ?? 0);
        expect(won?.equals(gainOf({ kind: 'question', code }, before, RULES) ?? -1)).toBe(true);
      }),
    );
  });
});
