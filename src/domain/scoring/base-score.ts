import { roundHalfUp } from '../assessment/score';
import type { ChainScore } from './analysis';
import { knownOf, publishedScore, type KnownScore } from './known-score';

/** The range with a score that it may have missed by a rounding. */
function stretch({ score, range }: KnownScore): KnownScore {
  return {
    score,
    range: {
      low: score.lt(range.low) ? score : range.low,
      high: score.gt(range.high) ? score : range.high,
    },
  };
}

/**
 * The score that changes are counted from: the unrounded one, or the published figure where the unrounded one would show
 * as another. So whatever changes nothing shows the figure that stands there now. Null when unknown.
 */
export function baseOf(chain: ChainScore): KnownScore | null {
  const known = knownOf(chain);
  if (known === null || chain.published === null) return known;
  const { score } = publishedScore(chain.published);
  if (chain.agrees === false) {
    const { range } = stretch({ score, range: known.range });
    return { score: known.score, range };
  }
  const isShown = roundHalfUp(known.score).equals(roundHalfUp(score));
  return stretch({ score: isShown ? known.score : score, range: known.range });
}
