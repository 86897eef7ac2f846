import { WHOLE_INSTRUMENTS } from '../../assessment/instrument';
import { HUNDRED, ZERO } from '../../assessment/score';
import type { Rulebook } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedRules } from '../typed-rules';
import { isOnScale, placesOf, refusal, unchanged, workbookCitation, type Override } from './override';

/** น้ำหนัก: the weights with those that were typed. They hold together or not at all, since they must add up to 100. */
export function overrideWeights(
  weights: Rulebook['weights'],
  typed: TypedRules,
): Override<Rulebook['weights']> {
  const cells = WHOLE_INSTRUMENTS.map((code) => ({
    code,
    cell: typedRuleOf(typed, RULE_SUBJECTS.weight(code)).value,
  }));
  const used = placesOf(cells.map(({ cell }) => cell));
  const [first] = used;
  if (first === undefined) return unchanged(weights);

  const wrong = cells.flatMap(({ cell }) => (cell === null || isOnScale(cell.points) ? [] : [cell]));
  if (wrong.length > 0) {
    return unchanged(
      weights,
      wrong.map(({ at, text }) => refusal(at, 'notWeight', { found: text })),
    );
  }
  const value = new Map(
    cells.map(({ code, cell }) => [code, cell?.points ?? weights.value.get(code) ?? ZERO] as const),
  );
  const sum = [...value.values()].reduce((total, weight) => total.add(weight), ZERO);
  if (!sum.equals(HUNDRED)) {
    return unchanged(weights, [refusal(first, 'weightSum', { sum: sum.toString() })]);
  }
  return { value: { ...workbookCitation(weights), value }, findings: [], used };
}
