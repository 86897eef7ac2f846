import { toArabicDigits } from './thai-digits';

/** A cell whose text goes on in the row below, because a page ended in the middle of it. */
const NUMBERED_OR_BULLETED = /^(?:\(?\d{1,2}(?:\.\d{1,2})*\s*[.)]|[-–•*▪○●◦])/;
const THAI_END = /[\u0E01-\u0E4E]$/;
const THAI_START = /^[\u0E01-\u0E4E]/;

/**
 * The two texts as one: on a new line where the second opens a numbered or bulleted item, glued where the break is inside
 * Thai text (which has no spaces between words), else with a space.
 */
export function joinFragments(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  if (NUMBERED_OR_BULLETED.test(toArabicDigits(second))) return `${first}\n${second}`;
  return THAI_END.test(first) && THAI_START.test(second) ? first + second : `${first} ${second}`;
}
