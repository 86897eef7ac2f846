import fc from 'fast-check';
import { HUNDRED } from '../../../src/domain/assessment/score';
import { riseForPart, riseOfPart } from '../../../src/domain/scoring/part-rise';
import { score } from '../../support/stated-assessment';

function rise(ofEit: number, own: string | null, other: string | null) {
  const { by, least, most } = riseOfPart(
    score(String(ofEit)),
    own === null ? null : score(own),
    other === null ? null : score(other),
  );
  return [by, least, most].map(String);
}

const points = fc.integer({ min: 0, max: 100 });

describe('riseOfPart', () => {
  it('lifts the parts alike, leaving open that one took all of it', () => {
    expect(rise(2, '80', '90')).toEqual(['2', '0', '4']);
  });

  it('gives a part what the other has no room for', () => {
    expect(rise(5, '80', '97')).toEqual(['7', '7', '10']);
    expect(rise(5, '97', '80')).toEqual(['3', '0', '3']);
  });

  it('lowers them alike, and no part below 0', () => {
    expect(rise(-2, '80', '90')).toEqual(['-2', '-4', '0']);
    expect(rise(-5, '80', '3')).toEqual(['-7', '-10', '-7']);
  });

  it('puts no bound on a part from one that is unknown', () => {
    expect(rise(5, '80', null)).toEqual(['5', '0', '10']);
  });

  it('leaves EIT the mean of its parts', () => {
    fc.assert(
      fc.property(points, points, points, (one, two, part) => {
        const eit = score(String(one)).add(two).div(2);
        const ofEit = HUNDRED.sub(eit).mul(part).div(100);
        const [first, second] = [score(String(one)), score(String(two))];
        const sum = riseOfPart(ofEit, first, second).by.add(riseOfPart(ofEit, second, first).by);
        expect(sum.div(2).equals(ofEit)).toBe(true);
      }),
    );
  });
});

describe('riseForPart', () => {
  it('asks EIT for as much as the part lacks', () => {
    expect(riseForPart(score('3'), score('90')).toString()).toBe('3');
  });

  it('asks less once the other part is full, since all of the rise is then the part’s', () => {
    expect(riseForPart(score('10'), score('96')).toString()).toBe('7');
  });

  it('is the least rise of EIT that lifts the part as far', () => {
    fc.assert(
      fc.property(points, points, points, (own, other, want) => {
        const lack = Math.min(want, 100 - own);
        const needed = riseForPart(score(String(lack)), score(String(other)));
        const [ownScore, otherScore] = [score(String(own)), score(String(other))];
        expect(riseOfPart(needed, ownScore, otherScore).by.equals(lack)).toBe(true);
        const less = needed.mul('0.99');
        expect(lack === 0 || riseOfPart(less, ownScore, otherScore).by.lt(lack)).toBe(true);
      }),
    );
  });
});
