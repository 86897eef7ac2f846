import { matchKey } from '../reading/thai-text';

/**
 * ความคล้ายของถ้อยคำ: how much two texts share, by the pairs of letters that stand side by side in both. Numbers before the words,
 * spaces, and vowel and tone marks do not count.
 */
const LEADING_NUMBER = /^\s*\(?[\d๐-๙]+\s*[.)]\s*/u;

/** The words alone, as they are compared. */
export function comparableWords(text: string): string {
  return matchKey(text.replace(LEADING_NUMBER, ''));
}

/** Words with what they are compared by, counted once however many others they are compared with. */
export type LetterPairs = { readonly words: string; readonly counts: ReadonlyMap<string, number> };

export function letterPairs(words: string): LetterPairs {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < words.length; index += 1) {
    const pair = words.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { words, counts };
}

/** Sørensen and Dice's measure over the letter pairs of two texts as `comparableWords` gives them: 0 to 1. */
export function likeness(one: LetterPairs, other: LetterPairs): number {
  if (one.words === other.words) return one.words === '' ? 0 : 1;
  let shared = 0;
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0);
  const all = Math.max(0, one.words.length - 1) + Math.max(0, other.words.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}
