import fc from 'fast-check';
import { comparableWords, likeness } from '../../../src/domain/sheets/letter-pairs';

describe('comparableWords', () => {
  it('leaves out the number before the words, spaces and marks', () => {
    expect(comparableWords('๒. จัดทำ คู่มือ')).toBe(comparableWords('จัดทําคู่มือ'));
  });

  it('keeps numbers inside the words', () => {
    expect(comparableWords('ประชุม 2 ครั้ง')).not.toBe(comparableWords('ประชุม 3 ครั้ง'));
  });
});

describe('likeness', () => {
  it('is 1 for the same words and 0 for words without a common pair', () => {
    expect(likeness('กขคง', 'กขคง')).toBe(1);
    expect(likeness('กขคง', 'จฉชซ')).toBe(0);
  });

  it('counts a pair as often as both texts have it', () => {
    expect(likeness('กขกข', 'กขคค')).toBeCloseTo(2 / 6);
  });

  it('says nothing of empty words', () => {
    expect(likeness('', '')).toBe(0);
    expect(likeness('', 'กข')).toBe(0);
  });

  it('is the same both ways and between 0 and 1', () => {
    const words = fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const share = likeness(one, other);
        expect(share).toBe(likeness(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
