import type { Measure } from '../assessment/measure';
import type { QuestionCode } from '../assessment/question-code';
import type { IssueRule } from './rulebook';

/**
 * ข้อคำถามตามประเด็น: the questions that a measure is for by its issue alone, those that feed it. None for a measure that names
 * questions or indicators: it says more closely what it is for.
 */
export function questionsByIssue(
  { issue, questions, indicators }: Pick<Measure, 'issue' | 'questions' | 'indicators'>,
  issues: readonly IssueRule[],
): readonly QuestionCode[] {
  if (issue === null || questions.length > 0 || indicators.length > 0) return [];
  const rule = issues.find(({ number }) => number === issue);
  return rule?.questions.map(({ value }) => value) ?? [];
}
