/**
 * ย้อนกลับ: taking one run back. Sheets that it rewrote are put back first, then highlight rules, and sheets that it made go last,
 * together with the run's entry in the journal: until then the same call can be made again and completes what is missing.
 */
import type { CellPlace } from '../../domain/assessment/cell-place';
import type { WrittenSheet } from '../excel-failure';
import { ExcelFailure, toThrow } from '../excel-failure';
import { finishSheets } from '../finish-sheets';
import { loadSnapshot, queueForgetting, readSnapshot } from '../remembered-snapshot';
import type { ApplyProgress, UndoResult } from '../workbook-gateway';
import { setNames } from '../workbook-names';
import { sendWrites } from '../write-sheets';
import type { UndoDecision } from './decide-undo';
import { decideUndo } from './decide-undo';
import type { Journal } from './journal';
import { queuePartlyUndone, queueRemoval, recordPart } from './journal';
import type { NewName } from './new-names';
import { loadNewNames, queueNameRemovals } from './new-names';
import type { RestoredSheet } from './restore-sheet';
import { restoreSheet } from './restore-sheet';
import type { RunRecord } from './run-record';
import { readRecord } from './run-record';
import type { SheetNow } from './sheets-now';
import { readSheetsNow } from './sheets-now';
import { queueFixesBack } from './undo-fixes';
import { undoRules } from './undo-rules';

export type UndoWatch = {
  readonly progress: (step: ApplyProgress) => void;
  readonly signal: AbortSignal;
};

/** A run to be taken back, and cells in it that go although somebody has changed them. */
export type RunToUndo = {
  readonly journal: Journal;
  readonly run: number;
  readonly takeBack: readonly CellPlace[];
};

/** What became of one run. */
export type UndoneRun = Omit<UndoResult, 'runId'>;

/** A run whose record is gone has nothing left to be taken back. */
const NOTHING_DONE: RunRecord = { created: [], rewritten: [], rules: null };

type Loaded = {
  readonly record: RunRecord;
  readonly sheets: readonly SheetNow[];
  readonly isProtected: boolean;
  /** True where what the workbook remembers of the users' sheets was taken in this run. */
  readonly isRemembered: boolean;
};

/** The record and the workbook as it is, three syncs. */
async function load(context: Excel.RequestContext, run: number): Promise<Loaded> {
  const { workbook } = context;
  const part = recordPart(context, run);
  const xml = part.getXml();
  const taken = loadSnapshot(context);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  const record = part.isNullObject ? null : readRecord(xml);
  const sheets = await readSheetsNow(context, workbook.worksheets.items);
  return {
    record: record ?? NOTHING_DONE,
    sheets,
    isProtected: workbook.protection.protected,
    isRemembered: readSnapshot(taken)?.run === run,
  };
}

function mendedSheets({ fixes }: UndoDecision): readonly string[] {
  return [...new Set(fixes.map(({ sheet }) => sheet))];
}

function checkAllowed(decision: UndoDecision, { sheets, isProtected }: Loaded): void {
  const { removals, restorings } = decision;
  if (isProtected && removals.length > 0) throw new ExcelFailure({ code: 'protectedWorkbook' });
  const ofFixes = sheets.filter(({ name }) => mendedSheets(decision).includes(name)).map((now) => ({ now }));
  for (const { now } of [...restorings, ...removals, ...ofFixes]) {
    if (now.protected) throw new ExcelFailure({ code: 'protectedSheet', sheet: now.name });
  }
}

/** What is to be done, and what has been loaded for it. */
type Undoing = {
  readonly journal: Journal;
  readonly run: number;
  readonly loaded: Loaded;
  readonly decision: UndoDecision;
  readonly names: readonly NewName[];
  readonly restored: readonly RestoredSheet[];
  readonly syncs: number;
};

