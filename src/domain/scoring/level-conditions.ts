import Fraction from 'fraction.js';
import type { InstrumentCode } from '../assessment/instrument';
import { ZERO, type Score } from '../assessment/score';
import type { RatingBand, RatingScale } from '../rules/rulebook';
import type { AgencyAnalysis, ChainScore, ScoreChain } from './analysis';
import { baseOf } from './base-score';

/** เงื่อนไขของระดับ: a score that a level asks for, and the unrounded one there is; null when unknown. */
export type LevelCondition = {
  readonly of: 'total' | InstrumentCode;
  readonly score: Score | null;
  /** Reached when the score with two decimals is at least this. */
  readonly needed: Score;
};

const HALF_HUNDREDTH = new Fraction(1, 200);

function baseScore(chain: ChainScore | undefined): Score | null {
  return chain === undefined ? null : (baseOf(chain)?.score ?? null);
}

/** An unknown part of EIT is told by EIT itself, as for the rating. */
function testedCondition(code: InstrumentCode, needed: Score, { instruments }: ScoreChain): LevelCondition {
  const own = baseScore(instruments.get(code));
  const eit = baseScore(instruments.get('EIT'));
  const isPart = code === 'EIT1' || code === 'EIT2';
  return own === null && isPart && eit !== null
    ? { of: 'EIT', score: eit, needed }
    : { of: code, score: own, needed };
}

/** What a level asks for: of the total, then of each tested score. */
export function conditionsOf(
  band: RatingBand,
  chain: ScoreChain,
  scale: RatingScale,
): readonly LevelCondition[] {
  const { total, each } = band;
  const tested = each === null ? [] : scale.tested.map((code) => testedCondition(code, each, chain));
  return [{ of: 'total', score: baseScore(chain.total), needed: total }, ...tested];
}

/** The least points that a score lacks to show as what is needed: half a hundredth below it rounds up. Zero where it is reached. */
export function lackOf({ score, needed }: LevelCondition): Score | null {
  if (score === null) return null;
  const lack = needed.sub(HALF_HUNDREDTH).sub(score);
  return lack.gt(ZERO) ? lack : ZERO;
}

/** The level above the one an agency has. */
export type NextLevel =
  | { readonly kind: 'next'; readonly band: RatingBand }
  | { readonly kind: 'highest'; readonly level: string }
  /** There is no level now, so none above it. */
  | { readonly kind: 'unrated' };

export function nextLevelOf({ rating, rulebook }: AgencyAnalysis): NextLevel {
  const { bands } = rulebook.rating.value;
  const index = bands.findIndex(({ level }) => level === rating.level);
  const level = bands[index]?.level;
  if (level === undefined) return { kind: 'unrated' };
  const band = bands[index - 1];
  return band === undefined ? { kind: 'highest', level } : { kind: 'next', band };
}
