import { formatScore } from '../assessment/score';
import type { CheckContext } from './check-context';
import type { Finding } from '../findings/finding';

/** S01: the stated total is outside what the scores below it can come to when rounded. */
export function checkTotalDiffers({ agency }: CheckContext): readonly Finding[] {
  const { computed, published, range, agrees } = agency.chain.total;
  if (agrees !== false || computed === null || published === null || range === null) return [];
  return [
    {
      code: 'S01',
      severity: 'error',
      at: published.at,
      facts: {
        computed: formatScore(computed),
        published: formatScore(published.score),
        low: formatScore(range.low),
        high: formatScore(range.high),
        year: agency.rulebook.fiscalYear,
      },
    },
  ];
}
