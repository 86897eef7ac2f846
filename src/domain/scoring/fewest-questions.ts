import {
  isMet,
  needsAfter,
  ownGain,
  type Candidate,
  type LiftingProblem,
  type Needs,
  type Weights,
} from './lifting-problem';

/** The smallest sets by number of questions, and whether there are more of that size than were asked for. */
export type FewestQuestions = {
  readonly sets: readonly (readonly Candidate[])[];
  readonly more: boolean;
};

/**
 * The fewest of the candidates that win what is needed, the most winning first: each instrument takes its best until it has
 * enough, then the total takes the best of the rest. Nothing smaller does, since any set loses nothing when a question in
 * it is swapped for a better one of the same instrument. Null where all of them are not enough.
 */
function takeFewest(
  candidates: readonly Candidate[],
  needs: Needs,
  weights: Weights,
): readonly Candidate[] | null {
  let left = needs;
  const take = (candidate: Candidate): boolean => {
    left = needsAfter(left, weights, candidate.instrument, ownGain(candidate));
    return true;
  };
  const forInstruments = new Set(candidates.filter((one) => left[one.instrument] > 0 && take(one)));
  const rest = candidates.filter((one) => !forInstruments.has(one));
  const forTotal = rest.filter((one) => left.total > 0 && take(one));
  return isMet(left) ? [...forInstruments, ...forTotal] : null;
}

/**
 * Every set of the fewest questions, up to `limit`, those with the most winning questions first; null where no set does.
 * A branch is followed only if it ends in a set, so the work grows with what is found and not with what is possible.
 */
export function fewestQuestions(
  { candidates, needs, weights }: LiftingProblem,
  limit: number,
): FewestQuestions | null {
  const size = takeFewest(candidates, needs, weights)?.length;
  if (size === undefined) return null;
  const sets: (readonly Candidate[])[] = [];
  const choose = (from: number, chosen: readonly Candidate[], left: Needs): void => {
    if (sets.length > limit) return;
    const rest = takeFewest(candidates.slice(from), left, weights);
    if (rest === null || chosen.length + rest.length > size) return;
    const [next] = candidates.slice(from, from + 1);
    if (rest.length === 0 || next === undefined) {
      sets.push(chosen);
      return;
    }
    choose(from + 1, [...chosen, next], needsAfter(left, weights, next.instrument, ownGain(next)));
    choose(from + 1, chosen, left);
  };
  choose(0, [], needs);
  return { sets: sets.slice(0, limit), more: sets.length > limit };
}
