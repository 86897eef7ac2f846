/** ข้อความที่ยกมา: the staff's own words as a finding quotes them, short enough for a line and cut around the fault. */
const LONGEST_QUOTE = 50;
const AROUND = 12;
const LINES = /\s*\n\s*/g;
/** Marks and vowels that hang on the letter before them, and vowels that lead the letter after them. */
const HANGS_ON = /[\u0E30-\u0E3A\u0E45-\u0E4E]/;
const LEADS = /[\u0E40-\u0E44]/;

/** The nearest place at or before `index` that does not part a letter from its vowels. */
function cutBefore(text: string, index: number): number {
  let cut = index;
  while (cut > 0 && HANGS_ON.test(text.charAt(cut))) cut -= 1;
  while (cut > 0 && LEADS.test(text.charAt(cut - 1))) cut -= 1;
  return cut;
}

/** The beginning of a text, on one line. */
export function quoteStart(text: string, longest: number = LONGEST_QUOTE): string {
  const line = text.replace(LINES, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, cutBefore(line, longest)).trimEnd()}…`;
}

/** The end of a text, on one line. */
export function quoteEnd(text: string, longest: number = LONGEST_QUOTE / 2): string {
  const line = text.replace(LINES, ' ').trim();
  return line.length <= longest ? line : `…${line.slice(cutBefore(line, line.length - longest)).trimStart()}`;
}

/** The letters from `start` to `end` with a few on either side, on one line. */
export function quoteAround(text: string, start: number, end: number): string {
  const from = cutBefore(text, Math.max(0, start - AROUND));
  const to = Math.max(end, cutBefore(text, Math.min(text.length, end + AROUND)));
  return text.slice(from, to).replace(LINES, ' ').trim();
}