async function prepare(context: Excel.RequestContext, toUndo: RunToUndo): Promise<Undoing> {
  const { journal, run, takeBack } = toUndo;
  const loaded = await load(context, run);
  const state = journal.entries.find((entry) => entry.run === run)?.state ?? 'begun';
  const decision = decideUndo({ run, state, takeBack, ...loaded });
  checkAllowed(decision, loaded);
  const names = loadNewNames(context, decision);
  const restored = decision.restorings.map((one) => restoreSheet(context, one));
  const asksForNames = names.length + restored.flatMap(({ target }) => target.names).length > 0;
  if (asksForNames) await context.sync();
  return { journal, run, loaded, decision, names, restored, syncs: asksForNames ? 4 : 3 };
}

type Restored = { readonly sheets: readonly WrittenSheet[]; readonly syncs: number };

/** Puts the sheets back one after the other, until all are or the user cancels. */
async function restoreSheets(
  context: Excel.RequestContext,
  restored: readonly RestoredSheet[],
  { progress, signal }: UndoWatch,
): Promise<Restored> {
  const sheets: WrittenSheet[] = [];
  let syncs = 0;
  for (const [index, { target, writes }] of restored.entries()) {
    if (signal.aborted) break;
    const { sheet, names, spec } = target;
    progress({ step: 'writing', sheet, index, total: restored.length });
    setNames(context, sheet, names);
    syncs += await sendWrites(context, sheet, writes, sheets);
    sheets.push({ sheet, rows: spec.rows.length });
  }
  return { sheets, syncs };
}

function queueEnd(context: Excel.RequestContext, undoing: Undoing): void {
  const { journal, run, loaded, decision, names } = undoing;
  queueNameRemovals(names);
  queueFixesBack(context, decision.fixes);
  if (loaded.isRemembered) queueForgetting(context);
  for (const { now } of decision.removals) {
    const worksheet = context.workbook.worksheets.getItem(now.name);
    // Excel does not delete a sheet that is hidden this deep.
    if (now.visibility === 'VeryHidden') worksheet.visibility = Excel.SheetVisibility.hidden;
    worksheet.delete();
  }
  const isPartly = decision.kept.some(({ reason }) => reason !== 'gone');
  if (isPartly) queuePartlyUndone(context, journal, run);
  else queueRemoval(context, journal, run);
}

/** The rules, the finishing touches of sheets that were put back, and last the sheets that go. */
async function endRun(context: Excel.RequestContext, undoing: Undoing, done: Restored): Promise<UndoneRun> {
  const { loaded, decision, restored } = undoing;
  const names = loaded.sheets.map(({ name }) => name);
  const rules = await undoRules(context, loaded.record.rules, names);
  const targets = restored.map(({ target }) => target);
  const finishing = targets.length === 0 ? 0 : (await finishSheets(context, targets)).syncs;
  queueEnd(context, undoing);
  await context.sync();
  return {
    undone: [
      ...done.sheets.map(({ sheet }) => ({ sheet, how: 'restored' as const })),
      ...mendedSheets(decision).map((sheet) => ({ sheet, how: 'restored' as const })),
      ...decision.removals.map(({ now }) => ({ sheet: now.name, how: 'deleted' as const })),
    ],
    rulesAdded: rules.added,
    rulesRemoved: rules.removed,
    kept: [...decision.kept, ...rules.kept],
    complete: true,
    syncs: undoing.syncs + done.syncs + rules.syncs + finishing + 1,
  };
}

function cancelledAfter({ sheets, syncs }: Restored, { decision, ...undoing }: Undoing): UndoneRun {
  return {
    undone: sheets.map(({ sheet }) => ({ sheet, how: 'restored' })),
    rulesAdded: 0,
    rulesRemoved: 0,
    kept: decision.kept,
    complete: false,
    syncs: undoing.syncs + syncs,
  };
}

/** Takes the run back, or as much of it as the user lets. Throws before anything is written where Excel will not let it be. */
export async function undoRun(
  context: Excel.RequestContext,
  toUndo: RunToUndo,
  watch: UndoWatch,
): Promise<UndoneRun> {
  watch.progress({ step: 'checking' });
  const undoing = await prepare(context, toUndo);
  const done = await restoreSheets(context, undoing.restored, watch);
  if (watch.signal.aborted) return cancelledAfter(done, undoing);
  watch.progress({ step: 'finishing' });
  try {
    return await endRun(context, undoing, done);
  } catch (error) {
    throw toThrow(error, null, done.sheets);
  }
}
