import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { AnalysisChoices, CellPlace } from '../domain/index';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import type { PlainSheet, WorkbookGateway } from '../excel/index';
import { failureOf, type PaneFailure, type PaneTask } from './failure';
import {
  addSheet,
  correct,
  loadPlanning,
  markLow,
  openCorrection,
  openNewTable,
  preparePreview,
  showResult,
  unmarkLow,
  writePreviewed,
} from './pane-tasks';
import type { TaskContext } from './pane-tasks';
import type { SheetChoices } from './planning';
import {
  INITIAL_STATE,
  reducePane,
  type NewTableWay,
  type PaneEvent,
  type PaneState,
  type ResultNotice,
} from './state';

/** The selected block, null where none is; or why it cannot be told. */
export type SelectedBlock = { readonly place: CellPlace | null; readonly failure: PaneFailure | null };

/** What the user can do in the pane; each call reports its own outcome in the state. */
export type PaneActions = {
  readonly read: () => void;
  readonly prepare: () => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly highlight: () => void;
  readonly removeHighlights: () => void;
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

type RunTask = (task: PaneTask, work: (context: TaskContext) => Promise<void>) => void;

/** Runs one task at a time: what an earlier one still has to tell is dropped once a later one has started. */
function useTasks(
  gateway: WorkbookGateway,
  answers: AnalysisChoices,
  dispatch: (event: PaneEvent) => void,
): RunTask {
  const started = useRef(0);
  return useCallback(
    (task, work) => {
      started.current += 1;
      const mine = started.current;
      const tell = (event: PaneEvent) => {
        if (mine === started.current) dispatch(event);
      };
      work({ gateway, answers, tell }).catch((error: unknown) => {
        tell({ type: 'failed', failure: failureOf(task, error) });
      });
    },
    [gateway, answers, dispatch],
  );
}

type Tools = Pick<PaneActions, 'openCorrection' | 'openNewTable' | 'correct' | 'addSheet' | 'selection'>;

/** What helps where a workbook is read wrongly or holds no table yet. */
function useTools(gateway: WorkbookGateway, state: PaneState, run: RunTask): Tools {
  const reading = 'reading' in state ? state.reading : null;
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
export function usePane(gateway: WorkbookGateway, answers: AnalysisChoices, sheets: SheetChoices): Pane {
  const [state, dispatch] = useReducer(reducePane, INITIAL_STATE);
  const abort = useRef<AbortController | null>(null);
  const run = useTasks(gateway, answers, dispatch);

  const read = useCallback(() => {
    run('read', (context) => showResult(context, null));
  }, [run]);

  useEffect(read, [read]);

  useEffect(() => {
    // Fetched once the result stands, so that planning works offline later; a failure shows when the button tries again.
    if (state.screen === 'result') loadPlanning().catch(() => undefined);
  }, [state.screen]);

  const prepare = () => {
    run('read', (context) => preparePreview(context, sheets));
  };
  const write = () => {
    if (state.screen !== 'preview') return;
    const { signal } = (abort.current = new AbortController());
    run('write', (context) => writePreviewed(context, state, sheets, signal));
  };
  const cancel = () => {
    abort.current?.abort();
    dispatch({ type: 'cancelAsked' });
  };
  const highlight = () => {
    if (state.screen === 'result') run('highlight', (context) => markLow(context, state.reading));
  };
  const removeHighlights = () => {
    run('highlight', unmarkLow);
  };
  const retry = (task: PaneTask) => {
    if (task === 'write') prepare();
    else read();
  };
  const goTo = (place: CellPlace) =>
    gateway.goTo(place).then(
      () => null,
      (error: unknown) => failureOf('goTo', error),
    );

  const tools = useTools(gateway, state, run);

  return {
    state,
    actions: { read, prepare, write, cancel, highlight, removeHighlights, retry, goTo, ...tools },
  };
}
