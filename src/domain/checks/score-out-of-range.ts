import type { AgencyAssessment, StatedScore } from '../assessment/assessment';
import { formatScore, HUNDRED, ZERO } from '../assessment/score';
import type { ScoredItemKind } from '../assessment/scored-item';
import type { Finding } from '../findings/finding';
import type { CheckContext } from './check-context';

type NamedScore = { readonly kind: ScoredItemKind; readonly code: string; readonly stated: StatedScore };

function named(kind: ScoredItemKind, scores: ReadonlyMap<string | number, StatedScore>): NamedScore[] {
  return [...scores].map(([code, stated]) => ({ kind, code: String(code), stated }));
}

function statedScores(assessment: AgencyAssessment): readonly NamedScore[] {
  const { total } = assessment;
  return [
    ...named('question', assessment.questions),
    ...named('subIndicator', assessment.subIndicators),
    ...named('indicator', assessment.indicators),
    ...named('instrument', assessment.instruments),
    ...(total === null ? [] : [{ kind: 'total', code: '', stated: total } as const]),
  ];
}

/** S05: a stated score below 0 or above 100. */
export function checkScoreOutOfRange({ agency }: CheckContext): readonly Finding[] {
  const outside = statedScores(agency.assessment).filter(
    ({ stated }) => stated.score.lt(ZERO) || stated.score.gt(HUNDRED),
  );
  return outside.map(({ kind, code, stated }) => ({
    code: 'S05',
    severity: 'error',
    at: stated.at,
    facts: { kind, code, score: formatScore(stated.score) },
  }));
}
