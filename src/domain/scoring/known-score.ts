import type { StatedScore } from '../assessment/assessment';
import { meanOf, publishedRange, ZERO, type Score, type ScoreRange } from '../assessment/score';
import type { ChainScore } from './analysis';

/** A score that a level hands to the one above it: the unrounded value to compute on with, and what the truth may be. */
export type KnownScore = { readonly score: Score; readonly range: ScoreRange };

/** What a published two-decimal figure stands for. */
export function publishedScore(stated: StatedScore): KnownScore {
  return { score: stated.score, range: publishedRange(stated.score) };
}

/** Mean of at least one score. The ends of a mean's range are the means of the ends. */
export function meanOfKnown(scores: readonly KnownScore[]): KnownScore {
  return {
    score: meanOf(scores.map((one) => one.score)),
    range: {
      low: meanOf(scores.map((one) => one.range.low)),
      high: meanOf(scores.map((one) => one.range.high)),
    },
  };
}

/** The score times a share that is not negative. */
export function scaleKnown({ score, range }: KnownScore, share: Score): KnownScore {
  return {
    score: score.mul(share),
    range: { low: range.low.mul(share), high: range.high.mul(share) },
  };
}

/** The sum, with the range from all lows to all highs. */
export function sumOfKnown(scores: readonly KnownScore[]): KnownScore {
  const sum = (parts: readonly Score[]) => parts.reduce((total, part) => total.add(part), ZERO);
  return {
    score: sum(scores.map((one) => one.score)),
    range: { low: sum(scores.map((one) => one.range.low)), high: sum(scores.map((one) => one.range.high)) },
  };
}

/** What lies in both ranges; the first where they share nothing. */
function narrow(range: ScoreRange, by: ScoreRange): ScoreRange {
  const low = by.low.gt(range.low) ? by.low : range.low;
  const high = by.high.lt(range.high) ? by.high : range.high;
  return low.gt(high) ? range : { low, high };
}

/**
 * What the level above computes on with: the unrounded computed score, its range narrowed by a published figure that
 * agrees; else the published figure; null where the score is unknown.
 */
export function knownOf({ computed, range, published, agrees }: ChainScore): KnownScore | null {
  if (computed === null || range === null) return published === null ? null : publishedScore(published);
  if (published === null || agrees !== true) return { score: computed, range };
  return { score: computed, range: narrow(range, publishedRange(published.score)) };
}
