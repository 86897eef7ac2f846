import {
  compareQuestionCodes,
  numberOf,
  questionCode,
  QUESTION_LETTERS,
  type QuestionCode,
  letterOf,
} from '../assessment/question-code';
import { parseCited } from './parse-citation';
import { parseList, parseObject } from './parse-property';
import { parseQuestionRange } from './parse-question-range';
import type { Citation } from './rulebook';
import type { Complain } from './rulebook-problem';

/** Which questions an indicator (`1`) or sub-indicator (`9.1`) asks, and where that comes from. */
export type QuestionRange = {
  readonly group: string;
  readonly questions: readonly QuestionCode[];
  readonly citation: Citation;
  readonly property: string;
};

type NamedRange = Omit<QuestionRange, 'citation'>;

function parseRanges(value: unknown, property: string, complain: Complain): readonly NamedRange[] | null {
  const object = parseObject(value, property, complain);
  if (object === null) return null;
  const ranges = Object.entries(object).map(([group, text]) => {
    const questions = typeof text === 'string' ? parseQuestionRange(text) : null;
    const inside = `${property}.${group}`;
    return questions === null
      ? complain(inside, 'is not a range of questions such as i1-i3')
      : { group, questions, property: inside };
  });
  return ranges.filter((range) => range !== null);
}

function complainOfRepetition(ranges: readonly QuestionRange[], complain: Complain): void {
  const owners = new Map<QuestionCode, string>();
  const groups = new Set<string>();
  for (const { group, questions, property } of ranges) {
    if (groups.has(group)) complain(property, 'is given twice');
    groups.add(group);
    for (const code of questions) {
      const owner = owners.get(code);
      if (owner !== undefined) complain(property, `takes ${code}, which ${owner} has already`);
      owners.set(code, group);
    }
  }
}

function complainOfGaps(ranges: readonly QuestionRange[], property: string, complain: Complain): void {
  const all = ranges.flatMap((range) => range.questions).sort(compareQuestionCodes);
  for (const letter of QUESTION_LETTERS) {
    const codes = all.filter((code) => letterOf(code) === letter);
    const last = codes.at(-1);
    const count = last === undefined ? 0 : numberOf(last);
    const expected = Array.from({ length: count }, (_, index) => questionCode(letter, index + 1));
    const missing = expected.filter((code) => !codes.includes(code));
    if (missing.length > 0) complain(property, `leaves out ${missing.join(', ')}`);
  }
}

/** Every range of the file's list of cited groups; complains of questions left out or given twice. */
export function parseQuestionRanges(
  value: unknown,
  property: string,
  complain: Complain,
): readonly QuestionRange[] | null {
  const list = parseList(value, property, complain);
  if (list === null) return null;
  const ranges = list.flatMap((item, index) => {
    const cited = parseCited(item, `${property}[${index}]`, complain, parseRanges);
    if (cited === null) return [];
    const { value: named, ...citation } = cited;
    return named.map((range) => ({ ...range, citation }));
  });
  complainOfRepetition(ranges, complain);
  complainOfGaps(ranges, property, complain);
  return ranges;
}
