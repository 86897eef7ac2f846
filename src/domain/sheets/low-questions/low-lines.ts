import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { isQuestionCode, type QuestionCode } from '../../assessment/question-code';
import { indicatorsOf } from '../../rules/question-place';
import type { IndicatorRule, Rulebook } from '../../rules/rulebook';
import type { LowItem } from '../../scoring/analysis';

/** ข้อที่ต่ำกว่าเกณฑ์ as a sheet lists it: what is low, the questions it covers, and its indicator where it lies in one. */
export type LowLine = {
  readonly item: LowItem;
  readonly questions: readonly QuestionCode[];
  readonly indicator: IndicatorRule | null;
};

/** A part of EIT. Its score is not made from the questions that are published, so no low question tells why it is low. */
const PART = 3;

/** From the finest kind to the coarsest. */
function coarseness({ kind, code }: LowItem): number {
  switch (kind) {
    case 'question':
      return 0;
    case 'subIndicator':
      return 1;
    case 'indicator':
      return 2;
    case 'instrument':
      return WHOLE_INSTRUMENTS.some((whole) => whole === code) ? PART + 1 : PART;
  }
}

function lineOf(item: LowItem, rulebook: Rulebook): LowLine {
  const indicators = rulebook.indicators.value;
  const { kind, code } = item;
  if (kind === 'instrument') {
    const whole = WHOLE_INSTRUMENTS.find((one) => code.startsWith(one));
    const rules = whole === undefined ? [] : indicatorsOf(rulebook, whole);
    return { item, questions: rules.flatMap((rule) => rule.questions), indicator: null };
  }
  if (kind === 'indicator') {
    const indicator = indicators.find(({ number }) => String(number) === code) ?? null;
    return { item, questions: indicator?.questions ?? [], indicator };
  }
  if (kind === 'subIndicator') {
    const indicator =
      indicators.find((rule) => rule.subIndicators.some((part) => part.code === code)) ?? null;
    const part = indicator?.subIndicators.find((one) => one.code === code);
    return { item, questions: part?.questions ?? [], indicator };
  }
  const questions = isQuestionCode(code) ? [code] : [];
  const indicator = indicators.find((rule) => questions.some((one) => rule.questions.includes(one))) ?? null;
  return { item, questions, indicator };
}

/**
 * The finest low items, in the order given: a low question is listed and the low indicator it pulls down is not, but an
 * indicator whose questions are unknown or not low is.
 */
export function finestLowLines(low: readonly LowItem[], rulebook: Rulebook): readonly LowLine[] {
  const lines = low.map((item) => lineOf(item, rulebook));
  const isExplained = (line: LowLine) =>
    coarseness(line.item) !== PART &&
    lines.some(
      (other) =>
        coarseness(other.item) < coarseness(line.item) &&
        other.questions.some((code) => line.questions.includes(code)),
    );
  return lines.filter((line) => !isExplained(line));
}
