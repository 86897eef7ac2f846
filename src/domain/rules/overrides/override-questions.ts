import type { CellPlace } from '../../assessment/cell-place';
import type { QuestionCode } from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { Cited, Rulebook } from '../rulebook';
import type { TypedRules } from '../typed-rules';
import { placesOf, refusal, unchanged, workbookCitation, type Override } from './override';
import { groupsOf, placeQuestions, type Groups } from './place-questions';
import { forgetReplaced, withoutReplaced, type QuestionRules } from './question-rules';
import { readListedQuestions, type PlacedQuestion } from './read-listed-questions';
import { readQuestionEdits, type QuestionEdits } from './read-question-edits';

function topicsWith(
  { topics: standing, indicators }: QuestionRules,
  listed: readonly PlacedQuestion[],
  edited: QuestionEdits['topics'],
): Rulebook['topics'] {
  const topics = new Map<QuestionCode, Cited<string>>(standing);
  const set = (code: QuestionCode, value: string) => {
    topics.set(code, { ...workbookCitation(topics.get(code) ?? indicators), value });
  };
  for (const { code, topic } of listed) if (topic !== null) set(code, topic);
  for (const { code, cell } of edited) set(code, cell.text);
  return topics;
}

/** An indicator without questions would have no score for ever. */
function findEmpty(indicators: Rulebook['indicators'], placed: readonly CellPlace[]): readonly Finding[] {
  const empty = indicators.value.find(({ questions }) => questions.length === 0);
  const [first] = placed;
  return empty === undefined || first === undefined
    ? []
    : [refusal(first, 'emptyIndicator', { number: empty.number })];
}

/**
 * ข้อคำถาม: the questions of pasted lists and those that were moved to another indicator or given another topic. A list with a
 * mistake leaves its instrument as it was; where an indicator would be left without questions, all of them stay.
 */
export function overrideQuestions(rules: QuestionRules, typed: TypedRules): Override<QuestionRules> {
  const { indicators } = rules;
  const before = groupsOf(indicators.value);
  const { lists, findings: inLists } = readListedQuestions(typed.listed, before, indicators.value);
  const listed = lists.flatMap(({ questions }) => questions);
  const standing = withoutReplaced(before, lists);
  const codes = new Set(listed.map(({ code }) => code));
  const { moves, topics, findings: inEdits } = readQuestionEdits(typed, indicators.value, standing, codes);
  const findings = [...inLists, ...inEdits];

  const placements = [...listed, ...moves].map(({ code, group }) => [code, group] as const);
  const groups: Groups = new Map([...standing, ...placements]);
  const placed = { ...indicators, value: placeQuestions(indicators.value, groups) };
  const movedAt = [...listed.map(({ at }) => at), ...placesOf(moves.map(({ cell }) => cell))];
  const empty = findEmpty(placed, movedAt);
  if (empty.length > 0) return unchanged(rules, [...findings, ...empty]);
  const used = [...movedAt, ...placesOf(topics.map(({ cell }) => cell))];
  if (used.length === 0) return unchanged(rules, findings);

  const kept = forgetReplaced(rules, lists);
  const value = { ...kept, indicators: placed, topics: topicsWith(kept, listed, topics) };
  return { value, findings, used };
}
