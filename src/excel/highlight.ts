/**
 * Marking low scores in the users' own sheets. Each block of score cells gets one conditional format; no value, style or other
 * rule of the sheet is touched, and taking the marks away leaves the sheet as it was.
 */
import type { HighlightPlan } from '../domain/sheets/workbook-plan';
import type { RulesOutcome } from './bring-rules';
import { bringRulesTo } from './bring-rules';
import type { HighlightResult, RunLabel } from './workbook-gateway';

async function toResult(bringing: Promise<RulesOutcome>): Promise<HighlightResult> {
  const { added, kept, removed } = await bringing;
  return { added, kept, removed };
}

const NO_LABEL: RunLabel = { at: null };

/** Marks the blocks of the plan and no others. Throws `readOnly`, `protectedSheet` or `itemNotFound` before anything is written. */
export function highlight(
  context: Excel.RequestContext,
  { ranges, threshold, fill, font }: HighlightPlan,
  label = NO_LABEL,
): Promise<HighlightResult> {
  const wanted = ranges.map(({ sheet, address }) => ({ sheet, address, threshold, fill, font }));
  return toResult(bringRulesTo(context, wanted, label));
}

/** Takes our marks away; rules of the user stay. */
export function removeHighlights(context: Excel.RequestContext, label = NO_LABEL): Promise<HighlightResult> {
  return toResult(bringRulesTo(context, [], label));
}
