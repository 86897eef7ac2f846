import type { InstrumentCode } from '../assessment/instrument';
import type { Score } from '../assessment/score';
import type { RatingScale } from '../rules/rulebook';
import type { ScoreChain } from './analysis';
import { ratedScore, type RatedScore } from './rated-score';

/** A score that levels ask something of, beside the total. */
export type TestedScore = RatedScore & { readonly instrument: InstrumentCode };

/** The tested scores of the year. Where a part of EIT is unknown, EIT itself is shown for it, and the part may be anything. */
export function testedScores(chain: ScoreChain, scale: RatingScale): readonly TestedScore[] {
  const { score: wholeEit } = ratedScore(chain.instruments.get('EIT'));
  return scale.tested.map((instrument) => {
    const own = ratedScore(chain.instruments.get(instrument));
    const isPart = instrument === 'EIT1' || instrument === 'EIT2';
    if (own.score !== null || !isPart || wholeEit === null) return { instrument, ...own };
    return { instrument: 'EIT', ...own, score: wholeEit };
  });
}

/** The lowest tested score that is known, the first of them where several are; null where none is. */
export function lowestTested(
  tested: readonly TestedScore[],
): { readonly instrument: InstrumentCode; readonly score: Score } | null {
  const known = tested.flatMap(({ instrument, score }) => (score === null ? [] : [{ instrument, score }]));
  const [first, ...others] = known;
  return first === undefined ? null : others.reduce((a, b) => (b.score.lt(a.score) ? b : a), first);
}
