import type { WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { IndicatorRule, IssueRule, Rulebook, SubIndicatorRule } from './rulebook';

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

/** The issues that a question feeds, in order; empty for a question that no issue takes. */
export function issuesOfQuestion(rulebook: Rulebook, code: QuestionCode): readonly IssueRule[] {
  return rulebook.issues.value.filter(({ questions }) => questions.some(({ value }) => value === code));
}

/** Every question of the year, in order of the indicators that ask them. */
export function questionsOf(rulebook: Rulebook): readonly QuestionCode[] {
  return rulebook.indicators.value.flatMap((indicator) => indicator.questions);
}
