import Fraction from 'fraction.js';
import type { StatedScore } from '../assessment/assessment';
import type { WholeInstrument } from '../assessment/instrument';
import { instrumentOf, type QuestionCode } from '../assessment/question-code';
import { HUNDRED, ZERO, type Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';
import type { ChainScore } from './analysis';
import { baseOf } from './base-score';
import { sharesOfQuestion, type QuestionShares } from './question-shares';

/** How far a score moves when questions below it do, in points; `slack` is what their rounding leaves open to either side. */
export type Rise = { readonly by: Score; readonly slack: Score };

/** The rises of every score above the questions that move, by its code. */
export type Rises = {
  readonly subIndicators: ReadonlyMap<string, Rise>;
  readonly indicators: ReadonlyMap<number, Rise>;
  readonly instruments: ReadonlyMap<WholeInstrument, Rise>;
  readonly total: Rise;
};

/** A question that moves from its present score to another. */
export type QuestionMove = {
  readonly code: QuestionCode;
  readonly from: StatedScore;
  readonly to: Score;
  readonly shares: QuestionShares;
};

const HALF_HUNDREDTH = new Fraction(1, 200);
export const NO_RISE: Rise = { by: ZERO, slack: ZERO };

/** Null for a question that the year does not ask. */
export function moveQuestion(
  code: QuestionCode,
  from: StatedScore,
  to: Score,
  rulebook: Rulebook,
): QuestionMove | null {
  const shares = sharesOfQuestion(code, rulebook);
  return shares === null ? null : { code, from, to, shares };
}

function add<Key>(rises: Map<Key, Rise>, key: Key, { by, slack }: Rise): void {
  const before = rises.get(key) ?? NO_RISE;
  rises.set(key, { by: before.by.add(by), slack: before.slack.add(slack) });
}

function riseOf({ code, from, to }: QuestionMove, share: Score): Rise {
  const isWhole = instrumentOf(code) === 'OIT' && from.score.d === 1n;
  const slack = isWhole ? ZERO : HALF_HUNDREDTH.mul(share);
  return { by: to.sub(from.score).mul(share), slack };
}

/** What the moves add up to, exactly: every level is a mean, so each question lifts those above it by its share. */
export function addUpRises(moves: readonly QuestionMove[]): Rises {
  const subIndicators = new Map<string, Rise>();
  const indicators = new Map<number, Rise>();
  const instruments = new Map<WholeInstrument, Rise>();
  const total = new Map<'total', Rise>();
  for (const move of moves) {
    const { place, ofSubIndicator, ofIndicator, ofInstrument, ofTotal } = move.shares;
    if (place.subIndicator !== null && ofSubIndicator !== null) {
      add(subIndicators, place.subIndicator.code, riseOf(move, ofSubIndicator));
    }
    add(indicators, place.indicator.number, riseOf(move, ofIndicator));
    add(instruments, place.indicator.instrument, riseOf(move, ofInstrument));
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
