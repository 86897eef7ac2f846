import { WHOLE_INSTRUMENTS, type InstrumentCode, type WholeInstrument } from '../assessment/instrument';
import { HUNDRED, roundHalfUp, ZERO, type Score } from '../assessment/score';
import type { AgencyAnalysis } from './analysis';
import { baseOf } from './base-score';
import { conditionsOf, lackOf, nextLevelOf, type LevelCondition } from './level-conditions';
import { shareOfInstrument } from './score-total';

/** A score that keeps the level from being the next one; all with two decimals. */
export type Shortfall = {
  readonly of: 'total' | InstrumentCode;
  readonly score: Score;
  readonly needed: Score;
  readonly short: Score;
};

/** What stands between an agency and the next level. */
export type HeldBack = {
  /** The next level. */
  readonly level: string;
  /** The total first where it is short, then the tested scores, the furthest short first. */
  readonly shortfalls: readonly Shortfall[];
  /** Scores that the next level asks for and that are unknown. */
  readonly unknown: readonly ('total' | InstrumentCode)[];
  /** Points of the total that each known instrument leaves to be won, the most first: where a short total can be made up. */
  readonly room: readonly { readonly instrument: WholeInstrument; readonly points: Score }[];
};

/** The unmet ones of the conditions, the total first, then the furthest short; EIT once where it stands in for both of its parts. */
export function shortfallsIn(conditions: readonly LevelCondition[]): readonly Shortfall[] {
  const different = conditions.filter(
    ({ of }, index) => conditions.findIndex((one) => one.of === of) === index,
  );
  const unmet = different.flatMap((condition): readonly Shortfall[] => {
    const { of, needed, score } = condition;
    if (score === null || lackOf(condition)?.gt(ZERO) !== true) return [];
    const shown = roundHalfUp(score);
    return [{ of, score: shown, needed, short: needed.sub(shown) }];
  });
  const isTotal = ({ of }: Shortfall) => Number(of === 'total');
  return unmet.sort((a, b) => isTotal(b) - isTotal(a) || b.short.compare(a.short));
}

function roomIn({ chain, rulebook }: AgencyAnalysis): HeldBack['room'] {
  const rooms = WHOLE_INSTRUMENTS.flatMap((instrument) => {
    const score = chain.instruments.get(instrument);
    const base = score === undefined ? null : baseOf(score);
    if (base === null) return [];
    return [{ instrument, points: HUNDRED.sub(base.score).mul(shareOfInstrument(instrument, rulebook)) }];
  });
  return rooms.sort((a, b) => b.points.compare(a.points));
}

/** What holds the level back; null at the highest level, and while there is no level. */
export function whatHoldsBack(agency: AgencyAnalysis): HeldBack | null {
  const next = nextLevelOf(agency);
  if (next.kind !== 'next') return null;
  const conditions = conditionsOf(next.band, agency.chain, agency.rulebook.rating.value);
  const unknown = conditions.filter(({ score }) => score === null).map(({ of }) => of);
  return {
    level: next.band.level,
    shortfalls: shortfallsIn(conditions),
    unknown: [...new Set(unknown)],
    room: roomIn(agency),
  };
}
