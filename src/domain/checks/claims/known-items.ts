import type { StatedScore } from '../../assessment/assessment';
import type { CellPlace } from '../../assessment/cell-place';
import { publishedRange, type Score, type ScoreRange } from '../../assessment/score';
import type { ScoreSubject } from '../../reading/score-subject';
import type { ChainScore, ScoreChain } from '../../scoring/analysis';

/** คะแนนที่ทราบ of an item: what sheets show of it, and all that the truth may be by any of the workbook's figures. */
export type KnownItem = {
  readonly score: Score;
  readonly span: ScoreRange;
  readonly at: CellPlace | null;
};

/** From the lowest to the highest end of ranges, of which there is at least one. */
function around(first: ScoreRange, others: readonly ScoreRange[]): ScoreRange {
  return others.reduce(
    ({ low, high }, one) => ({
      low: one.low.lt(low) ? one.low : low,
      high: one.high.gt(high) ? one.high : high,
    }),
    first,
  );
}

function fromStated({ score, at }: StatedScore): KnownItem {
  return { score, span: publishedRange(score), at };
}

function fromChain({ score, published, range }: ChainScore): KnownItem | null {
  if (score === null) return null;
  const stated = published === null ? [] : [publishedRange(published.score)];
  const computed = range === null ? [] : [range];
  return { score, span: around(publishedRange(score), [...stated, ...computed]), at: published?.at ?? null };
}

/** What is known of an item; null where it has no score. */
export function knownItem(chain: ScoreChain, subject: ScoreSubject): KnownItem | null {
  if (subject.kind === 'question') {
    const stated = chain.questions.get(subject.code);
    return stated === undefined ? null : fromStated(stated);
  }
  const score =
    subject.kind === 'subIndicator'
      ? chain.subIndicators.get(subject.code)
      : subject.kind === 'indicator'
        ? chain.indicators.get(subject.number)
        : subject.kind === 'instrument'
          ? chain.instruments.get(subject.code)
          : chain.total;
  return score === undefined ? null : fromChain(score);
}
