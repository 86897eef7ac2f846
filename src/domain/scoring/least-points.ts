import { WHOLE_INSTRUMENTS, type WholeInstrument } from '../assessment/instrument';
import { instrumentChoices, placeWinning, type InstrumentChoices } from './instrument-choices';
import { needsAfter, type Candidate, type LiftingProblem, type Needs, type Weights } from './lifting-problem';
import { relaxedPoints, relaxedPointsFor } from './relaxed-points';
import { finishSteps, type Steps } from './steps';

/** The set with the fewest points to win, and the bounds that were computed to find it. */
export type LeastPoints = { readonly set: readonly Candidate[]; readonly steps: number };

/** A choice for each instrument so far, what they spend and what they leave to be won. */
type Branch = {
  readonly depth: number;
  readonly spent: number;
  readonly needs: Needs;
  /** The place of the choice of each instrument, in the order of the search. */
  readonly places: readonly number[];
};

/** The search so far; grows better as it goes. */
type Search = {
  readonly order: readonly InstrumentChoices[];
  readonly weights: Weights;
  best: Branch | null;
  steps: number;
};

/** What dividing doubles may add to a bound that is a whole number of hundredths. */
const DUST = 1e-6;

function take(branch: Branch, { weights }: Search, choices: InstrumentChoices, place: number): Branch {
  const won = choices.won[place] ?? 0;
  return {
    depth: branch.depth + 1,
    spent: branch.spent + (choices.spent[place] ?? 0),
    needs: needsAfter(branch.needs, weights, choices.instrument, won),
    places: [...branch.places, place],
  };
}

/** True where a bound in hundredths leaves room for something better than the best so far. */
function leavesRoom(bound: number, { best }: Search): boolean {
  return best === null || Math.ceil(bound - DUST) < best.spent;
}

/** The place of the cheapest choice of the last instrument that wins all that is left. */
function lastPlace({ instrument, won }: InstrumentChoices, needs: Needs, weights: Weights): number {
  const weight = weights[instrument];
  const forTotal = needs.total <= 0 ? 0 : Math.ceil(needs.total / weight);
  return placeWinning(won, Math.max(needs[instrument], forTotal));
}

/**
 * Tries one choice. False where every choice further out is worse than the best so far: with questions raised in part the
 * points only rise on the way out from where they are least, and no whole choice needs fewer.
 */
function tryChoice(search: Search, branch: Branch, choices: InstrumentChoices, place: number): boolean {
  const won = choices.won[place];
  if (won === undefined) return false;
  const next = take(branch, search, choices, place);
  const rest = relaxedPoints(search.order.slice(next.depth), next.needs, search.weights);
  search.steps += 1;
  if (rest === null || next.needs[choices.instrument] > 0) return false;
  const inPart = branch.spent + relaxedPointsFor(won, choices.tiers) + rest.points;
  if (!leavesRoom(inPart, search)) return false;
  if (leavesRoom(next.spent + rest.points, search)) searchFrom(search, next, rest.won);
  return true;
}

/** `wonInPart` is what each instrument wins where questions raised in part need the fewest points. */
function searchFrom(search: Search, branch: Branch, wonInPart: ReadonlyMap<WholeInstrument, number>): void {
  const [choices, ...others] = search.order.slice(branch.depth);
  if (choices === undefined) {
    search.best = branch;
    return;
  }
  if (others.length === 0) {
    const place = lastPlace(choices, branch.needs, search.weights);
    const last = take(branch, search, choices, place);
    if (place < choices.won.length && leavesRoom(last.spent, search)) search.best = last;
    return;
  }
  const { instrument } = choices;
  const leastWon = Math.max((wonInPart.get(instrument) ?? 0) - DUST, branch.needs[instrument]);
  const start = placeWinning(choices.won, leastWon);
  for (let place = start; tryChoice(search, branch, choices, place);) place += 1;
  for (let place = start - 1; tryChoice(search, branch, choices, place);) place -= 1;
}

/**
 * The set of questions with the fewest points to win, exact. For each instrument the most that it can win for each sum of
 * points is tabled once; then one choice is made an instrument, from the one with the fewest choices to the one with the most,
 * whose choice follows from what is left. Null where all questions together are not enough.
 */
export function* leastPointsInSteps({
  candidates,
  needs,
  weights,
}: LiftingProblem): Steps<LeastPoints | null> {
  const choices: InstrumentChoices[] = [];
  for (const instrument of WHOLE_INSTRUMENTS) {
    const own = candidates.filter((one) => one.instrument === instrument);
    if (own.length > 0) choices.push(yield* instrumentChoices(instrument, own, needs, weights));
  }
  const order = choices.sort((a, b) => a.won.length - b.won.length);
  const inPart = relaxedPoints(order, needs, weights);
  if (inPart === null) return null;
  const search: Search = { order, weights, best: null, steps: 1 };
  searchFrom(search, { depth: 0, spent: 0, needs, places: [] }, inPart.won);
  if (search.best === null) return null;
  const set = search.best.places.flatMap((place, index) => order[index]?.pick(place) ?? []);
  return { set, steps: search.steps };
}

/** The same at once. */
export function leastPoints(problem: LiftingProblem): LeastPoints | null {
  return finishSteps(leastPointsInSteps(problem));
}
