import { roundScalar } from '../../../../src/local-excel/formulas/functions/round-function';
import { wrongKind } from '../../../../src/local-excel/formulas/functions/scalar-value';

describe('roundScalar', () => {
  it('rounds halves at the pass mark up', () => {
    expect([roundScalar(84.995, 2), roundScalar(84.994, 2), roundScalar(10.075, 2)]).toEqual([
      85, 84.99, 10.08,
    ]);
  });

  it('takes the number out of a text, and a blank for 0', () => {
    expect([
      roundScalar('1.005', 2),
      roundScalar('0', 2),
      roundScalar(null, 2),
      roundScalar(true, null),
    ]).toEqual([1.01, 0, 0, 1]);
  });

  it('drops the decimals of the digits', () => {
    expect(roundScalar(2.345, 1.9)).toBe(2.3);
  });

  it('refuses a text that is no number', () => {
    expect([roundScalar('ก', 2), roundScalar('', 2), roundScalar('๘๕', 2), roundScalar(1, 'ก')]).toEqual(
      Array.from({ length: 4 }, wrongKind),
    );
  });
});
