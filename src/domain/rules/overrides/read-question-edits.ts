import type { QuestionCode } from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { IndicatorRule } from '../rulebook';
import type { TypedCell, TypedRules } from '../typed-rules';
import { placesOf, refusal } from './override';
import type { Groups } from './place-questions';
import { readGroup, type QuestionGroup } from './question-group';

/** What was typed beside the questions of the year, as far as it can be used. */
export type QuestionEdits = {
  readonly moves: readonly {
    readonly code: QuestionCode;
    readonly group: QuestionGroup;
    readonly cell: TypedCell;
  }[];
  readonly topics: readonly { readonly code: QuestionCode; readonly cell: TypedCell }[];
  readonly findings: readonly Finding[];
};

const QUESTION_SUBJECT = /^question\|(.+)$/;

/** The edits of questions in `standing`; one that a pasted list gives as well is told, and the list holds. */
export function readQuestionEdits(
  { bySubject }: TypedRules,
  indicators: readonly IndicatorRule[],
  standing: Groups,
  listed: ReadonlySet<string>,
): QuestionEdits {
  const moves: QuestionEdits['moves'][number][] = [];
  const topics: QuestionEdits['topics'][number][] = [];
  const findings: Finding[] = [];
  for (const [subject, { name, value }] of bySubject) {
    const written = QUESTION_SUBJECT.exec(subject)?.[1];
    const [at] = placesOf([value, name]);
    if (written === undefined || at === undefined) continue;
    const code = [...standing.keys()].find((one) => one === written);
    if (listed.has(written)) findings.push(refusal(at, 'questionTwice', { code: written }));
    else if (code === undefined) findings.push(refusal(at, 'unknownQuestion', { code: written }));
    else {
      if (name !== null) topics.push({ code, cell: name });
      if (value === null) continue;
      const reading = readGroup(code, value, indicators);
      if ('finding' in reading) findings.push(reading.finding);
      else moves.push({ code, group: reading.group, cell: value });
    }
  }
  return { moves, topics, findings };
}
