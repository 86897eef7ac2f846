import type { AgencyAssessment, StatedScore } from './assessment';
import { HUNDRED, ZERO, type Score } from './score';
import type { ScoredItemKind } from './scored-item';

/**
 * คะแนนนอกช่วง: a stated score that cannot be, such as 9533 where a decimal point was forgotten. It stands for no score at all:
 * what is reckoned from it is as unknown as if its cell were empty.
 */
export type OutsideScore = {
  readonly kind: ScoredItemKind;
  /** `i1`, `9.1`, `9` or `OIT`; empty for the total. */
  readonly code: string;
  readonly stated: StatedScore;
};

/** True on the scale of every score, both of its ends included. */
export function isOnScale(score: Score): boolean {
  return score.gte(ZERO) && score.lte(HUNDRED);
}

function outsideOf(
  kind: ScoredItemKind,
  scores: ReadonlyMap<string | number, StatedScore>,
): readonly OutsideScore[] {
  const outside: OutsideScore[] = [];
  for (const [code, stated] of scores)
    if (!isOnScale(stated.score)) outside.push({ kind, code: String(code), stated });
  return outside;
}

/** The stated scores below 0 or above 100, from the questions up to the total. */
export function outsideScores({
  questions,
  subIndicators,
  indicators,
  instruments,
  total,
}: AgencyAssessment): readonly OutsideScore[] {
  return [
    ...outsideOf('question', questions),
    ...outsideOf('subIndicator', subIndicators),
    ...outsideOf('indicator', indicators),
    ...outsideOf('instrument', instruments),
    ...(total === null || isOnScale(total.score)
      ? []
      : [{ kind: 'total', code: '', stated: total } as const]),
  ];
}

function onScale<Key>(scores: ReadonlyMap<Key, StatedScore>): ReadonlyMap<Key, StatedScore> {
  return new Map([...scores].filter(([, { score }]) => isOnScale(score)));
}

/** What the sheets say with every score outside the scale left out, as all reckoning takes it. */
export function withUsableScores(assessment: AgencyAssessment): AgencyAssessment {
  // A report on all agencies holds half a million scores, and hardly one is outside.
  if (outsideScores(assessment).length === 0) return assessment;
  const { questions, subIndicators, indicators, instruments, total } = assessment;
  return {
    ...assessment,
    questions: onScale(questions),
    subIndicators: onScale(subIndicators),
    indicators: onScale(indicators),
    instruments: onScale(instruments),
    total: total !== null && isOnScale(total.score) ? total : null,
  };
}
