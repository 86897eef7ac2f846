import type { Measure } from '../../assessment/measure';
import type { QuestionCode } from '../../assessment/question-code';
import type { Score } from '../../assessment/score';
import type { IndicatorRule } from '../../rules/rulebook';
import { isLow } from '../../scoring/low-items';
import type { AgencyContext } from '../sheet-context';

/** A row of the analysis before its texts are known: a question to speak of, a measure to carry, or both. */
export type AnalysisSlot = {
  readonly indicator: IndicatorRule;
  readonly question: QuestionCode | null;
  readonly measure: Measure | null;
  /** The question of an earlier row that carries the measure for this one too. */
  readonly sharedWith: QuestionCode | null;
};

type Scored = { readonly code: QuestionCode; readonly score: Score };

function lowestOf(scored: readonly Scored[]): readonly QuestionCode[] {
  const [first, ...others] = scored;
  if (first === undefined) return [];
  return [others.reduce((a, b) => (b.score.lt(a.score) ? b : a), first).code];
}

/** The questions to speak of: the low ones, else the lowest, else (without any scores) those that measures name. */
function questionsOf(context: AgencyContext, rule: IndicatorRule): readonly QuestionCode[] {
  const { chain, rulebook } = context.subject;
  const scored = rule.questions.flatMap((code): readonly Scored[] => {
    const stated = chain.questions.get(code);
    return stated === undefined ? [] : [{ code, score: stated.score }];
  });
  if (scored.length > 0) {
    const low = scored.filter(({ score }) => isLow(score, rulebook)).map(({ code }) => code);
    return low.length > 0 ? low : lowestOf(scored);
  }
  return rule.questions.filter((code) =>
    context.measures.some((measure) => measure.questions.includes(code)),
  );
}

function isFor(measure: Measure, rule: IndicatorRule): boolean {
  return (
    measure.indicators.includes(rule.number) ||
    measure.questions.some((code) => rule.questions.includes(code))
  );
}

function saysSomething({ analysis, measure, steps }: Measure): boolean {
  return [analysis, measure, steps].some((text) => text !== null && text.trim() !== '');
}

/** One row a question; a measure stands with the first question that it names. */
function questionSlots(
  rule: IndicatorRule,
  questions: readonly QuestionCode[],
  measures: readonly Measure[],
): readonly AnalysisSlot[] {
  const carriedWith = new Map<Measure, QuestionCode>();
  return questions.map((question) => {
    const naming = measures.find((measure) => measure.questions.includes(question)) ?? null;
    const sharedWith = naming === null ? null : (carriedWith.get(naming) ?? null);
    if (naming !== null && sharedWith === null) carriedWith.set(naming, question);
    return { indicator: rule, question, measure: sharedWith === null ? naming : null, sharedWith };
  });
}

/** The measures left stand with questions that have none, in order, then in rows of their own. */
function placeRest(
  slots: readonly AnalysisSlot[],
  rest: readonly Measure[],
  rule: IndicatorRule,
): readonly AnalysisSlot[] {
  const waiting = [...rest];
  const filled = slots.map((slot) =>
    slot.measure === null && slot.sharedWith === null ? { ...slot, measure: waiting.shift() ?? null } : slot,
  );
  const own = waiting.map((measure) => ({ indicator: rule, question: null, measure, sharedWith: null }));
  return [...filled, ...own];
}

/** The rows of one indicator, at least one: its questions with the measures that name them, then the measures left. */
export function analysisSlots(context: AgencyContext, rule: IndicatorRule): readonly AnalysisSlot[] {
  const measures = context.measures.filter((measure) => isFor(measure, rule) && saysSomething(measure));
  const slots = questionSlots(rule, questionsOf(context, rule), measures);
  const placed = new Set(slots.map((slot) => slot.measure));
  const all = placeRest(
    slots,
    measures.filter((measure) => !placed.has(measure)),
    rule,
  );
  return all.length > 0 ? all : [{ indicator: rule, question: null, measure: null, sharedWith: null }];
}
