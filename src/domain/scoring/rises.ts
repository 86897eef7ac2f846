import Fraction from 'fraction.js';
import type { StatedScore } from '../assessment/assessment';
import type { CellPlace } from '../assessment/cell-place';
import type { WholeInstrument } from '../assessment/instrument';
import { instrumentOf, type QuestionCode } from '../assessment/question-code';
import { HUNDRED, ZERO, type Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';
import type { ChainScore } from './analysis';
import { baseOf } from './base-score';
import { groupShares, questionItemShares, type GroupItem, type ItemShares } from './item-shares';
import type { KnownScore } from './known-score';

/** How far a score moves when what lies below it does, in points; `slack` is what their rounding leaves open to either side. */
export type Rise = { readonly by: Score; readonly slack: Score };

/** The rises of every score that moves with them, by its code. */
export type Rises = {
  readonly subIndicators: ReadonlyMap<string, Rise>;
  readonly indicators: ReadonlyMap<number, Rise>;
  readonly instruments: ReadonlyMap<WholeInstrument, Rise>;
  readonly total: Rise;
};

/** Something that moves from its present score to another. */
export type Move = {
  readonly from: Score;
  readonly to: Score;
  /** What rounding leaves open of the present score, to either side. */
  readonly slack: Score;
  readonly shares: ItemShares;
};

/** A question that moves. */
export type QuestionMove = Move & { readonly code: QuestionCode; readonly at: CellPlace };

const HALF_HUNDREDTH = new Fraction(1, 200);
export const NO_RISE: Rise = { by: ZERO, slack: ZERO };

/** Null for a question that the year does not ask. */
export function moveQuestion(
  code: QuestionCode,
  from: StatedScore,
  to: Score,
  rulebook: Rulebook,
): QuestionMove | null {
  const shares = questionItemShares(code, rulebook);
  if (shares === null) return null;
  const isWhole = instrumentOf(code) === 'OIT' && from.score.d === 1n;
  return { code, at: from.at, from: from.score, to, slack: isWhole ? ZERO : HALF_HUNDREDTH, shares };
}

/** Null for what the year does not have. */
export function moveGroup(item: GroupItem, from: KnownScore, to: Score, rulebook: Rulebook): Move | null {
  const shares = groupShares(item, rulebook);
  const [below, above] = [from.score.sub(from.range.low), from.range.high.sub(from.score)];
  return shares === null ? null : { from: from.score, to, slack: below.gt(above) ? below : above, shares };
}

function add<Key>(rises: Map<Key, Rise>, key: Key, { by, slack }: Rise): void {
  const before = rises.get(key) ?? NO_RISE;
  rises.set(key, { by: before.by.add(by), slack: before.slack.add(slack) });
}

function riseOf({ from, to, slack }: Move, share: Score): Rise {
  return { by: to.sub(from).mul(share), slack: slack.mul(share) };
}

/** What the moves add up to, exactly: every level is a mean, so each item lifts those above it by its share. */
export function addUpRises(moves: readonly Move[]): Rises {
  const subIndicators = new Map<string, Rise>();
  const indicators = new Map<number, Rise>();
  const instruments = new Map<WholeInstrument, Rise>();
  const total = new Map<'total', Rise>();
  for (const move of moves) {
    const { subIndicator, indicator, instrument, ofTotal } = move.shares;
    if (subIndicator !== null) add(subIndicators, subIndicator.code, riseOf(move, subIndicator.share));
    if (indicator !== null) add(indicators, indicator.number, riseOf(move, indicator.share));
    add(instruments, instrument.code, riseOf(move, instrument.share));
    add(total, 'total', riseOf(move, ofTotal));
  }
  return { subIndicators, indicators, instruments, total: total.get('total') ?? NO_RISE };
}

function withinScale(score: Score): Score {
  if (score.lt(ZERO)) return ZERO;
  return score.gt(HUNDRED) ? HUNDRED : score;
}

/** What rises between these two, at the score itself by `rise.by`. */
type Bounds = { readonly least: Score; readonly most: Score };

/** The score after a rise, as one that nobody has published; an unknown score stays unknown. */
export function raise(chain: ChainScore, rise: Rise | undefined, bounds?: Bounds): ChainScore {
  const base = baseOf(chain);
  if (base === null || rise === undefined) return chain;
  const { least, most } = bounds ?? { least: rise.by, most: rise.by };
  const score = withinScale(base.score.add(rise.by));
  return {
    score,
    published: null,
    computed: score,
    range: {
      low: withinScale(base.range.low.add(least).sub(rise.slack)),
      high: withinScale(base.range.high.add(most).add(rise.slack)),
    },
    agrees: null,
    missing: [],
    unknown: [],
  };
}
