import Fraction from 'fraction.js';
import type { InstrumentCode } from '../assessment/instrument';
import { compareQuestionCodes, type QuestionCode } from '../assessment/question-code';
import { HUNDRED, type Score } from '../assessment/score';
import type { AgencyAnalysis } from './analysis';
import { fewestQuestions } from './fewest-questions';
import { shortfallsIn, type Shortfall } from './held-back';
import { knownOf } from './known-score';
import { leastPointsInSteps } from './least-points';
import { conditionsOf, nextLevelOf } from './level-conditions';
import { liftingProblem, type Candidate } from './lifting-problem';
import { finishSteps, type Steps } from './steps';
import { scoreWhatIf, targetsFor, type WhatIf } from './what-if';

/** Questions that lift the rating together, and what comes of it. */
export type LiftingSet = {
  readonly questions: readonly QuestionCode[];
  /** Points that the questions themselves win, together. */
  readonly points: Score;
  readonly whatIf: WhatIf;
};

/** ชุดข้อที่น้อยที่สุดที่ทำให้ได้ระดับถัดไป. `unscored` are questions without a score that might do better or make it possible. */
export type SmallestSets =
  | {
      readonly kind: 'sets';
      readonly level: string;
      /** The sets of the fewest questions, those that win the total most first. */
      readonly fewest: readonly LiftingSet[];
      /** True where there are more of that size than are listed. */
      readonly more: boolean;
      /** The set with the fewest points to win. */
      readonly leastPoints: LiftingSet;
      readonly unscored: readonly QuestionCode[];
    }
  | { readonly kind: 'highest'; readonly level: string }
  | { readonly kind: 'unrated' }
  /** The next level asks for scores that are unknown. */
  | {
      readonly kind: 'scoresUnknown';
      readonly level: string;
      readonly unknown: readonly ('total' | InstrumentCode)[];
    }
  /** Not even all of the questions with a score, at the target, would do; with none unscored it is impossible. */
  | {
      readonly kind: 'notEnough';
      readonly level: string;
      readonly obstacles: readonly Shortfall[];
      readonly unscored: readonly QuestionCode[];
    };

/** Sets of the fewest questions that are listed at most: more than that nobody compares. */
const MOST_SETS = 5;

/** Questions without a score in indicators that are not at the target yet. */
function unscoredQuestions({ chain, rulebook }: AgencyAnalysis, target: Score): readonly QuestionCode[] {
  return rulebook.indicators.value.flatMap(({ number, questions }) => {
    const indicator = chain.indicators.get(number);
    const known = indicator === undefined ? null : knownOf(indicator);
    const isFull = known !== null && known.score.gte(target);
    return isFull ? [] : questions.filter((code) => !chain.questions.has(code));
  });
}

function liftingSet(agency: AgencyAnalysis, candidates: readonly Candidate[], target: Score): LiftingSet {
  const questions = candidates.map(({ code }) => code).sort(compareQuestionCodes);
  const hundredths = candidates.reduce((sum, { points }) => sum + points, 0);
  const whatIf = scoreWhatIf(agency, targetsFor(questions, target));
  return { questions, points: new Fraction(hundredths, 100), whatIf };
}

function* liftingSets(
  agency: AgencyAnalysis,
  sets: readonly (readonly Candidate[])[],
  target: Score,
): Steps<readonly LiftingSet[]> {
  const lifting: LiftingSet[] = [];
  for (const set of sets) {
    lifting.push(liftingSet(agency, set, target));
    yield;
  }
  return lifting;
}

/**
 * The smallest sets of questions that lift the rating to the next level when each of them reaches the target: by number of
 * questions, and by the points they win. Exact on the scores as they stand, and on what the level asks of each tested score.
 */
export function* smallestSetsInSteps(agency: AgencyAnalysis, target: Score = HUNDRED): Steps<SmallestSets> {
  const next = nextLevelOf(agency);
  if (next.kind !== 'next') return next;
  const { chain, rulebook } = agency;
  const { level } = next.band;
  const scale = rulebook.rating.value;
  const conditions = conditionsOf(next.band, chain, scale);
  const unknown = conditions.filter(({ score }) => score === null).map(({ of }) => of);
  if (unknown.length > 0) return { kind: 'scoresUnknown', level, unknown };

  const problem = liftingProblem(chain, rulebook, conditions, target);
  yield;
  const fewest = fewestQuestions(problem, MOST_SETS);
  yield;
  const least = yield* leastPointsInSteps(problem);
  const unscored = unscoredQuestions(agency, target);
  if (fewest === null || least === null) {
    const all = liftingSet(agency, problem.candidates, target);
    const obstacles = shortfallsIn(conditionsOf(next.band, all.whatIf.chain, scale));
    return { kind: 'notEnough', level, obstacles, unscored };
  }
  return {
    kind: 'sets',
    level,
    fewest: yield* liftingSets(agency, fewest.sets, target),
    more: fewest.more,
    leastPoints: liftingSet(agency, least.set, target),
    unscored,
  };
}

/** The same at once. */
export function smallestSets(agency: AgencyAnalysis, target: Score = HUNDRED): SmallestSets {
  return finishSteps(smallestSetsInSteps(agency, target));
}
