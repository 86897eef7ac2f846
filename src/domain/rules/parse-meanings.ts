import { parseQuestionLabels, type QuestionLabels } from './parse-question-labels';
import type { Complain } from './rulebook-problem';

const MEANING = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function parseMeaning(value: unknown, property: string, complain: Complain): string | null {
  const isId = typeof value === 'string' && MEANING.test(value);
  return isId ? value : complain(property, 'is not an id such as work-by-steps');
}

/** What the year's questions ask, as ids shared between years. No two questions of one year have the same, or they could not be told apart in another. */
export function parseMeanings(
  value: unknown,
  property: string,
  known: ReadonlySet<string>,
  complain: Complain,
): QuestionLabels | null {
  const meanings = parseQuestionLabels(value, property, known, parseMeaning, complain);
  const owners = new Map<string, string>();
  for (const [code, { value: meaning }] of meanings ?? []) {
    const owner = owners.get(meaning);
    if (owner !== undefined) complain(property, `gives ${owner} and ${code} one meaning, ${meaning}`);
    owners.set(meaning, code);
  }
  return meanings;
}
