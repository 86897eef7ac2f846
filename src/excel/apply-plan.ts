/** Applying a plan: check that Excel lets us, make the sheets, fill them one by one, finish them together. */
import type { StyleSheet } from '../domain/sheets/styles';
import type { WorkbookPlan } from '../domain/sheets/workbook-plan';
import type { WrittenSheet } from './excel-failure';
import { ExcelFailure, toThrow } from './excel-failure';
import type { Finish } from './finish-sheets';
import { finishSheets } from './finish-sheets';
import { queueSnapshot } from './remembered-snapshot';
import type { SheetTarget } from './sheet-target';
import { findTargets } from './sheet-target';
import { loadJournal, queueBegin, queueComplete, readJournal } from './undo/journal';
import type { NewRun } from './undo/plan-run';
import { planSheetRun } from './undo/record-plan';
import type { ApplyProgress, ApplyResult, RunLabel } from './workbook-gateway';
import { makeSheets, writeSheet } from './write-sheets';

function stopIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new ExcelFailure({ code: 'cancelled' });
}

type Watch = {
  readonly progress: (step: ApplyProgress) => void;
  readonly signal: AbortSignal;
};

/** The label of a run that was given none. */
const NO_LABEL: RunLabel = { at: null };

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
  queuedBytes: number,
): Promise<Written> {
  const sheets: WrittenSheet[] = [];
  let syncs = 0;
  for (const [index, target] of targets.entries()) {
    if (index > 0 && signal.aborted) break;
    const { sheet, spec } = target;
    progress({ step: 'writing', sheet, index, total: targets.length });
    syncs += await writeSheet(context, target, styles, sheets, index === 0 ? queuedBytes : 0);
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

/** What can be said before anything is written; throws `cancelled` where the user, having heard it, does not want to go on. */
function checkRun(run: NewRun | null, { progress, signal }: Watch): void {
  if (run === null) progress({ step: 'checking', undo: 'tooLarge' });
  stopIfCancelled(signal);
}

/** Notes that all is written: in the journal, and what it was made from. */
function queueEnd(
  context: Excel.RequestContext,
  { changes, snapshot }: WorkbookPlan,
  run: NewRun | null,
  { at }: RunLabel,
): void {
  if (run !== null) queueComplete(context, run);
  if (snapshot !== undefined && changes.length > 0)
    queueSnapshot(context, { ...snapshot, at, run: run?.run ?? null });
}

/**
 * Brings the workbook to the plan: `n + 2` syncs for `n` sheets, one more where charts get their alternative texts, and more for
 * very large sheets. A batch is not a transaction, so nothing is promised halfway but this: every sheet is ours or not yet there,
 * applying a fresh plan completes the work, and the journal knows how to take back what was done.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  watch: Watch,
  label = NO_LABEL,
): Promise<ApplyResult> {
  const { progress, signal } = watch;
  stopIfCancelled(signal);
  progress({ step: 'checking' });
  const setting = loadJournal(context);
  const targets = await findTargets(context, plan);
  const run = planSheetRun(readJournal(setting), targets, plan.styles, label);
  checkRun(run, watch);

  const changes = run !== null && targets.length > 0 ? run : null;
  if (changes !== null) queueBegin(context, changes);
  const namesTaken = makeSheets(context, targets, changes?.run ?? null);
  const written = await writeSheets(context, targets, plan.styles, watch, changes?.bytes ?? 0);
  progress({ step: 'finishing' });
  if (written.done.length === targets.length) queueEnd(context, plan, changes, label);
  const { unfinished, formulaErrors, syncs } = await finish(context, written);
  return {
    written: written.sheets,
    unwritten: targets.slice(written.done.length).map(({ sheet }) => sheet),
    unfinished: [...namesTaken, ...unfinished],
    formulaErrors,
    syncs: 1 + written.syncs + syncs,
  };
}
