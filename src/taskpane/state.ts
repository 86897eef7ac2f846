/** The pane is on exactly one screen; what a screen needs is part of its state, so no screen can lack it. */
import type { WorkbookPlan } from '../domain/index';
import type { ApplyProgress, ApplyResult, JournalledRun, UndoResult } from '../excel/index';
import type { PaneFailure } from './failure';
import type { MemoText, PlanPurpose } from './planning';
import type { WorkbookReading } from './session';

/** A word to the user on the result screen about what has just happened there. */
export type ResultNotice =
  | 'highlighted'
  | 'unhighlighted'
  | 'cancelled'
  | 'corrected'
  | 'uncorrected'
  | 'sheetAdded'
  | 'sampleRemoved'
  /** What the user said of the workbook holds until the pane is closed, for the workbook would not keep it. */
  | 'answersNotKept';

/** A tool with a page of its own, which only reads until the user says otherwise. */
export type ToolName = 'whatIf' | 'memoCheck' | 'handingOut';

/** How a table that the workbook lacks comes into it: pasted, or as an empty one to fill in. */
export type NewTableWay = 'paste' | 'blank';

/** Why the preview is shown a second time: the workbook has changed, or what is to be written cannot be taken back. */
export type PreviewWarning = 'changed' | 'tooLarge';

/** A step of writing as the user is told it; `readingAgain` comes before the gateway's own. */
export type WritingStep = { readonly step: 'readingAgain' } | ApplyProgress;

/** What has been planned, and from what. */
type Planned = {
  readonly purpose: PlanPurpose;
  readonly reading: WorkbookReading;
  readonly plan: WorkbookPlan;
};

/** The last reading, which the pane's header tells of; null where the workbook has not been read. */
type LastReading = { readonly reading: WorkbookReading | null };

/** The screens that say what was read. */
export type ResultState =
  | {
      readonly screen: 'nothingFound';
      readonly reading: WorkbookReading;
      readonly notice: ResultNotice | null;
    }
  | {
      readonly screen: 'result';
      readonly reading: WorkbookReading;
      readonly highlighted: boolean;
      readonly notice: ResultNotice | null;
    };

export type PaneState =
  | ResultState
  | (LastReading & { readonly screen: 'reading' })
  | {
      readonly screen: 'tool';
      readonly tool: ToolName;
      readonly reading: WorkbookReading;
      /** Where closing the tool leads. */
      readonly from: ResultState;
    }
  | { readonly screen: 'correcting'; readonly reading: WorkbookReading }
  | { readonly screen: 'newTable'; readonly reading: WorkbookReading; readonly way: NewTableWay }
  | (Planned & { readonly screen: 'preview'; readonly warning: PreviewWarning | null })
  | (Planned & { readonly screen: 'writing'; readonly step: WritingStep; readonly cancelling: boolean })
  | (Planned & {
      readonly screen: 'done';
      readonly result: ApplyResult;
      /** False for a run that was too large to be remembered. */
      readonly undoable: boolean;
    })
  | (LastReading & {
      readonly screen: 'history';
      readonly runs: readonly JournalledRun[];
      /** The run that the user has asked to be taken back, to be confirmed. */
      readonly asked: string | null;
    })
  | (LastReading & { readonly screen: 'undoing'; readonly step: ApplyProgress; readonly cancelling: boolean })
  | (LastReading & { readonly screen: 'undone'; readonly result: UndoResult })
  | { readonly screen: 'memo'; readonly reading: WorkbookReading; readonly memos: readonly MemoText[] }
  | {
      readonly screen: 'failed';
      readonly failure: PaneFailure;
      /** The result that a page was asked for from; null where there was none. */
      readonly from: ResultState | null;
    };

export type PaneEvent =
  | { readonly type: 'readStarted' }
  | {
      readonly type: 'readFinished';
      readonly reading: WorkbookReading;
      readonly highlighted: boolean;
      readonly notice: ResultNotice | null;
    }
  /** The same workbook, of which a person has just said more. */
  | { readonly type: 'readingChanged'; readonly reading: WorkbookReading }
  | { readonly type: 'toolOpened'; readonly tool: ToolName }
  | { readonly type: 'toolClosed' }
  | { readonly type: 'correctionOpened'; readonly reading: WorkbookReading }
  | { readonly type: 'newTableOpened'; readonly reading: WorkbookReading; readonly way: NewTableWay }
  | (Planned & { readonly type: 'planned'; readonly warning: PreviewWarning | null })
  /** `plan` is what is written: the one previewed but for what the user has refused. */
  | { readonly type: 'writeStarted'; readonly plan: WorkbookPlan }
  | { readonly type: 'stepStarted'; readonly step: WritingStep }
  | { readonly type: 'cancelAsked' }
  | { readonly type: 'written'; readonly result: ApplyResult; readonly undoable: boolean }
  | { readonly type: 'historyOpened'; readonly runs: readonly JournalledRun[]; readonly asked: string | null }
  | { readonly type: 'undoStarted' }
  | { readonly type: 'undone'; readonly result: UndoResult }
  | { readonly type: 'memoOpened'; readonly reading: WorkbookReading; readonly memos: readonly MemoText[] }
  | { readonly type: 'highlightChanged'; readonly highlighted: boolean }
  | { readonly type: 'failed'; readonly failure: PaneFailure };

