import fc from 'fast-check';
import type { IndicatorRule } from '../../../src/domain/rules/rulebook';
import { HUNDRED, meanOf, roundHalfUp, type Score } from '../../../src/domain/assessment/score';
import { inferMissedItems, type MissedItems } from '../../../src/domain/scoring/infer-missed-items';
import { rulebookOf, score } from '../../support/stated-assessment';

function indicator(year: number, number: number): IndicatorRule {
  const rule = rulebookOf(year).indicators.value.find((one) => one.number === number);
  if (rule === undefined) throw new RangeError(`no indicator ${number} in ${year}`);
  return rule;
}

function show(way: MissedItems): string {
  return [...way].map(([code, count]) => `${code}: ${count}`).join(', ');
}

function infer(year: number, number: number, published: string) {
  const found = inferMissedItems(indicator(year, number), score(published));
  return { ways: found?.ways.map(show) ?? [], isUnique: found?.isUnique };
}

describe('inferMissedItems', () => {
  it('explains the 89.14 of 2565 in one way: one item in 9.3 and two in 9.5', () => {
    expect(infer(2565, 9, '89.14')).toEqual({ ways: ['9.3: 1, 9.5: 2'], isUnique: true });
  });

  it('explains the 80.00 of 2568 in several ways, the simplest being one whole sub-indicator', () => {
    const { ways, isUnique } = infer(2568, 9, '80.00');
    expect(isUnique).toBe(false);
    expect(ways.slice(0, 5)).toEqual(['9.3: 2', '9.4: 3', '9.1: 4', '9.5: 4', '9.2: 7']);
    expect(ways).toContain('9.1: 2, 9.3: 1');
    expect(ways).toHaveLength(11);
  });

  it.each([
    ['100', ''],
    ['93.50', '9.2: 1, 9.5: 1'],
    ['97.50', '9.2: 1'],
    ['97.78', '9.1: 1'],
    ['97.14', '9.3: 1'],
    ['93.78', '9.1: 1, 9.5: 1'],
    ['96.00', '9.5: 1'],
    ['94.64', '9.2: 1, 9.3: 1'],
  ])('explains indicator 9 = %s of 2564 in one way: %s', (published, way) => {
    expect(infer(2564, 9, published)).toEqual({ ways: [way], isUnique: true });
  });

  it('leaves two ways open for indicator 9 = 92.50 of 2564', () => {
    expect(infer(2564, 9, '92.50')).toEqual({ ways: ['9.2: 3', '9.2: 1, 9.4: 1'], isUnique: false });
  });

  it.each([
    ['100', ''],
    ['93.75', '10.1: 1'],
    ['87.50', '10.1: 2'],
  ])('explains indicator 10 = %s of 2564 in one way: %s', (published, way) => {
    expect(infer(2564, 10, published)).toEqual({ ways: [way], isUnique: true });
  });

  it('tells for each sub-indicator how many were missed at least and at most', () => {
    const found = inferMissedItems(indicator(2564, 9), score('92.50'));
    expect([...(found?.bySubIndicator ?? [])].map(([code, { least, most }]) => [code, least, most])).toEqual([
      ['9.1', 0, 0],
      ['9.2', 1, 3],
      ['9.3', 0, 0],
      ['9.4', 0, 1],
      ['9.5', 0, 0],
    ]);
  });

  it('finds no way for a score that whole items cannot give, such as a mean of several agencies', () => {
    const found = inferMissedItems(indicator(2563, 10), score('29.82'));
    expect([found?.ways, found?.isUnique, found?.bySubIndicator.size]).toEqual([[], false, 0]);
  });

  it('tells how sure the grouping is that it follows from', () => {
    const certainty = (year: number) => inferMissedItems(indicator(year, 9), HUNDRED)?.grouping.certainty;
    expect([certainty(2565), certainty(2568)]).toEqual(['derived', 'unverified']);
  });

  it('has nothing to say of an indicator without sub-indicators', () => {
    expect(inferMissedItems(indicator(2568, 1), score('97.14'))).toBeNull();
  });

  /** Counts of missed items, one a sub-indicator. */
  function missedIn(rule: IndicatorRule): fc.Arbitrary<readonly number[]> {
    return fc.tuple(...rule.subIndicators.map(({ questions }) => fc.nat({ max: questions.length })));
  }

  function scoreWith(rule: IndicatorRule, missed: readonly number[]): Score {
    return meanOf(
      rule.subIndicators.map(({ questions }, index) =>
        score('100')
          .mul(questions.length - (missed[index] ?? 0))
          .div(questions.length),
      ),
    );
  }

  it('always has what really happened among its ways, and only ways that give the score', () => {
    const rules = [indicator(2564, 9), indicator(2568, 9), indicator(2566, 10)];
    const cases = fc
      .constantFrom(...rules)
      .chain((rule) => missedIn(rule).map((missed) => ({ rule, missed })));
    fc.assert(
      fc.property(cases, ({ rule, missed }) => {
        const published = roundHalfUp(scoreWith(rule, missed));
        const found = inferMissedItems(rule, published);
        const counts =
          found?.ways.map((way) => rule.subIndicators.map(({ code }) => way.get(code) ?? 0)) ?? [];
        expect(counts).toContainEqual(missed);
        expect(counts.filter((way) => !roundHalfUp(scoreWith(rule, way)).equals(published))).toEqual([]);
        expect(new Set(counts.map(String)).size).toBe(counts.length);
      }),
    );
  });
});
