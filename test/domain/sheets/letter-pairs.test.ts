import fc from 'fast-check';
import { comparableWords, letterPairs, likeness } from '../../../src/domain/sheets/letter-pairs';

function likenessOf(one: string, other: string): number {
  return likeness(letterPairs(one), letterPairs(other));
}

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
    expect(likenessOf('กขคง', 'กขคง')).toBe(1);
    expect(likenessOf('กขคง', 'จฉชซ')).toBe(0);
  });

  it('counts a pair as often as both texts have it', () => {
    expect(likenessOf('กขกข', 'กขคค')).toBeCloseTo(2 / 6);
  });

  it('says nothing of empty words', () => {
    expect(likenessOf('', '')).toBe(0);
    expect(likenessOf('', 'กข')).toBe(0);
  });

  it('is the same both ways and between 0 and 1', () => {
    const words = fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const share = likenessOf(one, other);
        expect(share).toBe(likenessOf(other, one));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
