import type { Fix } from '../../findings/finding';

/** Vowels and tones over and under a letter: with one behind it a letter is not the same. */
const MARK = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;
const DIGIT = /^[\d๐-๙]/u;
const DIGIT_AT_END = /[\d๐-๙]$/u;

/** True where the words are a part of more: letters that go on with a mark, figures that go on with a figure. */
function isTornOut(text: string, start: number, from: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(start + from.length)];
  if (MARK.test(after)) return true;
  return (DIGIT.test(from) && DIGIT_AT_END.test(before)) || (DIGIT_AT_END.test(from) && DIGIT.test(after));
}

/** True where the right words stand already, as the whole of a name does around its first half. */
function isRightAlready(text: string, start: number, { from, to }: Fix): boolean {
  const offset = to.indexOf(from);
  return offset >= 0 && text.startsWith(to, start - offset);
}

/** The text with every such words replaced; what is a part of other words stays, and so does what is right already. */
export function replaceWords(text: string, fix: Fix): string {
  const { from, to } = fix;
  if (from === '') return text;
  let mended = '';
  let rest = 0;
  for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + from.length)) {
    if (isTornOut(text, start, from) || isRightAlready(text, start, fix)) continue;
    mended += text.slice(rest, start) + to;
    rest = start + from.length;
  }
  return mended + text.slice(rest);
}
