import { isQuestionCode, type QuestionCode } from '../assessment/question-code';
import { parseCited } from './parse-citation';
import { parseList, parseObject, parseText } from './parse-property';
import type { Cited } from './rulebook';
import type { Complain } from './rulebook-problem';

type Topics = ReadonlyMap<QuestionCode, Cited<string>>;

function parseGroup(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  complain: Complain,
): Topics {
  const topics = new Map<QuestionCode, Cited<string>>();
  const group = parseCited(value, property, complain, parseObject);
  if (group === null) return topics;
  const { value: labels, ...citation } = group;
  for (const [code, text] of Object.entries(labels)) {
    const inside = `${property}.value.${code}`;
    const label = parseText(text, inside, complain);
    if (!isQuestionCode(code) || !known.has(code)) complain(inside, 'is not a question of the year');
    else if (label !== null) topics.set(code, { ...citation, value: label });
  }
  return topics;
}

/** The topics of the file's list of cited groups; each is of a question of the year and given once. */
export function parseTopics(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  complain: Complain,
): Topics | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  const topics = new Map<QuestionCode, Cited<string>>();
  list.forEach((item, index) => {
    const inside = `${property}[${index}]`;
    for (const [code, topic] of parseGroup(item, inside, known, complain)) {
      if (topics.has(code)) complain(`${inside}.value.${code}`, 'is given twice');
      topics.set(code, topic);
    }
  });
  return topics;
}
