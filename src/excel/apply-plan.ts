/** Applying a plan: check that Excel lets us, make the sheets, fill them one by one, finish them together. */
import type { StyleSheet } from '../domain/sheets/styles';
import type { WorkbookPlan } from '../domain/sheets/workbook-plan';
import type { WrittenSheet } from './excel-failure';
import { ExcelFailure, toThrow } from './excel-failure';
import type { Finish } from './finish-sheets';
import { finishSheets } from './finish-sheets';
import type { SheetTarget } from './sheet-target';
import { findTargets } from './sheet-target';
import type { ApplyProgress, ApplyResult } from './workbook-gateway';
import { makeSheets, writeSheet } from './write-sheets';

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new ExcelFailure({ code: 'cancelled' });
}

type Watch = {
  readonly progress: (step: ApplyProgress) => void;
  readonly signal: AbortSignal;
};

type Written = {
  readonly done: readonly SheetTarget[];
  readonly sheets: readonly WrittenSheet[];
  readonly syncs: number;
};

/** Fills the sheets in their order until all are filled or, the first being filled, the user cancels. */
async function writeSheets(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
  styles: StyleSheet,
  { progress, signal }: Watch,
): Promise<Written> {
  const sheets: WrittenSheet[] = [];
  let syncs = 0;
  for (const [index, target] of targets.entries()) {
    if (index > 0 && signal.aborted) break;
    const { sheet, spec } = target;
    progress({ step: 'writing', sheet, index, total: targets.length });
    syncs += await writeSheet(context, target, styles, sheets);
    sheets.push({ sheet, rows: spec.rows.length });
  }
  return { done: targets.slice(0, sheets.length), sheets, syncs };
}

/** A failure here comes after the sheets have their content, and says so. */
async function finish(context: Excel.RequestContext, { done, sheets }: Written): Promise<Finish> {
  try {
    return await finishSheets(context, done);
  } catch (error) {
    throw toThrow(error, null, sheets);
  }
}

/**
 * Brings the workbook to the plan: `n + 2` syncs for `n` sheets, more only for very large ones. A batch is not a transaction, so
 * nothing is promised halfway but this: every sheet is ours or not yet there, and applying a fresh plan completes the work.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  watch: Watch,
): Promise<ApplyResult> {
  const { progress, signal } = watch;
  stopIfCancelled(signal);
  progress({ step: 'checking' });
  const targets = await findTargets(context, plan);
  stopIfCancelled(signal);

  const namesTaken = makeSheets(context, targets);
  const written = await writeSheets(context, targets, plan.styles, watch);
  progress({ step: 'finishing' });
  const { unfinished, formulaErrors, syncs } = await finish(context, written);
  return {
    written: written.sheets,
    unwritten: targets.slice(written.done.length).map(({ sheet }) => sheet),
    unfinished: [...namesTaken, ...unfinished],
    formulaErrors,
    syncs: 1 + written.syncs + syncs,
  };
}
