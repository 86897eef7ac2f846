/** Highlight rules in the users' sheets as they were before a run. */
import { bringRulesTo } from '../bring-rules';
import type { RememberedHighlight } from '../remembered-highlights';
import type { KeptPlace } from '../workbook-gateway';
import type { ChangedRules } from './run-record';

export type RulesBack = {
  readonly added: number;
  readonly removed: number;
  readonly kept: readonly KeptPlace[];
  readonly syncs: number;
};

function keepRule({ sheet, address }: RememberedHighlight, reason: KeptPlace['reason']): KeptPlace {
  return { sheet, reason, wholeSheet: false, places: [{ sheet, address }] };
}

/** Brings the rules back in the sheets of these names. A rule that somebody has changed or taken away since is left to them. */
export async function undoRules(
  context: Excel.RequestContext,
  rules: ChangedRules | null,
  sheets: readonly string[],
): Promise<RulesBack> {
  if (rules === null) return { added: 0, removed: 0, kept: [], syncs: 0 };
  const possible = rules.before.filter(({ sheet }) => sheets.includes(sheet));
  const { added, removed, lost, syncs } = await bringRulesTo(context, possible, null);
  const gone = rules.before.filter((note) => !possible.includes(note));
  return {
    added,
    removed,
    syncs,
    kept: [...lost.map((note) => keepRule(note, 'changed')), ...gone.map((note) => keepRule(note, 'gone'))],
  };
}
