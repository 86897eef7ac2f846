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

function countPairs(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < words.length; index += 1) {
    const pair = words.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Sørensen and Dice's measure over the letter pairs of two texts as `comparableWords` gives them: 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return one === '' ? 0 : 1;
  const [first, second] = [countPairs(one), countPairs(other)];
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  const all = Math.max(0, one.length - 1) + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}
