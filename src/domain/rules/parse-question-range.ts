import {
  compareQuestionCodes,
  isQuestionCode,
  letterOf,
  numberOf,
  questionCode,
  type QuestionCode,
} from '../assessment/question-code';

/** The questions of a range as rulebooks write it, `i1-i3` or `o5`; null for anything else, also for one that runs backwards. */
export function parseQuestionRange(text: string): readonly QuestionCode[] | null {
  const [first = '', last = first, ...rest] = text.split('-');
  if (rest.length > 0 || !isQuestionCode(first) || !isQuestionCode(last)) return null;
  if (letterOf(first) !== letterOf(last) || compareQuestionCodes(first, last) > 0) return null;
  const count = numberOf(last) - numberOf(first) + 1;
  return Array.from({ length: count }, (_, step) => questionCode(letterOf(first), numberOf(first) + step));
}
