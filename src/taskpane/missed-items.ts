/** What the score of an OIT indicator says of its items, where the workbook has no score of theirs. */
import { HUNDRED, roundHalfUp } from '../domain/assessment/score';
import {
  inferMissedItems,
  type AgencyAnalysis,
  type CellPlace,
  type MissedItemsInference,
  type Score,
} from '../domain/index';
import type { IndicatorRule } from '../domain/rules/rulebook';

export type MissedInIndicator = {
  readonly indicator: IndicatorRule;
  readonly score: Score;
  readonly at: CellPlace;
  readonly inference: MissedItemsInference;
};

function isKnownBelow({ questions, subIndicators }: IndicatorRule, { chain }: AgencyAnalysis): boolean {
  const parts = subIndicators.map(({ code }) => chain.subIndicators.get(code)?.score ?? null);
  return questions.some((code) => chain.questions.has(code)) || parts.some((score) => score !== null);
}

/** One for each indicator of OIT that is known by its score alone and is not full, in the year's order. */
export function inferMissed(analysis: AgencyAnalysis): readonly MissedInIndicator[] {
  const { chain, rulebook } = analysis;
  return rulebook.indicators.value.flatMap((indicator): MissedInIndicator[] => {
    const published = chain.indicators.get(indicator.number)?.published ?? null;
    if (indicator.instrument !== 'OIT' || published === null || isKnownBelow(indicator, analysis)) return [];
    const { score, at } = published;
    const inference = roundHalfUp(score).lt(HUNDRED) ? inferMissedItems(indicator, score) : null;
    return inference === null ? [] : [{ indicator, score, at, inference }];
  });
}
