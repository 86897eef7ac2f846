import fc from 'fast-check';
import { roundHalfAway, withFifteenDigits } from '../../../src/local-excel/formulas/round-half-away';

/** The half between two hundredths and what it rounds to, both read from their decimal text. */
function halfAbove(hundredths: number): { readonly half: number; readonly rounded: number } {
  const text = (count: number) => `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;
  return { half: Number(`${text(hundredths)}5`), rounded: Number(text(hundredths + 1)) };
}

const HUNDREDTHS = Array.from({ length: 10_000 }, (_, count) => count);

describe('roundHalfAway', () => {
  it('rounds every half between 0 and 100 up to the next hundredth, and its negative down', () => {
    const wrong = HUNDREDTHS.map(halfAbove).filter(
      ({ half, rounded }) => roundHalfAway(half, 2) !== rounded || roundHalfAway(-half, 2) !== -rounded,
    );
    expect(wrong).toEqual([]);
  });

  it('rounds what lies one unit in the fifteenth digit below a half down', () => {
    const below = HUNDREDTHS.slice(1000).map((hundredths) => ({
      below: Number((halfAbove(hundredths).half - 1e-13).toPrecision(15)),
      rounded: hundredths / 100,
    }));
    expect(below.filter(({ below: score, rounded }) => roundHalfAway(score, 2) !== rounded)).toEqual([]);
  });

  it('takes a half that arithmetic left a hair below for a half', () => {
    expect(roundHalfAway(84.99499999999999, 2)).toBe(85);
    expect(roundHalfAway(84.99499999999, 2)).toBe(84.99);
  });

  it('rounds to whole numbers, tens and hundreds', () => {
    expect([
      roundHalfAway(2.5, 0),
      roundHalfAway(-2.5, 0),
      roundHalfAway(1250, -2),
      roundHalfAway(44, -2),
    ]).toEqual([3, -3, 1300, 0]);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundHalfAway(-0.001, 2), 0)).toBe(true);
  });

  it('leaves a number alone that has no more decimals than asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.integer({ min: 2, max: 8 }),
        (count, decimals) => {
          expect(roundHalfAway(count / 100, decimals)).toBe(count === 0 ? 0 : count / 100);
        },
      ),
    );
  });

  it('stays within half a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (score) => {
        expect(Math.abs(roundHalfAway(score, 2) - score)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

describe('withFifteenDigits', () => {
  it('drops what a sum of decimals leaves behind', () => {
    expect(withFifteenDigits(0.1 + 0.2)).toBe(0.3);
    expect(withFifteenDigits(1.00000000000001)).toBe(1.00000000000001);
  });
});
