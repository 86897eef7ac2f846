/**
 * Taking back runs, the latest first. A run that others came after is only taken back together with them: each of them was written
 * over what it left, and out of turn its cells would all seem changed.
 */
import type { CellPlace } from '../../domain/assessment/cell-place';
import { ExcelFailure } from '../excel-failure';
import type { UndoResult } from '../workbook-gateway';
import { loadJournal, readJournal } from './journal';
import type { UndoneRun, UndoWatch } from './undo-run';
import { undoRun } from './undo-run';

const NOTHING: Omit<UndoResult, 'runId'> = {
  undone: [],
  rulesAdded: 0,
  rulesRemoved: 0,
  kept: [],
  complete: true,
  syncs: 0,
};

function joined(one: UndoResult, other: UndoneRun): UndoResult {
  return {
    ...one,
    undone: [...one.undone, ...other.undone],
    rulesAdded: one.rulesAdded + other.rulesAdded,
    rulesRemoved: one.rulesRemoved + other.rulesRemoved,
    kept: [...one.kept, ...other.kept],
    complete: other.complete,
    syncs: one.syncs + other.syncs,
  };
}

/** The journal anew, since taking the later run back has changed it; then the run. */
async function undoNext(
  context: Excel.RequestContext,
  run: number,
  watch: UndoWatch,
  takeBack: readonly CellPlace[],
): Promise<UndoneRun> {
  const setting = loadJournal(context);
  await context.sync();
  const result = await undoRun(context, { journal: readJournal(setting), run, takeBack }, watch);
  return { ...result, syncs: result.syncs + 1 };
}

/** Throws `cancelled` where the user did so before anything was written. */
export async function undoRuns(
  context: Excel.RequestContext,
  runId: string,
  watch: UndoWatch,
  takeBack: readonly CellPlace[] = [],
): Promise<UndoResult> {
  const setting = loadJournal(context);
  await context.sync();
  const runs = readJournal(setting).entries.map(({ run }) => run);
  const first = runs.findIndex((run) => String(run) === runId);
  const wanted = first < 0 ? [] : runs.slice(first).reverse();
  let result: UndoResult = { ...NOTHING, runId, syncs: 1 };
  for (const run of wanted) {
    if (watch.signal.aborted) result = { ...result, complete: false };
    else result = joined(result, await undoNext(context, run, watch, takeBack));
    if (!result.complete) break;
  }
  const isUntouched = result.undone.length === 0 && result.rulesAdded + result.rulesRemoved === 0;
  if (!result.complete && isUntouched) throw new ExcelFailure({ code: 'cancelled' });
  return result;
}
