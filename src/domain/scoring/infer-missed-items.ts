import Fraction from 'fraction.js';
import type { SubIndicatorCode } from '../assessment/indicator';
import { roundHalfUp, type Score } from '../assessment/score';
import type { Citation, IndicatorRule, SubIndicatorRule } from '../rules/rulebook';

/** How many items of each sub-indicator were missed, where any were; the others have all their points. */
export type MissedItems = ReadonlyMap<SubIndicatorCode, number>;

/** จำนวนข้อ OIT ที่น่าจะไม่ได้คะแนน: what an indicator's published score alone says of its items. */
export type MissedItemsInference = {
  /** Every way that gives the score, the simplest first: in the fewest sub-indicators, then with the fewest items, then in order. */
  readonly ways: readonly MissedItems[];
  /** True where there is one way only, so that it is what happened. */
  readonly isUnique: boolean;
  /** The least and the most items missed in each sub-indicator over all ways; at least one where items were surely missed there. */
  readonly bySubIndicator: ReadonlyMap<SubIndicatorCode, { readonly least: number; readonly most: number }>;
  /** How sure the grouping of items is that this follows from. */
  readonly grouping: Citation;
};

/** Items missed in each sub-indicator so far, and the sum of the shares that they are. */
type Tally = { readonly missed: readonly number[]; readonly lost: Score };

const ALL = new Fraction(100);

function extend({ missed, lost }: Tally, { questions }: SubIndicatorRule): readonly Tally[] {
  const size = questions.length;
  return Array.from({ length: size + 1 }, (_, count) => ({
    missed: [...missed, count],
    lost: lost.add(new Fraction(count, size)),
  }));
}

/** The most and the least that the shares missed may add up to for the score to be published as this. */
function lostWithin(published: Score, count: number): { readonly least: Score; readonly most: Score } {
  const half = new Fraction(1, 200);
  const lostAt = (score: Score) => ALL.sub(score).mul(count).div(ALL);
  return { least: lostAt(published.add(half)), most: lostAt(published.sub(half)) };
}

function waysOf(parts: readonly SubIndicatorRule[], published: Score): readonly Tally[] {
  const { least, most } = lostWithin(published, parts.length);
  const start: readonly Tally[] = [{ missed: [], lost: new Fraction(0) }];
  const all = parts.reduce((ways, part, index) => {
    const rest = parts.length - index - 1;
    const extended = ways.flatMap((way) => extend(way, part));
    return extended.filter(({ lost }) => lost.lte(most) && lost.add(rest).gte(least));
  }, start);
  return all.filter(({ lost }) => {
    const score = ALL.sub(lost.div(parts.length).mul(ALL));
    return roundHalfUp(score).equals(published);
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function bySimplicity(a: Tally, b: Tally): number {
  const touched = ({ missed }: Tally) => missed.filter((count) => count > 0).length;
  const inOrder = a.missed.map((count, index) => (b.missed[index] ?? 0) - count).find((order) => order !== 0);
  return touched(a) - touched(b) || sum(a.missed) - sum(b.missed) || (inOrder ?? 0);
}

/**
 * All numbers of items missed in each sub-indicator that give an OIT indicator its published two-decimal score, an item
 * having all of its points or none. No way at all means that an item has part of its points, or that the items are grouped
 * otherwise than the rules say. Null for an indicator without sub-indicators.
 */
export function inferMissedItems(rule: IndicatorRule, published: Score): MissedItemsInference | null {
  const parts = rule.subIndicators;
  if (parts.length === 0) return null;
  const ways = [...waysOf(parts, roundHalfUp(published))].sort(bySimplicity);
  const counts = (index: number) => ways.map(({ missed }) => missed[index] ?? 0);
  const ranges = parts.map(
    ({ code }, index): readonly [SubIndicatorCode, { least: number; most: number }] => [
      code,
      { least: Math.min(...counts(index)), most: Math.max(...counts(index)) },
    ],
  );
  const named = ways.map(
    ({ missed }): MissedItems =>
      new Map(
        parts.map(({ code }, index) => [code, missed[index] ?? 0] as const).filter(([, count]) => count > 0),
      ),
  );
  return {
    ways: named,
    isUnique: ways.length === 1,
    bySubIndicator: new Map(ways.length === 0 ? [] : ranges),
    grouping: rule.questionsCitation,
  };
}
