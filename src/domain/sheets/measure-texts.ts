import type { IndicatorNumber } from '../assessment/indicator';
import type { Measure } from '../assessment/measure';
import type { QuestionCode } from '../assessment/question-code';
import { questionsByIssue } from '../rules/issue-questions';
import type { IssueRule } from '../rules/rulebook';
import type { DigitStyle } from './digit-style';
import { formatPeriod } from './thai-period';

/** What the generated sheets repeat of the user's measures; null where those say nothing. */
export type MeasureTexts = {
  readonly measure: string | null;
  readonly steps: string | null;
  readonly period: string | null;
  readonly owners: string | null;
};

const NOTHING: MeasureTexts = { measure: null, steps: null, period: null, owners: null };

function joined(texts: readonly (string | null)[]): string | null {
  const said = [...new Set(texts.filter((text) => text !== null && text.trim() !== ''))];
  return said.length === 0 ? null : said.join('\n');
}

export function measureTexts(measure: Measure, digits: DigitStyle): MeasureTexts {
  return {
    measure: measure.measure ?? measure.heading ?? measure.steps,
    steps: measure.steps,
    period: measure.period === null ? null : formatPeriod(measure.period, digits),
    owners: joined(measure.owners),
  };
}

/** The texts of several measures in one cell each, one below the other. */
export function joinedMeasureTexts(measures: readonly Measure[], digits: DigitStyle): MeasureTexts {
  const texts = measures.map((measure) => measureTexts(measure, digits));
  if (texts.length === 0) return NOTHING;
  return {
    measure: joined(texts.map((one) => one.measure)),
    steps: joined(texts.map((one) => one.steps)),
    period: joined(texts.map((one) => one.period)),
    owners: joined(texts.map((one) => one.owners)),
  };
}

/** A row that analyses but proposes nothing is no measure yet. */
export function proposesSomething({ measure, steps }: Pick<Measure, 'measure' | 'steps'>): boolean {
  return measure !== null || steps !== null;
}

/**
 * Measures for any of the questions: those that name one of them, or else those for the whole indicator or for the whole of an
 * issue that the questions feed.
 */
export function measuresFor(
  measures: readonly Measure[],
  questions: readonly QuestionCode[],
  indicator: IndicatorNumber | null,
  issues: readonly IssueRule[] = [],
): readonly Measure[] {
  const proposed = measures.filter(proposesSomething);
  const naming = proposed.filter((measure) => measure.questions.some((code) => questions.includes(code)));
  if (naming.length > 0) return naming;
  return proposed.filter(
    (measure) =>
      (indicator !== null && measure.indicators.includes(indicator)) ||
      questionsByIssue(measure, issues).some((code) => questions.includes(code)),
  );
}
