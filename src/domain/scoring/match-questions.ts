import { compareQuestionCodes, type QuestionCode } from '../assessment/question-code';
import type { FiscalYear } from '../assessment/fiscal-year';
import { leastCertain } from '../rules/parse-citation';
import { questionsOf } from '../rules/question-place';
import type { Citation, Rulebook } from '../rules/rulebook';

/** ข้อที่ถามเรื่องเดียวกัน: a question of one year and the one of another year that asks the same, whatever their codes. */
export type QuestionMatch = {
  readonly earlier: QuestionCode;
  readonly later: QuestionCode;
  /** Where it is known that both ask the same: the less certain of the two years. */
  readonly citation: Citation;
};

/** A question that stands alone, and why: the rules do not say what it asks, or know none in the other year that asks it. */
export type UnmatchedQuestion = {
  readonly year: FiscalYear;
  readonly code: QuestionCode;
  readonly reason: 'meaningUnknown' | 'noCounterpart';
};

export type MatchedQuestions = {
  readonly matches: readonly QuestionMatch[];
  readonly unmatched: readonly UnmatchedQuestion[];
};

function unmatchedOf(rulebook: Rulebook, matched: ReadonlySet<QuestionCode>): readonly UnmatchedQuestion[] {
  const alone = questionsOf(rulebook)
    .filter((code) => !matched.has(code))
    .sort(compareQuestionCodes);
  return alone.map((code) => ({
    year: rulebook.fiscalYear,
    code,
    reason: rulebook.meanings.has(code) ? 'noCounterpart' : 'meaningUnknown',
  }));
}

/** The questions of two years by what they ask. A code is never a match by itself: codes move between years. */
export function matchQuestions(earlier: Rulebook, later: Rulebook): MatchedQuestions {
  const before = new Map([...earlier.meanings].map(([code, meaning]) => [meaning.value, { code, meaning }]));
  const matches = [...later.meanings].flatMap(([code, meaning]): readonly QuestionMatch[] => {
    const same = before.get(meaning.value);
    if (same === undefined) return [];
    return [{ earlier: same.code, later: code, citation: leastCertain(same.meaning, meaning) }];
  });
  return {
    matches: matches.sort((a, b) => compareQuestionCodes(a.later, b.later)),
    unmatched: [
      ...unmatchedOf(earlier, new Set(matches.map((match) => match.earlier))),
      ...unmatchedOf(later, new Set(matches.map((match) => match.later))),
    ],
  };
}
