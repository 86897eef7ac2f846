import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { AnalysisChoices, CellPlace, WorkbookPlan } from '../domain/index';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import type { PlainSheet, WorkbookGateway } from '../excel/index';
import { failureOf, type PaneFailure, type PaneTask } from './failure';
import { loadPlanning } from './load-on-demand';
import {
  addSheet,
  answer,
  correct,
  markLow,
  openCorrection,
  openNewTable,
  openTool,
  showResult,
  unmarkLow,
} from './pane-tasks';
import type { PlanPurpose, SheetOrder } from './planning';
import type { WorkbookReading } from './session';
import { withRemembered } from './remembered-choices';
import type { SheetChoice } from './sheet-choice';
import {
  INITIAL_STATE,
  readingOf,
  reducePane,
  type NewTableWay,
  type PaneState,
  type ResultNotice,
  type ToolName,
} from './state';
import { useTasks, type RunTask } from './use-tasks';
import { useWriting, type PaneSetting } from './use-writing';

/** The selected block, null where none is; or why it cannot be told. */
export type SelectedBlock = { readonly place: CellPlace | null; readonly failure: PaneFailure | null };

/** What the user can do in the pane; each call reports its own outcome in the state. */
export type PaneActions = {
  readonly read: () => void;
  /** Reads anew and shows the result with the notice. */
  readonly readAgain: (notice: ResultNotice | null) => void;
  /** How sheets would be made now. */
  readonly order: () => SheetOrder;
  readonly now: () => Date;
  /** Shows the same workbook as it reads now that a person has said more of it. */
  readonly showReading: (reading: WorkbookReading) => void;
  readonly openTool: (tool: ToolName) => void;
  readonly closeTool: () => void;
  /** Reads the workbook by what the user says of it, and keeps that in the workbook. */
  readonly answer: (answers: AnalysisChoices) => void;
  readonly prepare: (purpose: PlanPurpose) => void;
  /** The sheets to be made, and the day by which they are offered. */
  readonly choice: SheetChoice;
  readonly today: string;
  /** Makes these sheets from now on, and plans the previewed ones again. */
  readonly choose: (choice: SheetChoice) => void;
  /** Writes the plan: the previewed one but for what the user has refused. */
  readonly write: (plan: WorkbookPlan) => void;
  readonly cancel: () => void;
  readonly highlight: () => void;
  readonly removeHighlights: () => void;
  /** Shows the runs that can be taken back; `latest` asks at once about the latest of them. */
  readonly openHistory: (latest: boolean) => void;
  /** `takeBack`: cells that an earlier undo kept and that go after all. */
  readonly undo: (runId: string, takeBack?: readonly CellPlace[]) => void;
  readonly openMemo: () => void;
  readonly openCorrection: () => void;
  readonly openNewTable: (way: NewTableWay) => void;
  readonly correct: (corrections: readonly LayoutCorrection[], notice: ResultNotice) => void;
  readonly addSheet: (sheet: PlainSheet) => void;
  readonly selection: () => Promise<SelectedBlock>;
  readonly retry: (task: PaneTask) => void;
  /** Null when Excel shows the place, else why not. */
  readonly goTo: (place: CellPlace) => Promise<PaneFailure | null>;
};

export type Pane = {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** What the user has said of the workbook; null leaves it to the sheets. */
  readonly answers: AnalysisChoices;
};

/** Jobs that nothing is left of when they fail, so that the same is done once more. */
const REPEATED: ReadonlySet<PaneTask> = new Set(['open', 'highlight', 'correct', 'addSheet']);

const NO_ANSWERS: AnalysisChoices = { fiscalYear: null, planYear: null, agencyName: null };

type Tools = Pick<PaneActions, 'openCorrection' | 'openNewTable' | 'correct' | 'addSheet' | 'selection'>;

/** What helps where a workbook is read wrongly or holds no table yet. */
function useTools(gateway: WorkbookGateway, state: PaneState, run: RunTask): Tools {
  const reading = readingOf(state);
  return {
    openCorrection: () => {
      if (reading !== null) run('open', (context) => openCorrection(context, reading));
    },
    openNewTable: (way) => {
      if (reading !== null) run('open', (context) => openNewTable(context, reading, way));
    },
    correct: (corrections, notice) => {
      run('correct', (context) => correct(context, corrections, notice));
    },
    addSheet: (sheet) => {
      run('addSheet', (context) => addSheet(context, sheet));
    },
    selection: () =>
      gateway.selection().then(
        (place) => ({ place, failure: null }),
        (error: unknown) => ({ place: null, failure: failureOf('goTo', error) }),
      ),
  };
}

/** Runs the session behind the screens. Reads the workbook on opening. */
export function usePane(setting: PaneSetting): Pane {
  const { gateway, now } = setting;
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const said = useRef(answers);
  const say = useCallback((next: AnalysisChoices) => {
    said.current = next;
    setAnswers(next);
  }, []);
  const { run, runAgain } = useTasks(gateway, said, say, dispatch, now);
  const writing = useWriting(setting, state, run, () => {
    dispatch({ type: 'cancelAsked' });
  });
  const tools = useTools(gateway, state, run);

  const readAgain = useCallback(
    (notice: ResultNotice | null) => {
      run('read', (context) => showResult(context, notice));
    },
    [run],
  );
  const read = useCallback(() => {
    readAgain(null);
  }, [readAgain]);

  useEffect(read, [read]);

  useEffect(() => {
    // Fetched once the result stands, so that planning works offline later; a failure shows when the button tries again.
    if (state.screen === 'result') loadPlanning().catch(() => undefined);
  }, [state.screen]);

  const highlight = () => {
    if (state.screen === 'result') run('highlight', (context) => markLow(context, state.reading));
  };
  const removeHighlights = () => {
    run('highlight', unmarkLow);
  };
  const retry = (task: PaneTask) => {
    if (REPEATED.has(task)) runAgain();
    else if (task === 'write') writing.prepare('sheets');
    else if (task === 'newYear') writing.prepare('newYear');
    else if (task === 'undo') writing.openHistory(false);
    else read();
  };
  const goTo = (place: CellPlace) =>
    gateway.goTo(place).then(
      () => null,
      (error: unknown) => failureOf('goTo', error),
    );

  const sayAnswers = (next: AnalysisChoices) => {
    run('read', (context) => answer(context, next));
  };
  const pages = {
    now,
    showReading: (reading: WorkbookReading) => {
      dispatch({ type: 'readingChanged', reading });
    },
    openTool: (tool: ToolName) => {
      run('open', (context) => openTool(context, tool));
    },
    closeTool: () => {
      dispatch({ type: 'toolClosed' });
    },
  };
  const marks = { highlight, removeHighlights };

  const reads = { read, readAgain, retry, goTo, answer: sayAnswers };
  const remembered = readingOf(state)?.contents.answers;

  return {
    state,
    actions: { ...reads, ...marks, ...pages, ...writing, ...tools },
    answers: remembered === undefined ? answers : withRemembered(answers, remembered),
  };
}
