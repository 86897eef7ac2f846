import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../assessment/instrument';
import type { InstrumentChoices, Tier } from './instrument-choices';
import type { Needs, Weights } from './lifting-problem';

/** The least hundredths that could do if a question could be raised in part, and what each instrument wins by them. */
export type RelaxedPoints = {
  readonly points: number;
  readonly won: ReadonlyMap<WholeInstrument, number>;
};

type Filling = { readonly instrument: WholeInstrument; readonly tier: Tier; left: number };

/** Less than one unit: what dividing doubles may leave. */
const SLIGHT = 0.5;

/**
 * A bound from below for any choice of whole questions: each instrument fills what it needs where a point wins it most,
 * then the total what it still needs where a point wins it most. Null where all points of all instruments are not enough.
 */
export function relaxedPoints(
  choices: readonly InstrumentChoices[],
  needs: Needs,
  weights: Weights,
): RelaxedPoints | null {
  const left = { ...needs };
  const won = new Map<WholeInstrument, number>();
  let points = 0;
  const fill = (filling: Filling, need: number, rate: number): void => {
    if (need <= 0 || rate === 0) return;
    const more = Math.min(filling.left, need / rate);
    const gain = more * filling.tier.own;
    filling.left -= more;
    left[filling.instrument] -= gain;
    left.total -= gain * weights[filling.instrument];
    won.set(filling.instrument, (won.get(filling.instrument) ?? 0) + gain);
    points += more;
  };
  const fillings = choices.flatMap(({ instrument, tiers }) =>
    tiers.map((tier): Filling => ({ instrument, tier, left: tier.capacity })),
  );
  for (const one of fillings) fill(one, left[one.instrument], one.tier.own);
  const rateOf = ({ instrument, tier }: Filling) => tier.own * weights[instrument];
  for (const one of fillings.sort((a, b) => rateOf(b) - rateOf(a))) fill(one, left.total, rateOf(one));
  const isEnough = [...WHOLE_INSTRUMENTS, 'total' as const].every((of) => left[of] < SLIGHT);
  return isEnough ? { points, won } : null;
}

/** The least hundredths by which one instrument alone wins so many units, questions being raised in part. */
export function relaxedPointsFor(won: number, tiers: readonly Tier[]): number {
  let [left, points] = [won, 0];
  for (const { own, capacity } of tiers) {
    const more = Math.min(capacity, Math.max(left, 0) / own);
    left -= more * own;
    points += more;
  }
  return points;
}
