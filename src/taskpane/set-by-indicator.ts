/** ชุดข้อตามตัวชี้วัด: the questions of a smallest set under the indicators that ask them, as work on them is divided. */
import type { QuestionCode } from '../domain/assessment/question-code';
import { HUNDRED, type Score } from '../domain/assessment/score';
import type { AgencyAnalysis } from '../domain/index';

export type SetQuestion = {
  readonly code: QuestionCode;
  readonly score: Score;
  /** What it lacks to 100. */
  readonly points: Score;
};

export type SetGroup = {
  readonly number: number;
  readonly name: string;
  readonly questions: readonly SetQuestion[];
};

/** So many questions are named at once; one more is no reason to fold. */
const SHOWN = 3;

/** The questions under their indicators, in the order of the year. Sets hold questions with a score alone. */
export function groupByIndicator(
  codes: readonly QuestionCode[],
  { rulebook, chain }: AgencyAnalysis,
): readonly SetGroup[] {
  return rulebook.indicators.value
    .map(({ number, name, questions }) => ({
      number,
      name,
      questions: questions
        .filter((code) => codes.includes(code))
        .flatMap((code): readonly SetQuestion[] => {
          const score = chain.questions.get(code)?.score;
          return score === undefined ? [] : [{ code, score, points: HUNDRED.sub(score) }];
        }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The first questions of a set, and those that are folded away; none where the set is small. */
export function foldSet(codes: readonly QuestionCode[]): {
  readonly first: readonly QuestionCode[];
  readonly rest: readonly QuestionCode[];
} {
  if (codes.length <= SHOWN + 1) return { first: codes, rest: [] };
  return { first: codes.slice(0, SHOWN), rest: codes.slice(SHOWN) };
}
