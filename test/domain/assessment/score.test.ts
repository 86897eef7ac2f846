import fc from 'fast-check';
import Fraction from 'fraction.js';
import {
  exactRange,
  formatScore,
  HUNDRED,
  meanOf,
  parseDecimal,
  publishedRange,
  roundHalfUp,
  scoreFromNumber,
  toNumber,
  ZERO,
  type Score,
} from '../../../src/domain/assessment/score';
import { score } from '../../support/stated-assessment';

/** Any score from 0 to 100, most of them no finite decimal. */
const anyScore = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 999 }))
  .map(([top, bottom]) => new Fraction(top % (100 * bottom + 1), bottom));

const hundredths = fc.integer({ min: 0, max: 10_000 }).map((count) => new Fraction(count, 100));

function expectWithin(value: Score, low: Score, high: Score): void {
  expect([value.gte(low), value.lte(high)]).toEqual([true, true]);
}

describe('parseDecimal', () => {
  it.each([
    ['95.33', '95.33'],
    ['0', '0.00'],
    ['+85.005', '85.01'],
    ['-0.5', '-0.50'],
  ])('takes %s', (text, shown) => {
    const parsed = parseDecimal(text);
    expect(parsed === null ? null : formatScore(parsed)).toBe(shown);
  });

  it.each(['', ' 95', '95,33', '.5', '95.', '1e2', '1/3', '95.3(3)', '๙๕'])('refuses “%s”', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });
});

describe('scoreFromNumber', () => {
  it('is the decimal that was typed, whatever the double behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 7 }), (digits, places) => {
        const typed = new Fraction(digits).div(new Fraction(10).pow(places));
        expect(scoreFromNumber(Number(typed.toString()))?.equals(typed)).toBe(true);
      }),
    );
  });

  it('heals the last bit that a formula lost, as Excel does when it shows 15 digits', () => {
    const sum = 0.1 + 0.2;
    expect(sum).not.toBe(0.3);
    expect(scoreFromNumber(sum)?.equals(score('0.3'))).toBe(true);
  });

  it('does not take 84.99 for 85', () => {
    expect(scoreFromNumber(84.99)?.equals(score('84.99'))).toBe(true);
    expect(scoreFromNumber(84.9999999999)?.lt(85)).toBe(true);
  });

  it.each([
    [1e-7, '1/10000000'],
    [1e21, '1000000000000000000000'],
    [-2.5, '-5/2'],
    [-0, '0'],
  ])('takes %p however JavaScript writes it', (value, exact) => {
    expect(scoreFromNumber(value)?.toFraction()).toBe(exact);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('has none for %p', (value) => {
    expect(scoreFromNumber(value)).toBeNull();
  });
});

describe('roundHalfUp', () => {
  it.each([
    ['87.985', '87.99'],
    ['87.9849999', '87.98'],
    ['84.995', '85.00'],
    ['84.9949999', '84.99'],
    ['64.085', '64.09'],
    ['99.995', '100.00'],
    ['0.005', '0.01'],
    ['0.0049', '0.00'],
  ])('takes %s to %s', (exact, rounded) => {
    expect(formatScore(roundHalfUp(score(exact)))).toBe(rounded);
  });

  it('rounds a half away from zero on both sides of it', () => {
    expect(roundHalfUp(score('-0.005')).equals(score('-0.01'))).toBe(true);
    expect(roundHalfUp(score('-0.0049')).equals(ZERO)).toBe(true);
  });

  it('rounds to other numbers of decimals', () => {
    expect(roundHalfUp(score('2.5'), 0).equals(3)).toBe(true);
    expect(roundHalfUp(score('2.00005'), 4).equals(score('2.0001'))).toBe(true);
  });

  it('keeps the order of scores', () => {
    fc.assert(
      fc.property(anyScore, anyScore, (a, b) => {
        expect(roundHalfUp(a).compare(roundHalfUp(b)) * a.compare(b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyScore, (one) => {
        expect(roundHalfUp(roundHalfUp(one)).equals(roundHalfUp(one))).toBe(true);
      }),
    );
  });

  it('moves a score by at most half a hundredth and never off the scale', () => {
    fc.assert(
      fc.property(anyScore, (one) => {
        const rounded = roundHalfUp(one);
        expect(rounded.sub(one).abs().lte(new Fraction(1, 200))).toBe(true);
        expectWithin(rounded, ZERO, HUNDRED);
      }),
    );
  });
});

describe('formatScore', () => {
  it.each([
    ['0', '0.00'],
    ['0.05', '0.05'],
    ['5', '5.00'],
    ['100', '100.00'],
    ['-0.001', '0.00'],
    ['-1.5', '-1.50'],
  ])('writes %s as %s', (exact, shown) => {
    expect(formatScore(score(exact))).toBe(shown);
  });

  it('writes every two-decimal score as it reads', () => {
    fc.assert(
      fc.property(hundredths, (one) => {
        expect(parseDecimal(formatScore(one))?.equals(one)).toBe(true);
      }),
    );
  });
});

describe('meanOf', () => {
  it('is exact where decimals are not', () => {
    expect(meanOf([score('100'), score('100'), score('0')]).toFraction()).toBe('200/3');
  });

  it('is the sum of all, one after the other, by their number', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyScore, hundredths), { minLength: 1, maxLength: 9 }), (scores) => {
        const sum = scores.reduce((total, one) => total.add(one), ZERO);
        expect(meanOf(scores).equals(sum.div(scores.length))).toBe(true);
      }),
    );
  });

  it('lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 1, maxLength: 9 }), (scores) => {
        const sorted = [...scores].sort((a, b) => a.compare(b));
        expectWithin(meanOf(scores), sorted[0] ?? ZERO, sorted.at(-1) ?? ZERO);
      }),
    );
  });

  it('is the score itself where all are equal', () => {
    fc.assert(
      fc.property(anyScore, fc.integer({ min: 1, max: 9 }), (one, count) => {
        expect(meanOf(Array.from({ length: count }, () => one)).equals(one)).toBe(true);
      }),
    );
  });

  it('throws on no scores at all', () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });
});

describe('publishedRange', () => {
  it('holds every score that is published as the figure', () => {
    fc.assert(
      fc.property(anyScore, (truth) => {
        const { low, high } = publishedRange(roundHalfUp(truth));
        expectWithin(truth, low, high);
      }),
    );
  });

  it.each([
    ['95.33', '95.325', '95.335'],
    ['100', '99.995', '100'],
    ['0', '0', '0.005'],
    ['100.004', '99.999', '100.009'],
    ['-1', '-1.005', '-0.995'],
  ])('of %s goes from %s to %s', (figure, low, high) => {
    const range = publishedRange(score(figure));
    expect([range.low.equals(score(low)), range.high.equals(score(high))]).toEqual([true, true]);
  });
});

describe('exactRange', () => {
  it('has the score at both ends', () => {
    expect(exactRange(score('66.67'))).toEqual({ low: score('66.67'), high: score('66.67') });
  });
});

describe('toNumber', () => {
  it('is the double of a decimal', () => {
    expect([toNumber(score('95.33')), toNumber(score('0.005'))]).toEqual([95.33, 0.005]);
  });
});