export const INITIAL_STATE: PaneState = { screen: 'reading', reading: null };

type EventOf<Type extends PaneEvent['type']> = Extract<PaneEvent, { type: Type }>;

/** The reading behind the present screen. */
export function readingOf(state: PaneState): WorkbookReading | null {
  return 'reading' in state ? state.reading : null;
}

function afterReading({ reading, highlighted, notice }: EventOf<'readFinished'>): ResultState {
  if (reading.analysis.agencies.length === 0) return { screen: 'nothingFound', reading, notice };
  return { screen: 'result', reading, highlighted, notice };
}

function isResult(state: PaneState): state is ResultState {
  return state.screen === 'result' || state.screen === 'nothingFound';
}

/** What is shown, or was before it came to a failure. */
function resultBehind(state: PaneState): ResultState | null {
  if (state.screen === 'failed') return state.from;
  return isResult(state) ? state : null;
}

function openTool(state: PaneState, tool: ToolName): PaneState {
  const from = resultBehind(state);
  return from === null
    ? state
    : { screen: 'tool', tool, reading: from.reading, from: { ...from, notice: null } };
}

function startWriting(state: PaneState, plan: WorkbookPlan): PaneState {
  if (state.screen !== 'preview') return state;
  const { purpose, reading } = state;
  return { screen: 'writing', purpose, reading, plan, step: { step: 'readingAgain' }, cancelling: false };
}

function startStep(state: PaneState, step: WritingStep): PaneState {
  if (state.screen === 'writing') return { ...state, step };
  return state.screen === 'undoing' && step.step !== 'readingAgain' ? { ...state, step } : state;
}

function finishWriting(state: PaneState, { result, undoable }: EventOf<'written'>): PaneState {
  if (state.screen !== 'writing') return state;
  const { purpose, reading, plan } = state;
  return { screen: 'done', purpose, reading, plan, result, undoable };
}

function changeHighlight(state: PaneState, highlighted: boolean): PaneState {
  const shown = resultBehind(state);
  if (shown?.screen !== 'result') return state;
  return { ...shown, highlighted, notice: highlighted ? 'highlighted' : 'unhighlighted' };
}

function showPlan({ purpose, reading, plan, warning }: EventOf<'planned'>): PaneState {
  return { screen: 'preview', purpose, reading, plan, warning };
}

/** Taking a run back, from the list of runs on. */
function reduceUndo(state: PaneState, event: EventOf<'historyOpened' | 'undoStarted' | 'undone'>): PaneState {
  const reading = readingOf(state);
  switch (event.type) {
    case 'historyOpened':
      return { screen: 'history', reading, runs: event.runs, asked: event.asked };
    case 'undoStarted':
      // From the outcome of an undo too: what it kept may go after all.
      return state.screen === 'history' || state.screen === 'undone'
        ? { screen: 'undoing', reading, step: { step: 'checking' }, cancelling: false }
        : state;
    case 'undone':
      return state.screen === 'undoing' ? { screen: 'undone', reading, result: event.result } : state;
  }
}

/** The next state. An event that does not belong to the present screen, such as a late step after cancelling, changes nothing. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'readStarted':
      return { screen: 'reading', reading: readingOf(state) };
    case 'readFinished':
      return afterReading(event);
    case 'readingChanged':
      return isResult(state) ? { ...state, reading: event.reading } : state;
    case 'toolOpened':
      return openTool(state, event.tool);
    case 'toolClosed':
      return state.screen === 'tool' ? state.from : state;
    case 'correctionOpened':
      return { screen: 'correcting', reading: event.reading };
    case 'newTableOpened':
      return { screen: 'newTable', reading: event.reading, way: event.way };
    case 'planned':
      return showPlan(event);
    case 'writeStarted':
      return startWriting(state, event.plan);
    case 'stepStarted':
      return startStep(state, event.step);
    case 'cancelAsked':
      return state.screen === 'writing' || state.screen === 'undoing'
        ? { ...state, cancelling: true }
        : state;
    case 'written':
      return finishWriting(state, event);
    case 'historyOpened':
    case 'undoStarted':
    case 'undone':
      return reduceUndo(state, event);
    case 'memoOpened':
      return { screen: 'memo', reading: event.reading, memos: event.memos };
    case 'highlightChanged':
      return changeHighlight(state, event.highlighted);
    case 'failed':
      return { screen: 'failed', failure: event.failure, from: resultBehind(state) };
  }
}
