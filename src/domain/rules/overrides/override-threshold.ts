import type { Score } from '../../assessment/score';
import type { Cited } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedRules } from '../typed-rules';
import { isOnScale, refusal, unchanged, workbookCitation, type Override } from './override';

/** เกณฑ์คะแนนต่ำ: the typed threshold where there is one on the scale of scores. */
export function overrideThreshold(threshold: Cited<Score>, typed: TypedRules): Override<Cited<Score>> {
  const { value: cell } = typedRuleOf(typed, RULE_SUBJECTS.lowThreshold);
  if (cell === null) return unchanged(threshold);
  const { at, text, points } = cell;
  if (!isOnScale(points)) return unchanged(threshold, [refusal(at, 'notPoints', { found: text })]);
  return { value: { ...workbookCitation(threshold), value: points }, findings: [], used: [at] };
}
