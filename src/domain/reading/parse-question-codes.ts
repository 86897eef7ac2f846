import { letterOf, numberOf, questionCode, type QuestionCode } from '../assessment/question-code';
import { bareTokenAt, type CodeToken, codeTokenAt, matchAt, startsCleanly } from './question-code-token';
import { toArabicDigits } from './thai-digits';

/**
 * รหัสข้อคำถาม as staff write them: `i๑`, `I 1`, `ข้อ e๑`, `๐๑๒` for o12 (a zero for the letter), ranges such as `i๑๔-i๑๕`.
 * Telephone numbers, dates, times and decimals are none.
 */
export type CodeMention = {
  readonly code: QuestionCode;
  readonly form: CodeToken['form'];
  /** As written, the whole range for each code of a range. */
  readonly written: string;
  /** Where the words stand in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
};

const RANGE_SIGN = /\s*(?:-|–|—|ถึง)\s*(?:ข้อ(?:ที่)?\s*)?/y;
const LIST_SIGN = /\s*,\s*/y;

function codesOfRange(first: QuestionCode, last: QuestionCode): readonly QuestionCode[] {
  const letter = letterOf(first);
  const [from, to] = [numberOf(first), numberOf(last)];
  if (letterOf(last) !== letter || to <= from) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => questionCode(letter, from + index));
}

/** The second end of a range after a code: with its letter, or bare right after a dash (`i14-15`). */
function rangeEndAfter(text: string, first: CodeToken): CodeToken | null {
  const sign = matchAt(RANGE_SIGN, text, first.end);
  if (sign === null) return null;
  const index = first.end + sign[0].length;
  const isTight = sign[0].trim() === sign[0];
  const last = codeTokenAt(text, index) ?? (isTight ? bareTokenAt(text, index, first) : null);
  return last === null || codesOfRange(first.code, last.code).length === 0 ? null : last;
}

function mentionsFrom(
  text: string,
  original: string,
  start: number,
  token: CodeToken,
): readonly CodeMention[] {
  const last = rangeEndAfter(text, token);
  const end = last?.end ?? token.end;
  const codes = last === null ? [token.code] : codesOfRange(token.code, last.code);
  const form = last?.form === 'zero' ? 'zero' : token.form;
  const written = original.slice(start, end);
  const found = codes.map((code): CodeMention => ({ code, form, written, start, end }));
  return [...found, ...listAfter(text, original, token, end)];
}

/** `i1, 2, 3`: numbers after a comma take the letter of the code before. */
function listAfter(text: string, original: string, before: CodeToken, end: number): readonly CodeMention[] {
  const sign = matchAt(LIST_SIGN, text, end);
  if (sign === null) return [];
  const start = end + sign[0].length;
  const token = bareTokenAt(text, start, before);
  if (token === null) return [];
  const written = original.slice(start, token.end);
  const mention: CodeMention = { code: token.code, form: 'bare', written, start, end: token.end };
  return [mention, ...listAfter(text, original, { ...before, end: token.end }, token.end)];
}

/**
 * Every code in a text, ranges spelt out, in order. In a `list` (a cell of codes or questions) a zero code may open any word;
 * in `prose` it must follow ข้อ or another code, because prose has other numbers.
 */
export function findQuestionCodes(written: string, where: 'list' | 'prose'): readonly CodeMention[] {
  const text = toArabicDigits(written);
  const mentions: CodeMention[] = [];
  let previousEnd = -1;
  let index = 0;
  while (index < text.length) {
    const token = codeTokenAt(text, index);
    if (token === null || !startsCleanly(text, index, token, previousEnd, where)) {
      index += 1;
      continue;
    }
    mentions.push(...mentionsFrom(text, written, index, token));
    previousEnd = mentions.at(-1)?.end ?? token.end;
    index = previousEnd;
  }
  return mentions;
}

/** The code that the whole text is, such as `i๑`, `ข้อ I 1`, `๐๑๒.`; null when it says anything else. */
export function parseQuestionCode(written: string): CodeMention | null {
  const [only, ...others] = findQuestionCodes(written, 'list');
  if (only === undefined || others.length > 0) return null;
  const around = written.slice(0, only.start) + written.slice(only.end);
  return /^\s*(?:ข้อ(?:ที่)?|รหัส)?\s*\(?\s*\)?\s*[.:)]?\s*$/.test(around) ? only : null;
}

/** The number a question text opens with when its letter is missing: 2 for `๒ เจ้าหน้าที่…` or `6. หน่วยงาน…`. */
export function bareQuestionNumber(written: string): number | null {
  const found = /^(?:ข้อ(?:ที่)?\s*)?([1-9]\d?)\s*[.):-]?\s*(?=$|[\u0E01-\u0E4F“"(])/.exec(
    toArabicDigits(written.trim()),
  );
  return found === null ? null : Number(found[1]);
}
