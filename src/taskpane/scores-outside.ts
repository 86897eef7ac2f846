/** คะแนนนอกช่วง: scores that cannot be, such as 9533 where a decimal point was forgotten. */
import type { StatedScore } from '../domain/assessment/assessment';
import { HUNDRED, ZERO } from '../domain/assessment/score';
import type { AgencyAnalysis } from '../domain/index';

function codesOutside(scores: ReadonlyMap<string | number, StatedScore>): readonly string[] {
  return [...scores]
    .filter(([, { score }]) => score.lt(ZERO) || score.gt(HUNDRED))
    .map(([code]) => String(code));
}

/** Codes of the questions, indicators and instruments whose stated scores are below 0 or above 100: no total stands on them. */
export function scoresOutside({ assessment }: AgencyAnalysis): readonly string[] {
  const { questions, subIndicators, indicators, instruments } = assessment;
  return [questions, subIndicators, indicators, instruments].flatMap(codesOutside);
}
