import type { StatedScore } from '../assessment/assessment';
import { ZERO, type Score } from '../assessment/score';
import type { ScoredItemKind } from '../assessment/scored-item';

/**
 * ที่มาของคะแนน: one score of the chain with what it is made of, down to the question. Pane, sheets and report print the same
 * terms, so that they cannot tell different sums.
 */
export type ScoreTerm = {
  readonly kind: ScoredItemKind;
  /** `total`, `EIT`, `EIT1`, `9`, `9.3` or `o12`. */
  readonly code: string;
  /** As the year's rules name it; null for a question without a topic. */
  readonly name: string | null;
  /** What the computation goes on with, unrounded; null when unknown. */
  readonly score: Score | null;
  readonly published: StatedScore | null;
  /** Whether the score is made of its `terms`, stands on the published figure alone, or is unknown. */
  readonly basis: 'terms' | 'published' | 'unknown';
  /** The part of the score above that this one decides, of 1. */
  readonly share: Score;
  /** Points of the total; null when unknown, or where the sum does not go through it. */
  readonly contribution: Score | null;
  /** What the score is made of: their contributions add up to its own. With some unknown, all that it would take. */
  readonly terms: readonly ScoreTerm[];
  /** Known scores below that are not in the sum, such as the indicators of an EIT made of its published parts. */
  readonly beside: readonly ScoreTerm[];
};

/** A term in the order it is printed: its depth below the total, which is 0, and whether the sum goes through it. */
export type TermRow = { readonly depth: number; readonly isSummed: boolean; readonly term: ScoreTerm };

/** The terms one below the other, each before what it is made of, then what stands beside it. */
export function listTerms(term: ScoreTerm, depth = 0, isSummed = true): readonly TermRow[] {
  const terms = term.terms.flatMap((one) => listTerms(one, depth + 1, isSummed));
  const beside = term.beside.flatMap((one) => listTerms(one, depth + 1, false));
  return [{ depth, isSummed, term }, ...terms, ...beside];
}

/** What the contributions of the terms add up to; zero without any. */
export function sumOfTerms(terms: readonly ScoreTerm[]): Score {
  return terms.reduce((sum, { contribution }) => sum.add(contribution ?? ZERO), ZERO);
}
