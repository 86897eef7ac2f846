import type { CellPlace } from '../../assessment/cell-place';
import {
  letterOf,
  numberOf,
  questionCode,
  QUESTION_LETTERS,
  type QuestionCode,
  type QuestionLetter,
} from '../../assessment/question-code';
import type { Finding } from '../../findings/finding';
import type { IndicatorRule } from '../rulebook';
import type { ListedQuestion, TypedCell } from '../typed-rules';
import { refusal } from './override';
import type { Groups } from './place-questions';
import { matchGroup, readGroup, type QuestionGroup } from './question-group';

/** A question of a pasted list with the group it counts in. */
export type PlacedQuestion = {
  readonly code: QuestionCode;
  readonly group: QuestionGroup;
  readonly topic: string | null;
  readonly at: CellPlace;
};

/** รายการข้อคำถามที่วาง of one instrument. */
export type QuestionList = {
  readonly letter: QuestionLetter;
  /** True for a list from question 1 on, which stands for all questions of the instrument; else it adds to them. */
  readonly replaces: boolean;
  readonly questions: readonly PlacedQuestion[];
};

/** The lists that can be used. One with a mistake is left out whole: half a list would score wrongly. */
export type ListedQuestions = {
  readonly lists: readonly QuestionList[];
  readonly findings: readonly Finding[];
};

type Row = { readonly question: ListedQuestion; readonly group: TypedCell | null };
type CodedRow = Row & { readonly code: QuestionCode };

/** Each row with the group that it states or takes from a row above; rows that name a group alone are for those below. */
function rowsWithGroups(
  listed: readonly ListedQuestion[],
  indicators: readonly IndicatorRule[],
): { readonly rows: readonly CodedRow[]; readonly findings: readonly Finding[] } {
  const rows: CodedRow[] = [];
  const findings: Finding[] = [];
  let group: TypedCell | null = null;
  for (const question of listed) {
    const { code, at, found } = question;
    if (code !== null) {
      group = question.group ?? group;
      rows.push({ question, group, code });
    } else if (question.group !== null && matchGroup(question.group.text, indicators) !== null) {
      group = question.group;
    } else findings.push(refusal(at, 'noCode', { found }));
  }
  return { rows, findings };
}

function placeRow(
  { question, group, code }: CodedRow,
  earlier: ReadonlySet<QuestionCode>,
  indicators: readonly IndicatorRule[],
): PlacedQuestion | Finding {
  const { at, topic } = question;
  if (earlier.has(code)) return refusal(at, 'questionTwice', { code });
  if (group === null) return refusal(at, 'withoutGroup', { code });
  const reading = readGroup(code, group, indicators);
  if ('group' in reading) return { code, group: reading.group, topic, at };
  // A group taken from a row above is told where the question stands.
  return question.group === null ? { ...reading.finding, at } : reading.finding;
}

function findGap(list: QuestionList, standing: Groups): readonly Finding[] {
  const [first] = list.questions;
  const codes = new Set([
    ...(list.replaces ? [] : [...standing.keys()].filter((code) => letterOf(code) === list.letter)),
    ...list.questions.map(({ code }) => code),
  ]);
  const last = Math.max(0, ...[...codes].map(numberOf));
  const missing = Array.from({ length: last }, (_, index) => questionCode(list.letter, index + 1)).filter(
    (code) => !codes.has(code),
  );
  return first === undefined || missing.length === 0
    ? []
    : [refusal(first.at, 'questionGap', { code: first.code, missing })];
}

function readList(
  letter: QuestionLetter,
  rows: readonly CodedRow[],
  standing: Groups,
  indicators: readonly IndicatorRule[],
): { readonly list: QuestionList; readonly findings: readonly Finding[] } {
  const earlier = new Set<QuestionCode>();
  const placed = rows.map((row) => {
    const outcome = placeRow(row, earlier, indicators);
    earlier.add(row.code);
    return outcome;
  });
  const questions = placed.filter((outcome) => 'group' in outcome);
  const findings = placed.filter((outcome) => 'severity' in outcome);
  const list = { letter, replaces: earlier.has(questionCode(letter, 1)), questions };
  return { list, findings: findings.length > 0 ? findings : findGap(list, standing) };
}

/** The pasted lists by instrument; `standing` are the questions of the year's rules. */
export function readListedQuestions(
  listed: readonly ListedQuestion[],
  standing: Groups,
  indicators: readonly IndicatorRule[],
): ListedQuestions {
  const { rows, findings } = rowsWithGroups(listed, indicators);
  const readings = QUESTION_LETTERS.flatMap((letter) => {
    const own = rows.filter(({ code }) => letterOf(code) === letter);
    return own.length === 0 ? [] : [readList(letter, own, standing, indicators)];
  });
  return {
    lists: readings.filter((reading) => reading.findings.length === 0).map(({ list }) => list),
    findings: [...findings, ...readings.flatMap((reading) => reading.findings)],
  };
}
