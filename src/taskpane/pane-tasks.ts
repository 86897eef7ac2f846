/** The longer jobs behind the pane's buttons. Each tells its course as events and lets what goes wrong be thrown. */
import type { AnalysisChoices } from '../domain/index';
import type { CellPlace, WorkbookPlan } from '../domain/index';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import {
  ExcelFailure,
  type ApplyProgress,
  type PlainSheet,
  type RunKind,
  type RunLabel,
  type WorkbookGateway,
} from '../excel/index';
import {
  loadCorrectionScreen,
  loadExplanation,
  loadHandingOutPage,
  loadMemoCheckPage,
  loadNewTableScreen,
  loadPlanning,
  loadResultScreens,
  loadSession,
  loadWhatIfPage,
  loadWritingScreens,
} from './load-on-demand';
import type { PlanPurpose, SheetOrder } from './planning';
import { withRemembered } from './remembered-choices';
import type { WorkbookReading } from './session';
import type { NewTableWay, PaneEvent, PreviewWarning, ResultNotice, ToolName } from './state';

export type TaskContext = {
  readonly gateway: WorkbookGateway;
  readonly answers: AnalysisChoices;
  /** Has the following tasks read the workbook by these answers. */
  readonly say: (answers: AnalysisChoices) => void;
  readonly tell: (event: PaneEvent) => void;
  readonly now: () => Date;
};

/** What the user has asked to be written, and how it is to look. */
export type PlanOrder = { readonly purpose: PlanPurpose; readonly sheets: SheetOrder };

export async function showResult(context: TaskContext, notice: ResultNotice | null): Promise<void> {
  const { gateway, answers, tell } = context;
  tell({ type: 'readStarted' });
  const [{ readWorkbook }] = await Promise.all([loadSession(), loadExplanation(), loadResultScreens()]);
  const reading = await readWorkbook(gateway, answers);
  const highlighted = await gateway.hasHighlights();
  tell({ type: 'readFinished', reading, highlighted, notice });
}

/** Keeps in the workbook what the user has said of it, and reads it by that; where it keeps nothing, it is read by that all the same. */
export async function answer(context: TaskContext, answers: AnalysisChoices): Promise<void> {
  const { gateway, tell, say } = context;
  const answered = { ...context, answers };
  say(answers);
  tell({ type: 'readStarted' });
  try {
    await gateway.saveAnswers(answers);
  } catch (error) {
    if (!(error instanceof ExcelFailure)) throw error;
    await showResult(answered, 'answersNotKept');
    return;
  }
  await showResult(answered, null);
}

/** Years that were said of the workbook are those of the year that is over. */
async function forgetYears(
  { gateway, answers, say }: TaskContext,
  { contents }: WorkbookReading,
): Promise<void> {
  const said = withRemembered(answers, contents.answers);
  if (said.fiscalYear === null && said.planYear === null) return;
  const kept = { ...said, fiscalYear: null, planYear: null };
  await gateway.saveAnswers(kept);
  say({ ...answers, fiscalYear: null, planYear: null });
}

/** The run as the list of runs tells it. The moment is kept in one notation for all languages. */
function labelOf({ now }: TaskContext, kind: RunKind): RunLabel {
  return { at: now().toISOString(), kind };
}

async function showPreview(
  context: TaskContext,
  reading: WorkbookReading,
  { purpose, sheets }: PlanOrder,
  warning: PreviewWarning | null,
  refused?: WorkbookPlan['refused'],
): Promise<void> {
  const [{ planChosen, planYearSheet }] = await Promise.all([loadPlanning(), loadWritingScreens()]);
  const plan = purpose === 'newYear' ? planYearSheet(reading, sheets) : planChosen(reading, sheets);
  // What the new year follows from has gone since the button was shown: the result says what there is now.
  if (plan === null) await showResult(context, null);
  else {
    const shown = refused === undefined ? plan : { ...plan, refused };
    context.tell({ type: 'planned', purpose, reading, plan: shown, warning });
  }
}

async function readAgain({ gateway, answers, tell }: TaskContext): Promise<WorkbookReading> {
  tell({ type: 'readStarted' });
  const { readWorkbook } = await loadSession();
  return readWorkbook(gateway, answers);
}

/** Reads again before planning: what the user has typed since the result was shown must not be lost. */
export async function preparePreview(context: TaskContext, order: PlanOrder): Promise<void> {
  await showPreview(context, await readAgain(context), order, null);
}

/** Plans other sheets from the reading that is being previewed. */
export function planAgain(context: TaskContext, reading: WorkbookReading, order: PlanOrder): Promise<void> {
  return showPreview(context, reading, order, null);
}

function isCancelled(error: unknown): boolean {
  return error instanceof ExcelFailure && error.refusal.code === 'cancelled';
}

