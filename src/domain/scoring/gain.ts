import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import { WHOLE_INSTRUMENTS, type InstrumentCode } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import { HUNDRED, type Score } from '../assessment/score';
import { indicatorsOf, placeOfQuestion } from '../rules/question-place';
import type { IndicatorRule, Rulebook } from '../rules/rulebook';
import { shareOfInstrument } from './score-total';

/** Something that has a score and a share of the total. */
export type ScoredItem =
  | { readonly kind: 'question'; readonly code: QuestionCode }
  | { readonly kind: 'subIndicator'; readonly code: SubIndicatorCode }
  | { readonly kind: 'indicator'; readonly number: IndicatorNumber }
  | { readonly kind: 'instrument'; readonly code: InstrumentCode };

function shareOfPart(code: InstrumentCode, rulebook: Rulebook): Score | null {
  const whole = WHOLE_INSTRUMENTS.find((one) => one === code);
  if (whole !== undefined) return shareOfInstrument(whole, rulebook);
  const parts = rulebook.eitParts.value;
  return parts.includes(code) ? shareOfInstrument('EIT', rulebook).div(parts.length) : null;
}

function shareOfIndicator(rule: IndicatorRule, rulebook: Rulebook): Score {
  return shareOfInstrument(rule.instrument, rulebook).div(indicatorsOf(rulebook, rule.instrument).length);
}

function shareOfSubIndicator(code: SubIndicatorCode, rulebook: Rulebook): Score | null {
  const isInside = (rule: IndicatorRule) => rule.subIndicators.some((part) => part.code === code);
  const rule = rulebook.indicators.value.find(isInside);
  return rule === undefined ? null : shareOfIndicator(rule, rulebook).div(rule.subIndicators.length);
}

function shareOfQuestion(code: QuestionCode, rulebook: Rulebook): Score | null {
  const place = placeOfQuestion(rulebook, code);
  if (place === null) return null;
  const { indicator, subIndicator } = place;
  return subIndicator === null
    ? shareOfIndicator(indicator, rulebook).div(indicator.questions.length)
    : (shareOfSubIndicator(subIndicator.code, rulebook)?.div(subIndicator.questions.length) ?? null);
}

/** The part of the total, of 1, that an item decides: its instrument's weight divided by the counts on the way down. Null for what the year does not have. */
export function shareOf(item: ScoredItem, rulebook: Rulebook): Score | null {
  switch (item.kind) {
    case 'question':
      return shareOfQuestion(item.code, rulebook);
    case 'subIndicator':
      return shareOfSubIndicator(item.code, rulebook);
    case 'indicator': {
      const rule = rulebook.indicators.value.find(({ number }) => number === item.number);
      return rule === undefined ? null : shareOfIndicator(rule, rulebook);
    }
    case 'instrument':
      return shareOfPart(item.code, rulebook);
  }
}

/** ผลต่อคะแนนรวม: points the total wins if the item, now at `score`, reaches the target, 100 unless given. Null for what the year does not have. */
export function gainOf(
  item: ScoredItem,
  score: Score,
  rulebook: Rulebook,
  target: Score = HUNDRED,
): Score | null {
  return shareOf(item, rulebook)?.mul(target.sub(score)) ?? null;
}
