import { compareQuestionCodes } from '../../assessment/question-code';
import type { IssueRule, Rulebook } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedCell, type TypedRules } from '../typed-rules';
import { placesOf, refusal, unchanged, workbookCitation, type Override } from './override';

function questionsFrom(issues: Rulebook['issues'], { codes }: TypedCell): IssueRule['questions'] {
  const sorted = [...new Set(codes)].sort(compareQuestionCodes);
  return sorted.map((value) => ({ ...workbookCitation(issues), value }));
}

function overrideIssue(
  issue: IssueRule,
  issues: Rulebook['issues'],
  typed: TypedRules,
  known: ReadonlySet<string>,
): Override<IssueRule> {
  const { name, value: cell } = typedRuleOf(typed, RULE_SUBJECTS.issue(issue.number));
  const named = { ...issue, name: name?.text ?? issue.name };
  if (cell === null) return { value: named, findings: [], used: placesOf([name]) };
  const strangers = cell.codes.filter((code) => !known.has(code));
  if (cell.codes.length === 0 || strangers.length > 0) {
    const facts = { code: cell.codes.length === 0 ? cell.text : strangers };
    const findings = [refusal(cell.at, 'unknownQuestion', facts)];
    return { value: named, findings, used: placesOf([name]) };
  }
  return {
    value: { ...named, questions: questionsFrom(issues, cell) },
    findings: [],
    used: placesOf([name, cell]),
  };
}

/** ประเด็น: the names that were typed, and the lists of questions that feed an issue. `known` are the year's questions. */
export function overrideIssues(
  issues: Rulebook['issues'],
  typed: TypedRules,
  known: ReadonlySet<string>,
): Override<Rulebook['issues']> {
  const overrides = issues.value.map((issue) => overrideIssue(issue, issues, typed, known));
  const findings = overrides.flatMap((one) => one.findings);
  const used = overrides.flatMap((one) => one.used);
  if (used.length === 0) return unchanged(issues, findings);
  const isRenamed = overrides.some(({ value }, index) => value.name !== issues.value[index]?.name);
  const value = overrides.map((one) => one.value);
  return {
    value: { ...(isRenamed ? { ...issues, ...workbookCitation(issues) } : issues), value },
    findings,
    used,
  };
}
