import type { Measure } from '../assessment/measure';
import { shortMark } from './fingerprint';

/**
 * รหัสของมาตรการ: what tells a measure from the others in keys of rows. It is made from the words of the measure, not from
 * its number: when staff put a measure between two others, what was typed beside those stays with them.
 */

/** The words by which a measure goes, on one line; empty where its row has none. */
export function titleOf({ measure, heading, steps }: Measure): string {
  return (measure ?? heading ?? steps ?? '').replace(/\s+/gu, ' ').trim();
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** A key of each measure, no two alike: of its title, with its steps where several share a title, counted where nothing differs. */
export function measureKeys(measures: readonly Measure[]): ReadonlyMap<Measure, string> {
  const titles = countBy(measures, titleOf);
  const seen = new Map<string, number>();
  return new Map(
    measures.map((measure) => {
      const title = titleOf(measure);
      const isShared = (titles.get(title) ?? 0) > 1;
      const mark = shortMark(isShared ? `${title}\n${measure.steps ?? ''}` : title);
      const count = (seen.get(mark) ?? 0) + 1;
      seen.set(mark, count);
      return [measure, count === 1 ? mark : `${mark}-${count}`] as const;
    }),
  );
}
