import type { WholeInstrument } from '../assessment/instrument';
import { ownGain, type Candidate, type Needs, type Weights } from './lifting-problem';
import type { Steps } from './steps';

/** Questions of an instrument that count alike: units that a hundredth of a point wins, and the hundredths there are. */
export type Tier = { readonly own: number; readonly capacity: number };

/** ทางเลือกในเครื่องมือหนึ่ง: the most that questions of one instrument can win for each sum of points. */
export type InstrumentChoices = {
  readonly instrument: WholeInstrument;
  /** Hundredths that a choice spends, from 0 up; only choices that win more than any cheaper one. */
  readonly spent: readonly number[];
  /** Units that it wins the instrument, rising with them. */
  readonly won: readonly number[];
  /** The questions of the choice at a place. */
  readonly pick: (place: number) => readonly Candidate[];
  /** The questions by what a point of them wins, the most first. */
  readonly tiers: readonly Tier[];
};

/** The most units won for each number of steps, -1 where no choice makes it, and for each question where it is part of that. */
type Table = { readonly best: Float64Array; readonly taken: readonly Uint8Array[] };

const NOT_REACHED = -1;

function* fillTable(candidates: readonly Candidate[], step: number, length: number): Steps<Table> {
  const best = new Float64Array(length).fill(NOT_REACHED);
  best[0] = 0;
  const taken: Uint8Array[] = [];
  for (const candidate of candidates) {
    const isTaken = new Uint8Array(length);
    const steps = candidate.points / step;
    const gain = ownGain(candidate);
    for (let place = length - 1; place >= steps; place--) {
      const before = best[place - steps] ?? NOT_REACHED;
      if (before === NOT_REACHED || before + gain <= (best[place] ?? NOT_REACHED)) continue;
      best[place] = before + gain;
      isTaken[place] = 1;
    }
    taken.push(isTaken);
    yield;
  }
  return { best, taken };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A set that can spare a question is not the least, so what an instrument wins exceeds all that is needed by less than one question. */
function mostUseful(candidates: readonly Candidate[], needed: number): number {
  const most = needed + Math.max(...candidates.map(ownGain));
  return Math.ceil(most / Math.min(...candidates.map(({ own }) => own)));
}

function tiersOf(candidates: readonly Candidate[]): readonly Tier[] {
  const capacities = new Map<number, number>();
  for (const { own, points } of candidates) capacities.set(own, (capacities.get(own) ?? 0) + points);
  const tiers = [...capacities].map(([own, capacity]): Tier => ({ own, capacity }));
  return tiers.sort((a, b) => b.own - a.own);
}

/** The choices among at least one question of an instrument, as far as any of them is of use for the needs; a step a question. */
export function* instrumentChoices(
  instrument: WholeInstrument,
  candidates: readonly Candidate[],
  needs: Needs,
  weights: Weights,
): Steps<InstrumentChoices> {
  const step = candidates.reduce((divisor, { points }) => greatestDivisor(divisor, points), 0);
  const weight = weights[instrument];
  const needed = Math.max(needs[instrument], weight === 0 ? 0 : needs.total / weight, 0);
  const all = sumOf(candidates.map(({ points }) => points));
  const length = Math.floor(Math.min(all, mostUseful(candidates, needed)) / step) + 1;
  const { best, taken } = yield* fillTable(candidates, step, length);
  const spent: number[] = [];
  const won: number[] = [];
  best.forEach((gain, place) => {
    if (gain <= (won.at(-1) ?? NOT_REACHED)) return;
    spent.push(place * step);
    won.push(gain);
  });
  const pick = (place: number): readonly Candidate[] => {
    let at = (spent[place] ?? 0) / step;
    const chosen = candidates.map((candidate, index) => ({ candidate, index })).reverse();
    return chosen.flatMap(({ candidate, index }) => {
      if (taken[index]?.[at] !== 1) return [];
      at -= candidate.points / step;
      return [candidate];
    });
  };
  return { instrument, spent, won, pick, tiers: tiersOf(candidates) };
}

/** The place of the first choice that wins at least so much; the number of choices where none does. */
export function placeWinning(won: readonly number[], least: number): number {
  let [from, to] = [0, won.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((won[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
