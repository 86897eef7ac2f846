import { roundHalfUp, type Score } from '../assessment/score';
import type { Rulebook, TagRule } from '../rules/rulebook';

/**
 * ป้าย of an indicator: รักษาระดับ, พัฒนายกระดับ or แก้ไขเร่งด่วน, by the year's thresholds on the two-decimal score: 94.995
 * shows as 95.00 and is tagged as that.
 */
export function tagOf(score: Score, rulebook: Rulebook): TagRule {
  const tags = rulebook.tags.value;
  const shown = roundHalfUp(score);
  const tag = tags.find(({ from }) => shown.gte(from)) ?? tags.at(-1);
  if (tag === undefined) throw new RangeError('no tags in the rulebook');
  return tag;
}
