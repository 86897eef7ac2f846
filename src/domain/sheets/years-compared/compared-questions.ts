import type { FiscalYear } from '../../assessment/fiscal-year';
import { compareQuestionCodes, type QuestionCode } from '../../assessment/question-code';
import { questionsOf } from '../../rules/question-place';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { matchQuestions, type MatchedQuestions, type UnmatchedQuestion } from '../../scoring/match-questions';
import { yearOf } from './compared-years';

type Reason = UnmatchedQuestion['reason'];

/** ข้อที่เทียบข้ามปีได้: a question of the latest year with scores, and the one that asks the same in each earlier year. */
export type ComparedQuestion = {
  readonly code: QuestionCode;
  /** By year, the latest included; years in which nothing is known to ask the same are left out. */
  readonly codeIn: ReadonlyMap<FiscalYear, QuestionCode>;
  /** Earlier years in which nothing is known to ask the same, and why. */
  readonly changed: readonly { readonly year: FiscalYear; readonly reason: Reason }[];
};

export type ComparedQuestions = {
  readonly base: AgencyAnalysis;
  readonly matched: readonly ComparedQuestion[];
  /** Questions of the base year that no earlier year is known to ask. */
  readonly alone: readonly QuestionCode[];
};

/** An earlier year with what its questions are known to match in the base year. */
type EarlierYear = MatchedQuestions & { readonly year: FiscalYear; readonly isKnown: boolean };

function earlierYear(agency: AgencyAnalysis, base: AgencyAnalysis): EarlierYear {
  const isKnown = agency.rulebook.meanings.size > 0;
  return { ...matchQuestions(agency.rulebook, base.rulebook), year: yearOf(agency), isKnown };
}

/** Why nothing in the earlier year matches; where its rules say of no question what it asks, that is not known of any. */
function reasonOf(code: QuestionCode, base: FiscalYear, { unmatched, isKnown }: EarlierYear): Reason {
  const alone = unmatched.find((one) => one.year === base && one.code === code);
  return isKnown && alone !== undefined ? alone.reason : 'meaningUnknown';
}

function compareQuestion(
  code: QuestionCode,
  base: FiscalYear,
  earlier: readonly EarlierYear[],
): ComparedQuestion {
  const found = earlier.map((one) => ({ one, match: one.matches.find(({ later }) => later === code) }));
  const codes = found.flatMap(({ one, match }) =>
    match === undefined ? [] : [[one.year, match.earlier] as const],
  );
  return {
    code,
    codeIn: new Map([[base, code], ...codes]),
    changed: found.flatMap(({ one, match }) =>
      match === undefined ? [{ year: one.year, reason: reasonOf(code, base, one) }] : [],
    ),
  };
}

/** The questions that can be compared; null where fewer than two years have scores of questions. */
export function comparedQuestions(years: readonly AgencyAnalysis[]): ComparedQuestions | null {
  const scored = years.filter(({ assessment }) => assessment.questions.size > 0);
  const base = scored.at(-1);
  if (base === undefined || scored.length < 2) return null;
  const earlier = scored.slice(0, -1).map((agency) => earlierYear(agency, base));
  const questions = questionsOf(base.rulebook)
    .filter((code) => base.assessment.questions.has(code))
    .sort(compareQuestionCodes)
    .map((code) => compareQuestion(code, yearOf(base), earlier));
  return {
    base,
    matched: questions.filter(({ codeIn }) => codeIn.size > 1),
    alone: questions.filter(({ codeIn }) => codeIn.size === 1).map(({ code }) => code),
  };
}
