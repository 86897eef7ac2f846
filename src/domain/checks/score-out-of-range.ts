import { formatScore } from '../assessment/score';
import { outsideScores } from '../assessment/usable-scores';
import type { Finding } from '../findings/finding';
import type { CheckContext } from './check-context';

/** S05: a stated score below 0 or above 100. */
export function checkScoreOutOfRange({ agency }: CheckContext): readonly Finding[] {
  return outsideScores(agency.assessment).map(({ kind, code, stated }) => ({
    code: 'S05',
    severity: 'error',
    at: stated.at,
    facts: { kind, code, score: formatScore(stated.score) },
  }));
}
