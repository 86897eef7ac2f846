import type { Rulebook, TagRule } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedCell, type TypedRules } from '../typed-rules';
import { isOnScale, placesOf, refusal, unchanged, workbookCitation, type Override } from './override';

type TypedTag = { readonly tag: TagRule; readonly name: TypedCell | null; readonly from: TypedCell | null };

function typedTags(tags: readonly TagRule[], typed: TypedRules): readonly TypedTag[] {
  return tags.map(({ tag, from: least }, index) => {
    const { name, value: from } = typedRuleOf(typed, RULE_SUBJECTS.tag(index + 1));
    return { tag: { tag: name?.text ?? tag, from: from?.points ?? least }, name, from };
  });
}

/** ป้าย: names and thresholds that were typed, as long as they go down to 0; all of them or none. */
export function overrideTags(tags: Rulebook['tags'], typed: TypedRules): Override<Rulebook['tags']> {
  const lines = typedTags(tags.value, typed);
  const used = placesOf(lines.flatMap(({ name, from }) => [name, from]));
  const [first] = used;
  if (first === undefined) return unchanged(tags);

  const wrong = lines.flatMap(({ from }) => (from === null || isOnScale(from.points) ? [] : [from]));
  if (wrong.length > 0) {
    return unchanged(
      tags,
      wrong.map(({ at, text }) => refusal(at, 'notPoints', { found: text })),
    );
  }
  const value = lines.map(({ tag }) => tag);
  const disordered = value.find((tag, index) => tag.from.gte(value[index - 1]?.from ?? 101));
  const repeated = value.find((tag, index) => value.findIndex((other) => other.tag === tag.tag) < index);
  if (disordered !== undefined) return unchanged(tags, [refusal(first, 'order', { found: disordered.tag })]);
  if (repeated !== undefined) return unchanged(tags, [refusal(first, 'nameTwice', { found: repeated.tag })]);
  if (value.at(-1)?.from.equals(0) !== true) return unchanged(tags, [refusal(first, 'lastLevel')]);
  return { value: { ...workbookCitation(tags), value }, findings: [], used };
}
