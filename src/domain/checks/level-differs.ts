import { formatScore } from '../assessment/score';
import { outsideScores } from '../assessment/usable-scores';
import type { Finding, FindingFacts } from '../findings/finding';
import { lowestTested, testedScores } from '../scoring/tested-scores';
import type { CheckContext } from './check-context';

function factsOf({ agency }: CheckContext): FindingFacts {
  const { rating, chain, rulebook } = agency;
  const lowest = lowestTested(testedScores(chain, rulebook.rating.value));
  return {
    published: rating.published ?? '',
    total: chain.total.score === null ? '' : formatScore(chain.total.score),
    year: rulebook.fiscalYear,
    ...(lowest === null ? {} : { lowest: lowest.instrument, lowestScore: formatScore(lowest.score) }),
  };
}

/**
 * S02: the stated level is not what the year's rules give. An error when no reading of the figures gives it, a notice when
 * scores that could bear it out are not in the workbook.
 */
export function checkLevelDiffers(context: CheckContext): readonly Finding[] {
  const { rating, assessment } = context.agency;
  const at = assessment.level?.at ?? null;
  if (rating.published === null || rating.agrees === true || rating.possible.length === 0) return [];
  if (rating.agrees === false) {
    const level = rating.level ?? rating.possible;
    return [{ code: 'S02', severity: 'error', at, facts: { ...factsOf(context), level } }];
  }
  // A score that cannot be is told as such, and the level is judged again once it is corrected.
  if (rating.because.kind !== 'incomplete' || outsideScores(assessment).length > 0) return [];
  const facts = { ...factsOf(context), possible: rating.possible, missing: rating.because.missing };
  return [{ code: 'S02', severity: 'notice', at, facts }];
}
