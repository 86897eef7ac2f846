import { instrumentOf, type QuestionCode } from '../assessment/question-code';
import { outsideScores, type OutsideScore } from '../assessment/usable-scores';
import { placeOfQuestion } from '../rules/question-place';
import type { Rulebook } from '../rules/rulebook';
import type { AgencyAnalysis } from './analysis';

/** True where the score is that of the question, or of a group that the question lies in. */
function isAbout({ kind, code: stated }: OutsideScore, code: QuestionCode, rulebook: Rulebook): boolean {
  const place = placeOfQuestion(rulebook, code);
  switch (kind) {
    case 'question':
      return stated === code;
    case 'subIndicator':
      return stated === place?.subIndicator?.code;
    case 'indicator':
      return stated === String(place?.indicator.number);
    case 'instrument':
      return stated.startsWith(instrumentOf(code));
    case 'total':
      return false;
  }
}

/**
 * ข้อที่ขาดคะแนน: questions that the total lacks since no cell states them, in the year's order. Those that it lacks because a
 * score of theirs lies outside 0 to 100 are not missing from the sheet: that score is to be corrected.
 */
export function missingQuestions({ assessment, chain, rulebook }: AgencyAnalysis): readonly QuestionCode[] {
  const outside = outsideScores(assessment);
  return chain.total.missing.filter((code) => !outside.some((one) => isAbout(one, code, rulebook)));
}
