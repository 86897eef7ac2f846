import type { Measure } from '../../assessment/measure';
import { compareQuestionCodes, type QuestionCode } from '../../assessment/question-code';
import { placeOfQuestion, questionsOf } from '../../rules/question-place';
import type { IssueRule, Rulebook } from '../../rules/rulebook';
import { isLow } from '../../scoring/low-items';
import {
  measureSlots,
  questionsToDiscuss,
  saysSomething,
  type MeasureFit,
  type MeasureSlot,
} from '../measure-slots';
import type { AgencyContext } from '../sheet-context';

/** กลุ่มของการวิเคราะห์ตามประเด็น: an issue of the year with the questions that feed it and the rows that it takes. */
export type IssueGroup = {
  /** Null for what no issue takes. */
  readonly issue: IssueRule | null;
  readonly questions: readonly QuestionCode[];
  readonly slots: readonly MeasureSlot[];
};

/** A measure for a whole indicator is for each of its questions, whatever issue that feeds. */
function coversQuestion(rulebook: Rulebook, measure: Measure, question: QuestionCode): boolean {
  if (measure.issue !== null || measure.questions.length > 0) return false;
  const number = placeOfQuestion(rulebook, question)?.indicator.number;
  return number !== undefined && measure.indicators.includes(number);
}

/** A measure under an issue is for that one alone; others are for the issues of the questions that they name or cover. */
function isFor(
  measure: Measure,
  issue: IssueRule,
  questions: readonly QuestionCode[],
  discussed: readonly QuestionCode[],
  rulebook: Rulebook,
): boolean {
  if (measure.issue !== null) return measure.issue === issue.number;
  if (measure.questions.length > 0) return measure.questions.some((code) => questions.includes(code));
  return discussed.some((code) => coversQuestion(rulebook, measure, code));
}

/** Without scores no question stands out: the measures then make the rows, each with the questions that it names. */
function discussedQuestions(
  context: AgencyContext,
  questions: readonly QuestionCode[],
): readonly QuestionCode[] {
  const isScored = questions.some((code) => context.subject.chain.questions.has(code));
  return isScored ? questionsToDiscuss(context, questions) : [];
}

function groupOf(context: AgencyContext, issue: IssueRule, measures: readonly Measure[]): IssueGroup {
  const { rulebook } = context.subject;
  const questions = issue.questions.map(({ value }) => value);
  const discussed = discussedQuestions(context, questions);
  const own = measures.filter((measure) => isFor(measure, issue, questions, discussed, rulebook));
  const fit: MeasureFit = {
    covers: (measure, question) => coversQuestion(rulebook, measure, question),
    fitsAny: (measure) => measure.issue === issue.number,
  };
  return { issue, questions, slots: measureSlots(discussed, own, fit) };
}

/** Questions of the year and of the workbook that no issue takes, in order. */
function unmappedQuestions({ subject }: AgencyContext): readonly QuestionCode[] {
  const { chain, rulebook } = subject;
  const mapped = new Set(
    rulebook.issues.value.flatMap(({ questions }) => questions.map(({ value }) => value)),
  );
  const all = new Set([...questionsOf(rulebook), ...chain.questions.keys()]);
  return [...all].filter((code) => !mapped.has(code)).sort(compareQuestionCodes);
}

/** What no issue takes: its low questions and the measures that stand nowhere else; null where there is nothing of the kind. */
function unmappedGroup(context: AgencyContext, measures: readonly Measure[]): IssueGroup | null {
  const { chain, rulebook } = context.subject;
  const questions = unmappedQuestions(context);
  if (questions.length === 0 && measures.length === 0) return null;
  const low = questions.filter((code) => {
    const stated = chain.questions.get(code);
    return stated !== undefined && isLow(stated.score, rulebook);
  });
  const fit: MeasureFit = { covers: () => false, fitsAny: () => false };
  const slots = low.length === 0 && measures.length === 0 ? [] : measureSlots(low, measures, fit);
  return { issue: null, questions, slots };
}

/** The issues of the year in their order, then what none of them takes; empty where the year has no issues. */
export function issueGroups(context: AgencyContext): readonly IssueGroup[] {
  const issues = context.subject.rulebook.issues.value;
  if (issues.length === 0) return [];
  const measures = context.measures.filter(saysSomething);
  const groups = issues.map((issue) => groupOf(context, issue, measures));
  const placed = new Set(groups.flatMap(({ slots }) => slots.map(({ measure }) => measure)));
  const unmapped = unmappedGroup(
    context,
    measures.filter((measure) => !placed.has(measure)),
  );
  return unmapped === null ? groups : [...groups, unmapped];
}
