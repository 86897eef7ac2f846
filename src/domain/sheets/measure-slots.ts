import type { Measure } from '../assessment/measure';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';
import type { IndicatorRule } from '../rules/rulebook';
import { isLow } from '../scoring/low-items';
import type { AgencyContext } from './sheet-context';

/** A row of an analysis before its texts are known: a question to speak of, a measure to carry, or both. */
export type MeasureSlot = {
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
export function questionsToDiscuss(
  { subject, measures }: AgencyContext,
  questions: readonly QuestionCode[],
): readonly QuestionCode[] {
  const { chain, rulebook } = subject;
  const scored = questions.flatMap((code): readonly Scored[] => {
    const stated = chain.questions.get(code);
    return stated === undefined ? [] : [{ code, score: stated.score }];
  });
  if (scored.length > 0) {
    const low = scored.filter(({ score }) => isLow(score, rulebook)).map(({ code }) => code);
    return low.length > 0 ? low : lowestOf(scored);
  }
  return questions.filter((code) => measures.some((measure) => measure.questions.includes(code)));
}

/** A measure is for an indicator that it names or one of whose questions it names. */
export function isForIndicator({ indicators, questions }: Measure, rule: IndicatorRule): boolean {
  return indicators.includes(rule.number) || questions.some((code) => rule.questions.includes(code));
}

/** A row with only an owner or a period neither analyses nor proposes anything. */
export function saysSomething({ analysis, measure, steps }: Measure): boolean {
  return [analysis, measure, steps].some((text) => text !== null && text.trim() !== '');
}

/** What a group of an analysis takes for its own besides the measures that name its questions. */
export type MeasureFit = {
  /** True for a measure that is meant for a question without naming it. */
  readonly covers: (measure: Measure, question: QuestionCode) => boolean;
  /** True for a measure that may stand beside any question of the group. */
  readonly fitsAny: (measure: Measure) => boolean;
};

/** One row a question; a measure stands with the first question that it names or covers. */
function questionSlots(
  questions: readonly QuestionCode[],
  measures: readonly Measure[],
  { covers }: MeasureFit,
): readonly MeasureSlot[] {
  const carriedWith = new Map<Measure, QuestionCode>();
  return questions.map((question) => {
    const naming =
      measures.find((measure) => measure.questions.includes(question)) ??
      measures.find((measure) => covers(measure, question)) ??
      null;
    const sharedWith = naming === null ? null : (carriedWith.get(naming) ?? null);
    if (naming !== null && sharedWith === null) carriedWith.set(naming, question);
    return { question, measure: sharedWith === null ? naming : null, sharedWith };
  });
}

/** The measures left stand with questions that have none, in order, then in rows of their own. */
function placeRest(
  slots: readonly MeasureSlot[],
  rest: readonly Measure[],
  { fitsAny }: MeasureFit,
): readonly MeasureSlot[] {
  const waiting = [...rest];
  const takeNext = () => {
    const next = waiting.findIndex(fitsAny);
    return next < 0 ? null : (waiting.splice(next, 1)[0] ?? null);
  };
  const filled = slots.map((slot) =>
    slot.measure === null && slot.sharedWith === null ? { ...slot, measure: takeNext() } : slot,
  );
  return [...filled, ...waiting.map((measure) => ({ question: null, measure, sharedWith: null }))];
}

/** The rows of one group of an analysis, at least one: its questions with their measures, then the measures left. */
export function measureSlots(
  questions: readonly QuestionCode[],
  measures: readonly Measure[],
  fit: MeasureFit,
): readonly MeasureSlot[] {
  const slots = questionSlots(questions, measures, fit);
  const placed = new Set(slots.map((slot) => slot.measure));
  const rest = measures.filter((measure) => !placed.has(measure));
  const all = placeRest(slots, rest, fit);
  return all.length > 0 ? all : [{ question: null, measure: null, sharedWith: null }];
}
