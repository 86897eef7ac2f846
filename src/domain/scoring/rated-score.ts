import { HUNDRED, roundHalfUp, ZERO, type Score } from '../assessment/score';
import type { ChainScore } from './analysis';

/**
 * A score as levels are decided on it: with two decimals, as NACC publishes it, and the least and most that it may be
 * published as where that is not settled. Null while unknown, when it may be anything.
 */
export type RatedScore = { readonly score: Score | null; readonly low: Score; readonly high: Score };

function lesser(a: Score, b: Score): Score {
  return a.lt(b) ? a : b;
}

function greater(a: Score, b: Score): Score {
  return a.gt(b) ? a : b;
}

/**
 * The two-decimal score of the chain. A published figure that nothing contradicts settles it; a computed score leaves its
 * range open, and also the published figure where the two differ.
 */
export function ratedScore(chain: ChainScore | undefined): RatedScore {
  if (chain === undefined || chain.score === null) return { score: null, low: ZERO, high: HUNDRED };
  const score = roundHalfUp(chain.score);
  if (chain.range === null || chain.agrees === true) return { score, low: score, high: score };
  const published = roundHalfUp(chain.published?.score ?? chain.score);
  return {
    score,
    low: lesser(roundHalfUp(chain.range.low), published),
    high: greater(roundHalfUp(chain.range.high), published),
  };
}
