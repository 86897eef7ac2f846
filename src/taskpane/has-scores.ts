import type { AgencyAnalysis } from '../domain/index';

/** True where at least one question, indicator or instrument has a score: without any, nothing can be called low or not. */
export function hasScores({ chain }: AgencyAnalysis): boolean {
  const computed = [...chain.indicators.values(), ...chain.instruments.values()];
  return chain.questions.size > 0 || computed.some(({ score }) => score !== null);
}
