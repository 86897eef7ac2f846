/** The longer jobs behind the pane's buttons. Each tells its course as events and lets what goes wrong be thrown. */
import type { AnalysisChoices } from '../domain/index';
import { ExcelFailure, type ApplyProgress, type WorkbookGateway } from '../excel/index';
import type { SheetChoices } from './planning';
import type { PlannedWriting, WorkbookReading } from './session';
import type { PaneEvent, ResultNotice } from './state';

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
