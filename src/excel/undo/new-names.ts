/** Workbook names that a run brought: they go with it when they point at its sheets. */
import type { UndoDecision } from './decide-undo';
import { readsSheet } from './formula-shape';

export type NewName = { readonly sheet: string; readonly item: Excel.NamedItem };

/** Asks for the names of sheets that go, and for those that rewritten sheets did not have before; readable after a sync. */
export function loadNewNames(
  context: Excel.RequestContext,
  { removals, restorings }: UndoDecision,
): readonly NewName[] {
  const ofRestored = restorings.flatMap(({ record, now }) => {
    if (record.look === 'same') return [];
    const earlier = record.look?.parts.names.map(({ name }) => name) ?? [];
    return record.names.filter((name) => !earlier.includes(name)).map((name) => ({ name, sheet: now.name }));
  });
  const ofRemoved = removals.flatMap(({ record, now }) =>
    record.names.map((name) => ({ name, sheet: now.name })),
  );
  return [...ofRestored, ...ofRemoved].map(({ name, sheet }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return { sheet, item };
  });
}

/** Queues their removal; a name that points elsewhere is the user's. */
export function queueNameRemovals(names: readonly NewName[]): void {
  for (const { sheet, item } of names) {
    const formula: unknown = item.isNullObject ? null : item.formula;
    if (typeof formula === 'string' && readsSheet(formula, sheet, [])) item.delete();
  }
}
