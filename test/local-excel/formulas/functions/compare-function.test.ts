import fc from 'fast-check';
import { orderScalars } from '../../../../src/local-excel/formulas/functions/compare-function';
import type { ScalarValue } from '../../../../src/local-excel/formulas/functions/scalar-value';

const scalar: fc.Arbitrary<ScalarValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 5 }),
  fc.constantFrom('เก', 'ขา', 'ก', 'A', 'a', ''),
  fc.boolean(),
);

describe('orderScalars', () => {
  it('puts numbers before texts and texts before truth values, whatever the text says', () => {
    expect(orderScalars(1000, '1')).toBeLessThan(0);
    expect(orderScalars('ผ่าน', false)).toBeLessThan(0);
    expect(orderScalars('87.5', 87.5)).toBeGreaterThan(0);
  });

  it('takes a blank for 0, empty text or FALSE', () => {
    expect([
      orderScalars(null, 0),
      orderScalars('', null),
      orderScalars(null, false),
      orderScalars(null, null),
    ]).toEqual([0, 0, 0, 0]);
    expect(orderScalars(null, 'ก')).toBeLessThan(0);
  });

  it('compares numbers as far as Excel shows them', () => {
    expect(orderScalars(0.1 + 0.2, 0.3)).toBe(0);
    expect(orderScalars(84.99, 84.995)).toBeLessThan(0);
  });

  it('compares texts in dictionary order, without regard to case', () => {
    expect(orderScalars('iit', 'IIT')).toBe(0);
    expect(orderScalars('เก', 'ขา')).toBeLessThan(0);
    expect(orderScalars('ก่', 'ก')).toBeGreaterThan(0);
    expect(orderScalars('ก-ข', 'กข')).not.toBe(0);
  });

  it('gives the opposite the other way round', () => {
    fc.assert(
      fc.property(scalar, scalar, (left, right) => {
        expect(Math.sign(orderScalars(left, right)) + Math.sign(orderScalars(right, left))).toBe(0);
      }),
    );
  });
});
