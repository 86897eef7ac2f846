import type { TagRule } from '../rules/rulebook';
import { quoteText } from './formula-text';
import { plainScore } from './sheet-context';

/**
 * ป้าย of a score as a formula without its equals sign, by the year's thresholds on the two-decimal score; `unknown` where
 * the cell `score` has none.
 */
export function tagFormula(tags: readonly TagRule[], score: string, unknown: string): string {
  const lowest = tags.at(-1);
  if (lowest === undefined) throw new RangeError('no tags in the rulebook');
  const graded = tags
    .slice(0, -1)
    .reduceRight(
      (below, { tag, from }) => `IF(ROUND(${score},2)>=${plainScore(from)},${quoteText(tag)},${below})`,
      quoteText(lowest.tag),
    );
  return `IF(COUNT(${score})=0,${quoteText(unknown)},${graded})`;
}

/** The longest tag of the year, to make its row tall enough. */
export function longestTag(tags: readonly TagRule[]): string {
  return tags.reduce((longest, { tag }) => (tag.length > longest.length ? tag : longest), '');
}
