import { compareQuestionCodes, type QuestionCode } from '../assessment/question-code';
import { parseCited } from './parse-citation';
import { parseKeys, parseList, parseObject, parseText } from './parse-property';
import { parseQuestionRange } from './parse-question-range';
import type { Cited, IssueRule } from './rulebook';
import type { Complain } from './rulebook-problem';

/** One question that feeds one issue. */
type Assignment = {
  readonly issue: string;
  readonly question: Cited<QuestionCode>;
  readonly property: string;
};

function parseNames(value: unknown, property: string, complain: Complain): readonly string[] | null {
  const names = parseList(value, property, complain)?.map((name, index) =>
    parseText(name, `${property}[${index}]`, complain),
  );
  if (names === undefined) return null;
  names.forEach((name, index) => {
    if (name !== null && names.indexOf(name) < index) complain(`${property}[${index}]`, 'is given twice');
  });
  return names.filter((name) => name !== null);
}

function parseRanges(value: unknown, property: string, complain: Complain): readonly QuestionCode[] {
  const list = parseList(value, property, complain) ?? [];
  return list.flatMap((text, index) => {
    const questions = typeof text === 'string' ? parseQuestionRange(text) : null;
    if (questions === null) complain(`${property}[${index}]`, 'is not a range of questions such as i1-i3');
    return questions ?? [];
  });
}

function parseAssignments(value: unknown, property: string, complain: Complain): readonly Assignment[] {
  const group = parseCited(value, property, complain, parseObject);
  if (group === null) return [];
  const { value: issues, ...citation } = group;
  return Object.entries(issues).flatMap(([issue, ranges]) => {
    const inside = `${property}.value.${issue}`;
    const questions = parseRanges(ranges, inside, complain);
    return questions.map((code) => ({ issue, question: { ...citation, value: code }, property: inside }));
  });
}

function complainOfStrangers(
  assignments: readonly Assignment[],
  names: readonly string[],
  known: ReadonlySet<string>,
  complain: Complain,
): void {
  const numbers = new Set(names.map((_, index) => String(index + 1)));
  const seen = new Set<string>();
  for (const { issue, question, property } of assignments) {
    if (!numbers.has(issue)) complain(property, 'is not an issue of the year');
    if (!known.has(question.value)) complain(property, `has ${question.value}, which the year does not ask`);
    const key = `${issue} ${question.value}`;
    if (seen.has(key)) complain(property, `has ${question.value} twice`);
    seen.add(key);
  }
}

/** The issues of the year, numbered from 1 as listed, with the questions that feed each; the list may be empty. */
export function parseIssues(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  complain: Complain,
): Cited<readonly IssueRule[]> | null {
  const object = parseKeys(value, property, ['names', 'questions'], complain);
  if (object === null) return null;
  const names = parseCited(object['names'], `${property}.names`, complain, parseNames);
  const groups = parseList(object['questions'], `${property}.questions`, complain);
  if (names === null || groups === null) return null;
  const assignments = groups.flatMap((group, index) =>
    parseAssignments(group, `${property}.questions[${index}]`, complain),
  );
  complainOfStrangers(assignments, names.value, known, complain);
  const issues = names.value.map((name, index) => {
    const own = assignments.filter(({ issue }) => issue === String(index + 1));
    const questions = own.map(({ question }) => question);
    return {
      number: index + 1,
      name,
      questions: questions.sort((a, b) => compareQuestionCodes(a.value, b.value)),
    };
  });
  return { ...names, value: issues };
}
