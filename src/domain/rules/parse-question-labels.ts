import { isQuestionCode, type QuestionCode } from '../assessment/question-code';
import { parseCited } from './parse-citation';
import { parseList, parseObject } from './parse-property';
import type { Cited } from './rulebook';
import type { Complain } from './rulebook-problem';

/** What the rules say of single questions in a word each: topics and meanings, in groups that share a source. */
export type QuestionLabels = ReadonlyMap<QuestionCode, Cited<string>>;

type ParseLabel = (value: unknown, property: string, complain: Complain) => string | null;

function parseGroup(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  parseLabel: ParseLabel,
  complain: Complain,
): QuestionLabels {
  const labels = new Map<QuestionCode, Cited<string>>();
  const group = parseCited(value, property, complain, parseObject);
  if (group === null) return labels;
  const { value: texts, ...citation } = group;
  for (const [code, text] of Object.entries(texts)) {
    const inside = `${property}.value.${code}`;
    const label = parseLabel(text, inside, complain);
    if (!isQuestionCode(code) || !known.has(code)) complain(inside, 'is not a question of the year');
    else if (label !== null) labels.set(code, { ...citation, value: label });
  }
  return labels;
}

/** The labels of the file's list of cited groups; each is of a question of the year and given once. */
export function parseQuestionLabels(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  parseLabel: ParseLabel,
  complain: Complain,
): QuestionLabels | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  const labels = new Map<QuestionCode, Cited<string>>();
  list.forEach((item, index) => {
    const inside = `${property}[${index}]`;
    for (const [code, label] of parseGroup(item, inside, known, parseLabel, complain)) {
      if (labels.has(code)) complain(`${inside}.value.${code}`, 'is given twice');
      labels.set(code, label);
    }
  });
  return labels;
}
