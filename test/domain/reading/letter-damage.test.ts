import fc from 'fast-check';
import { bearableDamage, damageBetween } from '../../../src/domain/reading/letter-damage';

const LETTERS = 'กขคงจชดตนบมยรลวสหอาะเแ';
const letter = fc.nat({ max: LETTERS.length - 1 }).map((index) => LETTERS.charAt(index));
const word = fc.string({ unit: letter, minLength: 5, maxLength: 20 });
const FAR = 100;

describe('damageBetween', () => {
  it.each([
    ['คะแนน', 'คะแบน', 1],
    ['มาตรการ', 'มาตการ', 2],
    ['มาตรการ', 'มาตรการร', 2],
    ['ประเดน', 'ประเมน', 3],
    ['ผลการดาเนนการ', 'ผลการดาเบนกาว', 2],
  ])('of “%s” read as “%s” is %d', (whole, found, damage) => {
    expect(damageBetween(whole, found, FAR)).toBe(damage);
  });

  it('is not told where it is more than is asked for', () => {
    expect(damageBetween('ประเดน', 'ประเมน', 2)).toBeNull();
    expect(damageBetween('มาตรการ', 'มาตร', 4)).toBeNull();
  });

  it('is not told of words that begin with another letter, but of those that begin with one that looks like it', () => {
    expect(damageBetween('ผลการ', 'งลการ', FAR)).toBeNull();
    expect(damageBetween('ผลการ', 'พลการ', FAR)).toBe(1);
  });

  it('is none for the word itself, and two for any letter lost but the first', () => {
    fc.assert(
      fc.property(word, fc.nat(), (whole, index) => {
        const at = 1 + (index % (whole.length - 1));
        expect(damageBetween(whole, whole, 0)).toBe(0);
        expect(damageBetween(whole, whole.slice(0, at) + whole.slice(at + 1), FAR)).toBe(2);
      }),
    );
  });
});

describe('bearableDamage', () => {
  it('grows with the word, and is nothing for a short one', () => {
    expect([4, 5, 7, 8, 29, 30, 85].map(bearableDamage)).toEqual([0, 2, 2, 4, 4, 5, 14]);
  });
});
