import type { WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { IndicatorRule, Rulebook, SubIndicatorRule } from './rulebook';

/** ที่อยู่ของข้อคำถาม: the indicator, and in OIT the sub-indicator, that asks a question in the year. */
export type QuestionPlace = {
  readonly indicator: IndicatorRule;
  readonly subIndicator: SubIndicatorRule | null;
};

/** Where the question belongs; null for a code that the year does not have. */
export function placeOfQuestion(rulebook: Rulebook, code: QuestionCode): QuestionPlace | null {
  const indicator = rulebook.indicators.value.find((one) => one.questions.includes(code));
  if (indicator === undefined) return null;
  const subIndicator = indicator.subIndicators.find((one) => one.questions.includes(code)) ?? null;
  return { indicator, subIndicator };
}

/** The indicators of an instrument, in order. */
export function indicatorsOf(rulebook: Rulebook, instrument: WholeInstrument): readonly IndicatorRule[] {
  return rulebook.indicators.value.filter((indicator) => indicator.instrument === instrument);
}
