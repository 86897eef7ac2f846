import type { StatedScore } from '../assessment/assessment';
import type { QuestionCode } from '../assessment/question-code';
import { roundHalfUp, type Score, type ScoreRange } from '../assessment/score';
import type { ChainScore } from './analysis';
import type { KnownScore } from './known-score';

/** An item just below a level of the chain: its code, its score where it has one, and the questions that it lacks. */
export type LowerItem = {
  readonly code: string;
  readonly known: KnownScore | null;
  readonly missing: readonly QuestionCode[];
};

/** True where the published two-decimal figure can be the truth rounded: it lies within the rounded ends of the range. */
function agreesWith(published: Score, range: ScoreRange): boolean {
  const figure = roundHalfUp(published);
  return figure.gte(roundHalfUp(range.low)) && figure.lte(roundHalfUp(range.high));
}

/** Published figures below may have narrowed the range past the score that is computed without them. */
function rangeAround({ score, range }: KnownScore): ScoreRange {
  return {
    low: score.lt(range.low) ? score : range.low,
    high: score.gt(range.high) ? score : range.high,
  };
}

function computedScore(computed: KnownScore, published: StatedScore | null): ChainScore {
  const { score } = computed;
  const range = rangeAround(computed);
  const agrees = published === null ? null : agreesWith(published.score, range);
  const shown = published !== null && agrees === true ? published.score : score;
  return { score: shown, published, computed: score, range, agrees, missing: [], unknown: [] };
}

/** A score that nothing is computed for, such as a part of EIT. */
export function statedAlone(published: StatedScore | null): ChainScore {
  return {
    score: published?.score ?? null,
    published,
    computed: null,
    range: null,
    agrees: null,
    missing: [],
    unknown: [],
  };
}

/**
 * One level of the chain from the items just below it. Missing is not zero: with any of them unknown nothing is computed,
 * and the published figure stands alone where there is one. What is missing is told unless nothing below was stated at all
 * and a published figure makes up for it.
 */
export function chainScore(
  published: StatedScore | null,
  items: readonly LowerItem[],
  combine: (scores: readonly KnownScore[]) => KnownScore,
): ChainScore {
  const unknown = items.filter((item) => item.known === null);
  const known = items.map((item) => item.known).filter((score) => score !== null);
  if (unknown.length === 0) return computedScore(combine(known), published);

  if (published !== null && known.length === 0) return statedAlone(published);
  return {
    ...statedAlone(published),
    missing: unknown.flatMap((item) => item.missing),
    unknown: unknown.map((item) => item.code),
  };
}
