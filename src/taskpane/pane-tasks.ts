/** The longer jobs behind the pane's buttons. Each tells its course as events and lets what goes wrong be thrown. */
import type { AnalysisChoices } from '../domain/index';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import { ExcelFailure, type ApplyProgress, type PlainSheet, type WorkbookGateway } from '../excel/index';
import type { SheetChoices } from './planning';
import type { PlannedWriting, WorkbookReading } from './session';
import type { NewTableWay, PaneEvent, ResultNotice } from './state';

export type TaskContext = {
  readonly gateway: WorkbookGateway;
  readonly answers: AnalysisChoices;
  readonly tell: (event: PaneEvent) => void;
};

/** Fetches the reader with all its rules, which the pane's first paint does not need. */
export function loadSession() {
  return import(/* webpackChunkName: "session" */ './session');
}

/** Fetches the makers of the sheets, which the first result does not need. */
export function loadPlanning() {
  return import(/* webpackChunkName: "planning" */ './planning');
}

/** Fetches the screen on which layouts are corrected. */
export function loadCorrectionScreen() {
  return import(/* webpackChunkName: "correction" */ './components/correction/CorrectionScreen');
}

/** Fetches the screen on which tables are pasted. */
export function loadNewTableScreen() {
  return import(/* webpackChunkName: "new-table" */ './components/new-table/NewTableScreen');
}

export async function showResult(context: TaskContext, notice: ResultNotice | null): Promise<void> {
  const { gateway, answers, tell } = context;
  tell({ type: 'readStarted' });
  const { readWorkbook } = await loadSession();
  const reading = await readWorkbook(gateway, answers);
  const highlighted = await gateway.hasHighlights();
  tell({ type: 'readFinished', reading, highlighted, notice });
}

async function showPreview(
  { tell }: TaskContext,
  reading: WorkbookReading,
  sheets: SheetChoices,
  changed: boolean,
): Promise<void> {
  const { planSheets } = await loadPlanning();
  tell({ type: 'planned', reading, plan: planSheets(reading, sheets), changed });
}

/** Reads again before planning: what the user has typed since the result was shown must not be lost. */
export async function preparePreview(context: TaskContext, sheets: SheetChoices): Promise<void> {
  context.tell({ type: 'readStarted' });
  const { readWorkbook } = await loadSession();
  const reading = await readWorkbook(context.gateway, context.answers);
  await showPreview(context, reading, sheets, false);
}

function isCancelled(error: unknown): boolean {
  return error instanceof ExcelFailure && error.refusal.code === 'cancelled';
}

/** Writes what was previewed; a workbook that has changed since is previewed again instead. */
export async function writePreviewed(
  context: TaskContext,
  planned: Pick<PlannedWriting, 'reading' | 'plan'>,
  sheets: SheetChoices,
  signal: AbortSignal,
): Promise<void> {
  const { gateway, answers, tell } = context;
  tell({ type: 'writeStarted' });
  try {
    const { writeSheets } = await loadSession();
    const progress = (step: ApplyProgress) => {
      tell({ type: 'stepStarted', step });
    };
    const outcome = await writeSheets(gateway, { ...planned, choices: answers }, progress, signal);
    if (outcome.kind === 'changed') await showPreview(context, outcome.reading, sheets, true);
    else if (outcome.result.unwritten.length > 0) await showResult(context, 'cancelled');
    else tell({ type: 'written', result: outcome.result });
  } catch (error) {
    if (!isCancelled(error)) throw error;
    await showResult(context, 'cancelled');
  }
}

export async function markLow({ gateway, tell }: TaskContext, reading: WorkbookReading): Promise<void> {
  const { planLowMarks } = await loadPlanning();
  await gateway.highlight(planLowMarks(reading));
  tell({ type: 'highlightChanged', highlighted: true });
}

export async function unmarkLow({ gateway, tell }: TaskContext): Promise<void> {
  await gateway.removeHighlights();
  tell({ type: 'highlightChanged', highlighted: false });
}

/** Shows the layouts once their screen is there: one that cannot be fetched is a failure like any other. */
export async function openCorrection({ tell }: TaskContext, reading: WorkbookReading): Promise<void> {
  await loadCorrectionScreen();
  tell({ type: 'correctionOpened', reading });
}

export async function openNewTable(
  { tell }: TaskContext,
  reading: WorkbookReading,
  way: NewTableWay,
): Promise<void> {
  await loadNewTableScreen();
  tell({ type: 'newTableOpened', reading, way });
}

/** Keeps the corrections in the workbook and reads it by them. */
export async function correct(
  context: TaskContext,
  corrections: readonly LayoutCorrection[],
  notice: ResultNotice,
): Promise<void> {
  await context.gateway.saveCorrections(corrections);
  await showResult(context, notice);
}

/** Adds the sheet and reads the workbook with it. */
export async function addSheet(context: TaskContext, sheet: PlainSheet): Promise<void> {
  await context.gateway.addSheet(sheet);
  await showResult(context, 'sheetAdded');
}
