import {
  letterOf,
  QUESTION_LETTERS,
  questionCode,
  type QuestionCode,
  type QuestionLetter,
} from '../assessment/question-code';
import { MONTH_PATTERN } from './thai-months';

/** One code of a question as it stands in a text with Arabic digits, and how it is written. */
export type CodeToken = {
  readonly code: QuestionCode;
  /** `zero`: a figure nought stands for the letter o. `bare`: the letter is left out and taken from the code before. */
  readonly form: 'letter' | 'zero' | 'bare';
  /** Where the token ends, exclusive. */
  readonly end: number;
};

const LETTER_CODE = /([ieo]) ?[.-]? ?0?([1-9]\d?)/iy;
const ZERO_CODE = /0(0?[1-9]\d?)/y;
const BARE_NUMBER = /([1-9]\d?)/y;
const NUMBER_GOES_ON = /^(?:\d|[./:]\d|(?![ieo]\d)[A-Za-z])/i;
const DECIMAL_COMMA_GOES_ON = /^,(?!0)\d/;
const TELEPHONE_GOES_ON = /^(?:\s*[-–]?\s*(?!0[1-9]\d?(?!\d))\d{3})/;
const DATE_GOES_ON = new RegExp(`^\\s*(?:${MONTH_PATTERN})`);
const GLUED_BEFORE = /[A-Za-z0-9]$/;
const NUMBER_BEFORE = /\d\s?(?:[-.:,]|\/\s?)$/;
const TELEPHONE_BEFORE = /(?:โทร|โทรศัพท์|โทรสาร|มือถือ|แฟกซ์)\s*\.?\s*$/;
const THAI_BEFORE = /[\u0E00-\u0E4F]$/;
const NUMBER_WORD_BEFORE = /ข้อ(?:ที่)?\s*$/;
const BETWEEN_CODES = /^\s*(?:,|และ|กับ|หรือ|และข้อ)?\s*(?:ข้อ(?:ที่)?)?\s*$/;

/** How many characters around a code decide whether it is one. */
const REACH = 20;

function letterFrom(text: string): QuestionLetter {
  return QUESTION_LETTERS.find((letter) => letter === text.toLowerCase()) ?? 'o';
}

/** What a sticky pattern matches at exactly the index. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** One code that starts exactly at the index, whatever stands before it. */
export function codeTokenAt(text: string, index: number): CodeToken | null {
  const lettered = matchAt(LETTER_CODE, text, index);
  const zero = lettered === null ? matchAt(ZERO_CODE, text, index) : null;
  const found = lettered ?? zero;
  if (found === null) return null;
  const end = index + found[0].length;
  const after = text.slice(end, end + REACH);
  if (NUMBER_GOES_ON.test(after)) return null;
  if (lettered !== null) {
    return { code: questionCode(letterFrom(lettered[1] ?? ''), Number(lettered[2])), form: 'letter', end };
  }
  if (TELEPHONE_GOES_ON.test(after) || DATE_GOES_ON.test(after) || DECIMAL_COMMA_GOES_ON.test(after))
    return null;
  return { code: questionCode('o', Number(found[1])), form: 'zero', end };
}

/** A number that starts at the index and takes the letter of the code before it. */
export function bareTokenAt(text: string, index: number, before: CodeToken): CodeToken | null {
  const found = matchAt(BARE_NUMBER, text, index);
  if (found === null || before.form !== 'letter') return null;
  const end = index + found[0].length;
  if (NUMBER_GOES_ON.test(text.slice(end, end + REACH))) return null;
  return { code: questionCode(letterOf(before.code), Number(found[1])), form: 'bare', end };
}

/** True where nothing before the token makes it part of a word, a telephone number, a date or another number. */
export function startsCleanly(
  text: string,
  start: number,
  token: CodeToken,
  previousEnd: number,
  where: 'list' | 'prose',
): boolean {
  if (previousEnd >= 0 && BETWEEN_CODES.test(text.slice(previousEnd, start))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (GLUED_BEFORE.test(before)) return false;
  if (token.form === 'letter' || NUMBER_WORD_BEFORE.test(before)) return true;
  if (NUMBER_BEFORE.test(before)) return false;
  return where === 'list' && !THAI_BEFORE.test(before) && !TELEPHONE_BEFORE.test(before);
}
