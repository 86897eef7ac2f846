import type { QuestionCode } from '../../assessment/question-code';
import type { Rulebook } from '../rulebook';
import { RULE_SUBJECTS, typedRuleOf, type TypedCell, type TypedRules } from '../typed-rules';
import { placesOf, refusal, unchanged, workbookCitation, type Override } from './override';

function overrideItem(
  item: QuestionCode | null,
  cell: TypedCell | null,
  known: ReadonlySet<string>,
): Override<QuestionCode | null> {
  if (cell === null) return unchanged(item);
  const [code, ...others] = cell.codes;
  return code === undefined || others.length > 0 || !known.has(code)
    ? unchanged(item, [refusal(cell.at, 'unknownQuestion', { code: cell.text })])
    : { value: code, findings: [], used: placesOf([cell]) };
}

/** ข้อ OIT ที่ให้เผยแพร่การวิเคราะห์และการติดตาม: the items that were typed. `known` are the year's questions. */
export function overrideReportingItems(
  items: Rulebook['reportingItems'],
  typed: TypedRules,
  known: ReadonlySet<string>,
): Override<Rulebook['reportingItems']> {
  const cellOf = (subject: string) => typedRuleOf(typed, subject).value;
  const analysis = overrideItem(items.value.analysis, cellOf(RULE_SUBJECTS.analysisItem), known);
  const followUp = overrideItem(items.value.followUp, cellOf(RULE_SUBJECTS.followUpItem), known);
  const findings = [...analysis.findings, ...followUp.findings];
  const used = [...analysis.used, ...followUp.used];
  if (used.length === 0) return unchanged(items, findings);
  const value = { analysis: analysis.value, followUp: followUp.value };
  return { value: { ...workbookCitation(items), value }, findings, used };
}