/** What the user has seen and wants to be written. */
export type PreviewedWriting = {
  readonly reading: WorkbookReading;
  readonly plan: WorkbookPlan;
  readonly order: PlanOrder;
  /** True once the user knows that the run is too large to be taken back. */
  readonly withoutUndo: boolean;
};

/** Writes what was previewed; a workbook that has changed since is previewed again instead, and so is a run that cannot be taken back. */
export async function writePreviewed(
  context: TaskContext,
  { reading, plan, order, withoutUndo }: PreviewedWriting,
  abort: AbortController,
): Promise<void> {
  const { gateway, answers, tell } = context;
  const told = { tooLarge: false };
  const progress = (step: ApplyProgress) => {
    if (step.step === 'checking' && step.undo === 'tooLarge') {
      told.tooLarge = true;
      if (!withoutUndo) abort.abort();
    }
    tell({ type: 'stepStarted', step });
  };
  tell({ type: 'writeStarted', plan });
  try {
    const { writeSheets } = await loadSession();
    const planned = { reading, plan, choices: answers, label: labelOf(context, order.purpose) };
    const outcome = await writeSheets(gateway, planned, progress, abort.signal);
    if (outcome.kind === 'changed')
      await showPreview(context, outcome.reading, order, 'changed', plan.refused);
    else if (outcome.result.unwritten.length > 0) await showResult(context, 'cancelled');
    else {
      if (order.purpose === 'newYear') await forgetYears(context, reading);
      tell({ type: 'written', result: outcome.result, undoable: !told.tooLarge });
    }
  } catch (error) {
    if (!isCancelled(error)) throw error;
    // The plan as it was to be written, so that what the user has refused stays refused.
    if (told.tooLarge && !withoutUndo)
      tell({ type: 'planned', purpose: order.purpose, reading, plan, warning: 'tooLarge' });
    else await showResult(context, 'cancelled');
  }
}

/** Shows the runs that can be taken back; `latest` asks at once whether the latest of them is to be. */
export async function openHistory({ gateway, tell }: TaskContext, latest: boolean): Promise<void> {
  const [runs] = await Promise.all([gateway.journal(), loadWritingScreens()]);
  tell({ type: 'historyOpened', runs, asked: latest ? (runs[0]?.id ?? null) : null });
}

export type WantedUndo = {
  readonly runId: string;
  /** Cells changed since that go after all. */
  readonly takeBack: readonly CellPlace[] | undefined;
};

/** Takes a run back, and those after it. */
export async function undoRun(
  context: TaskContext,
  { runId, takeBack }: WantedUndo,
  signal: AbortSignal,
): Promise<void> {
  const { gateway, tell } = context;
  tell({ type: 'undoStarted' });
  try {
    const progress = (step: ApplyProgress) => {
      tell({ type: 'stepStarted', step });
    };
    tell({ type: 'undone', result: await gateway.undo(runId, progress, signal, takeBack) });
  } catch (error) {
    if (!isCancelled(error)) throw error;
    await openHistory(context, false);
  }
}

/** Reads again and shows the memos as they are to be copied; the result where there is none. */
export async function openMemo(context: TaskContext, order: SheetOrder): Promise<void> {
  const reading = await readAgain(context);
  const [{ writeMemos }] = await Promise.all([loadPlanning(), loadWritingScreens()]);
  const memos = writeMemos(reading, order);
  if (memos.length === 0) await showResult(context, null);
  else context.tell({ type: 'memoOpened', reading, memos });
}

export async function markLow(context: TaskContext, reading: WorkbookReading): Promise<void> {
  const { gateway, tell } = context;
  const { planLowMarks } = await loadPlanning();
  await gateway.highlight(planLowMarks(reading), labelOf(context, 'highlights'));
  tell({ type: 'highlightChanged', highlighted: true });
}

export async function unmarkLow(context: TaskContext): Promise<void> {
  const { gateway, tell } = context;
  await gateway.removeHighlights(labelOf(context, 'highlights'));
  tell({ type: 'highlightChanged', highlighted: false });
}

const TOOL_PAGES: Readonly<Record<ToolName, () => Promise<unknown>>> = {
  whatIf: loadWhatIfPage,
  memoCheck: loadMemoCheckPage,
  // Copies are planned as sheets are.
  handingOut: () => Promise.all([loadHandingOutPage(), loadPlanning()]),
};

/** Opens the page of a tool once it is there. */
export async function openTool({ tell }: TaskContext, tool: ToolName): Promise<void> {
  await TOOL_PAGES[tool]();
  tell({ type: 'toolOpened', tool });
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
  await context.gateway.addSheet(sheet, labelOf(context, 'addedSheet'));
  await showResult(context, 'sheetAdded');
}
