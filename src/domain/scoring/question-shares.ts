import Fraction from 'fraction.js';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';
import { indicatorsOf, placeOfQuestion, type QuestionPlace } from '../rules/question-place';
import type { Rulebook } from '../rules/rulebook';
import { shareOfInstrument } from './score-total';

/** The part, of 1, that a question decides of each score above it. */
export type QuestionShares = {
  readonly place: QuestionPlace;
  /** Null where the indicator has no sub-indicators. */
  readonly ofSubIndicator: Score | null;
  readonly ofIndicator: Score;
  readonly ofInstrument: Score;
  readonly ofTotal: Score;
};

/** Null for a question that the year does not ask. */
export function sharesOfQuestion(code: QuestionCode, rulebook: Rulebook): QuestionShares | null {
  const place = placeOfQuestion(rulebook, code);
  if (place === null) return null;
  const { indicator, subIndicator } = place;
  const ofSubIndicator = subIndicator === null ? null : new Fraction(1, subIndicator.questions.length);
  const ofIndicator =
    ofSubIndicator?.div(indicator.subIndicators.length) ?? new Fraction(1, indicator.questions.length);
  const ofInstrument = ofIndicator.div(indicatorsOf(rulebook, indicator.instrument).length);
  const ofTotal = ofInstrument.mul(shareOfInstrument(indicator.instrument, rulebook));
  return { place, ofSubIndicator, ofIndicator, ofInstrument, ofTotal };
}
