import { HUNDRED } from '../../src/domain/assessment/score';
import type { AgencyAnalysis } from '../../src/domain/scoring/analysis';
import { conditionsOf, nextLevelOf } from '../../src/domain/scoring/level-conditions';
import { liftingProblem, type LiftingProblem } from '../../src/domain/scoring/lifting-problem';

/** What an agency lacks to its next level; null where there is none. */
export function problemOf(agency: AgencyAnalysis): LiftingProblem | null {
  const next = nextLevelOf(agency);
  if (next.kind !== 'next') return null;
  const conditions = conditionsOf(next.band, agency.chain, agency.rulebook.rating.value);
  return liftingProblem(agency.chain, agency.rulebook, conditions, HUNDRED);
}
