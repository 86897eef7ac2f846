import type { CellPlace } from '../../assessment/cell-place';
import type { IndicatorRule, Rulebook } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedRules } from '../typed-rules';
import { placesOf, unchanged, workbookCitation, type Override } from './override';

type Named<T> = { readonly rule: T; readonly used: readonly CellPlace[] };

/** The rule under the typed name; its official one stays a name it is known by. */
function renameIndicator(rule: IndicatorRule, typed: TypedRules): Named<IndicatorRule> {
  const { name } = typedRuleOf(typed, RULE_SUBJECTS.indicator(rule.number));
  const subIndicators = rule.subIndicators.map((sub) => {
    const { name: subName } = typedRuleOf(typed, RULE_SUBJECTS.subIndicator(sub.code));
    return { rule: { ...sub, name: subName?.text ?? sub.name }, used: placesOf([subName]) };
  });
  return {
    rule: {
      ...rule,
      name: name?.text ?? rule.name,
      aliases: name === null ? rule.aliases : [...rule.aliases, rule.name],
      subIndicators: subIndicators.map((sub) => sub.rule),
    },
    used: [...placesOf([name]), ...subIndicators.flatMap((sub) => sub.used)],
  };
}

/** ชื่อตัวชี้วัดและตัวชี้วัดย่อย that were typed. */
export function overrideNames(
  indicators: Rulebook['indicators'],
  typed: TypedRules,
): Override<Rulebook['indicators']> {
  const named = indicators.value.map((rule) => renameIndicator(rule, typed));
  const used = named.flatMap((one) => one.used);
  if (used.length === 0) return unchanged(indicators);
  const value = named.map(({ rule }) => rule);
  return { value: { ...workbookCitation(indicators), value }, findings: [], used };
}
