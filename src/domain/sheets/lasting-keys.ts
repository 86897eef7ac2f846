import type { Measure } from '../assessment/measure';
import { CONTINUED } from './continuation';
import type { ExistingTable } from './keeping/existing-table';
import { contentOf } from './keeping/kept-columns';
import { comparableWords, letterPairs, likeness } from './letter-pairs';
import { measureKeys, titleOf } from './measure-key';

/**
 * มาตรการเดิมที่แก้ถ้อยคำ: a measure keeps the key under which its row stands when staff put it elsewhere or reword it, so that what
 * was typed beside it stays with it. Numbers are no help: the measure that takes the number of a deleted one must not inherit
 * its results.
 */

/** Words that share less are another measure: rewording a title leaves most of its letters, a new title few of them. */
const LEAST_LIKENESS = 0.65;

/** The measures that stand in a sheet: their words by key, without the prefix that all keys of the sheet have. */
export type StandingMeasures = ReadonlyMap<string, string>;

/** Gathers the words of each measure from its row and those that go on below it; keys are `<prefix><key>` and `<prefix><key>|2`. */
export function standingMeasures(
  { rows }: ExistingTable,
  prefix: string,
  column: number | undefined,
): StandingMeasures {
  const found = new Map<string, string>();
  for (const { key, results } of rows) {
    if (key === null || !key.startsWith(prefix)) continue;
    const [own = ''] = key.slice(prefix.length).split('|');
    const content = contentOf(results, column);
    const text = content.kind === 'text' ? content.text.replace(CONTINUED, '').trim() : '';
    found.set(own, `${found.get(own) ?? ''}${text}`);
  }
  return found;
}

type Pair = {
  readonly measure: Measure;
  readonly key: string;
  readonly likeness: number;
  /** True where the row's key is made from the very words that the measure has. */
  readonly isOwn: boolean;
};

/** Every measure and standing row that are alike enough, the most alike first. */
function likePairs(
  measures: readonly Measure[],
  standing: StandingMeasures,
  own: ReadonlyMap<Measure, string>,
): readonly Pair[] {
  const rows = [...standing].map(([key, text]) => ({ key, pairs: letterPairs(comparableWords(text)) }));
  const pairs = measures.flatMap((measure) => {
    const words = letterPairs(comparableWords(titleOf(measure)));
    return rows.map(({ key, pairs: other }) => ({
      measure,
      key,
      likeness: likeness(words, other),
      isOwn: own.get(measure) === key,
    }));
  });
  return pairs
    .filter((pair) => pair.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || Number(b.isOwn) - Number(a.isOwn));
}

/** A key of each measure, no two alike: that of its row where it stands already, under the same words or reworded, else one of its own. */
export function lastingKeys(
  measures: readonly Measure[],
  standing: StandingMeasures,
): ReadonlyMap<Measure, string> {
  const own = measureKeys(measures);
  const keys = new Map<Measure, string>();
  const taken = new Set<string>();
  const take = (measure: Measure, key: string) => {
    if (keys.has(measure) || taken.has(key)) return;
    keys.set(measure, key);
    taken.add(key);
  };
  // What a row says goes before its key: under a key made from these words another measure may stand, reworded since.
  for (const pair of likePairs(measures, standing, own)) take(pair.measure, pair.key);
  for (const [measure, key] of own) if (standing.has(key)) take(measure, key);
  for (const [measure, key] of own) {
    let free = key;
    for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`;
    take(measure, free);
  }
  return keys;
}
