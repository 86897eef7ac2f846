import { letterOf, type QuestionCode } from '../../assessment/question-code';
import type { Rulebook } from '../rulebook';
import type { QuestionList } from './read-listed-questions';

/** What of the rules is told by question codes. */
export type QuestionRules = Pick<
  Rulebook,
  'indicators' | 'topics' | 'meanings' | 'issues' | 'reportingItems'
>;

/** True where a pasted list stands for all questions of the instrument. */
export function isReplaced(code: QuestionCode, lists: readonly QuestionList[]): boolean {
  return lists.some(({ replaces, letter }) => replaces && letter === letterOf(code));
}

/** The entries of questions that no pasted list stands for. */
export function withoutReplaced<T>(
  byCode: ReadonlyMap<QuestionCode, T>,
  lists: readonly QuestionList[],
): ReadonlyMap<QuestionCode, T> {
  return new Map([...byCode].filter(([code]) => !isReplaced(code, lists)));
}

/** A code that stands for another question now says nothing of the one it stood for. */
export function forgetReplaced(rules: QuestionRules, lists: readonly QuestionList[]): QuestionRules {
  if (!lists.some(({ replaces }) => replaces)) return rules;
  const keep = (code: QuestionCode | null) => (code === null || isReplaced(code, lists) ? null : code);
  const { analysis, followUp } = rules.reportingItems.value;
  const issues = rules.issues.value.map((issue) => ({
    ...issue,
    questions: issue.questions.filter(({ value }) => !isReplaced(value, lists)),
  }));
  return {
    ...rules,
    topics: withoutReplaced(rules.topics, lists),
    meanings: withoutReplaced(rules.meanings, lists),
    issues: { ...rules.issues, value: issues },
    reportingItems: {
      ...rules.reportingItems,
      value: { analysis: keep(analysis), followUp: keep(followUp) },
    },
  };
}
