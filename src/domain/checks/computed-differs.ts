import { formatScore } from '../assessment/score';
import type { ScoredItemKind } from '../assessment/scored-item';
import type { Finding } from '../findings/finding';
import type { Citation } from '../rules/rulebook';
import type { ChainScore } from '../scoring/analysis';
import type { CheckContext } from './check-context';

type GroupKind = Extract<ScoredItemKind, 'subIndicator' | 'indicator' | 'instrument'>;

function differing(
  kind: GroupKind,
  code: string,
  score: ChainScore | undefined,
  grouping: Citation | null,
): readonly Finding[] {
  if (score === undefined || score.agrees !== false) return [];
  const { computed, published } = score;
  if (computed === null || published === null) return [];
  const doubt = grouping?.certainty === 'unverified' ? { unverified: 'questions' } : {};
  const facts = {
    kind,
    code,
    computed: formatScore(computed),
    published: formatScore(published.score),
    ...doubt,
  };
  return [{ code: 'S11', severity: 'warning', at: published.at, facts }];
}

/**
 * S11: a stated sub-indicator, indicator or instrument is outside what the scores below it come to. Says so where the fault
 * may be in our own grouping of the year's questions.
 */
export function checkComputedDiffers({ agency }: CheckContext): readonly Finding[] {
  const { chain, rulebook } = agency;
  const groups = rulebook.indicators.value.flatMap((rule) => [
    ...rule.subIndicators.flatMap(({ code, questionsCitation }) =>
      differing('subIndicator', code, chain.subIndicators.get(code), questionsCitation),
    ),
    ...differing('indicator', String(rule.number), chain.indicators.get(rule.number), rule.questionsCitation),
  ]);
  const instruments = [...chain.instruments].flatMap(([code, score]) =>
    differing('instrument', code, score, null),
  );
  return [...groups, ...instruments];
}
