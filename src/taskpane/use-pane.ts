import { useCallback, useEffect, useReducer } from 'react';
import type { CellPlace, WorkbookPlan } from '../domain/index';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import type { PlainSheet, WorkbookGateway } from '../excel/index';
import { failureOf, type PaneFailure, type PaneTask } from './failure';
import { loadPlanning } from './load-on-demand';
import {
  addSheet,
  correct,
  markLow,
  openCorrection,
  openNewTable,
  showResult,
  unmarkLow,
} from './pane-tasks';
import type { PlanPurpose } from './planning';
import type { SheetChoice } from './sheet-choice';
import {
  INITIAL_STATE,
  readingOf,
  reducePane,
  type NewTableWay,
  type PaneState,
  type ResultNotice,
} from './state';
import { useTasks, type RunTask } from './use-tasks';
import { useWriting, type PaneSetting } from './use-writing';

/** The selected block, null where none is; or why it cannot be told. */
export type SelectedBlock = { readonly place: CellPlace | null; readonly failure: PaneFailure | null };

/** What the user can do in the pane; each call reports its own outcome in the state. */
export type PaneActions = {
  readonly read: () => void;
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
  readonly undo: (runId: string) => void;
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

export type Pane = { readonly state: PaneState; readonly actions: PaneActions };

type Tools = Pick<PaneActions, 'openCorrection' | 'openNewTable' | 'correct' | 'addSheet' | 'selection'>;

/** What helps where a workbook is read wrongly or holds no table yet. */
function useTools(gateway: WorkbookGateway, state: PaneState, run: RunTask): Tools {
  const reading = readingOf(state);
  return {
    openCorrection: () => {
      if (reading !== null) run('read', (context) => openCorrection(context, reading));
    },
    openNewTable: (way) => {
      if (reading !== null) run('read', (context) => openNewTable(context, reading, way));
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

/** Runs the session behind the screens. Reads the workbook on opening and whenever the answers change. */
export function usePane(setting: PaneSetting): Pane {
  const { gateway, answers, now } = setting;
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const run = useTasks(gateway, answers, dispatch, now);
  const writing = useWriting(setting, state, run, () => {
    dispatch({ type: 'cancelAsked' });
  });
  const tools = useTools(gateway, state, run);

  const read = useCallback(() => {
    run('read', (context) => showResult(context, null));
  }, [run]);

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
    if (task === 'write') writing.prepare('sheets');
    else if (task === 'newYear') writing.prepare('newYear');
    else if (task === 'undo') writing.openHistory(false);
    else read();
  };
  const goTo = (place: CellPlace) =>
    gateway.goTo(place).then(
      () => null,
      (error: unknown) => failureOf('goTo', error),
    );

  return { state, actions: { read, highlight, removeHighlights, retry, goTo, ...writing, ...tools } };
}
