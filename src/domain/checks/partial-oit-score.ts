import { compareQuestionCodes, instrumentOf } from '../assessment/question-code';
import { formatScore, HUNDRED, ZERO } from '../assessment/score';
import type { Finding } from '../findings/finding';
import type { CheckContext } from './check-context';

/** S10: an OIT item between 0 and 100. Every published score of an item so far fits all or nothing. */
export function checkPartialOitScore({ agency }: CheckContext): readonly Finding[] {
  const partial = [...agency.chain.questions].filter(
    ([code, { score }]) => instrumentOf(code) === 'OIT' && score.gt(ZERO) && score.lt(HUNDRED),
  );
  return partial
    .sort(([a], [b]) => compareQuestionCodes(a, b))
    .map(([code, { score, at }]) => ({
      code: 'S10',
      severity: 'warning',
      at,
      facts: { code, score: formatScore(score) },
    }));
}
