import { useRef } from 'react';
import type { WorkbookGateway } from '../excel/index';
import { openHistory, openMemo, planAgain, preparePreview, undoRun, writePreviewed } from './pane-tasks';
import type { SheetOrder } from './planning';
import type { SheetChoice } from './sheet-choice';
import type { PaneState } from './state';
import { formatThaiMoment, isoDay } from './thai-date';
import type { PaneActions } from './use-pane';
import type { RunTask } from './use-tasks';

/** What the pane is opened with. */
export type PaneSetting = {
  readonly gateway: WorkbookGateway;
  readonly look: Pick<SheetOrder, 'digits' | 'fontName' | 'choice' | 'date'>;
  readonly onChoice: (choice: SheetChoice) => void;
  readonly now: () => Date;
};

type Writing = Pick<
  PaneActions,
  | 'choice'
  | 'today'
  | 'order'
  | 'prepare'
  | 'choose'
  | 'write'
  | 'cancel'
  | 'openHistory'
  | 'undo'
  | 'openMemo'
>;

/** Planning, writing and taking back. */
export function useWriting(
  setting: PaneSetting,
  state: PaneState,
  run: RunTask,
  onCancel: () => void,
): Writing {
  const { look, onChoice, now } = setting;
  const abort = useRef<AbortController | null>(null);
  const order = (): SheetOrder => ({ ...look, today: isoDay(now()), runAt: formatThaiMoment(now()) });
  const begin = () => (abort.current = new AbortController());
  return {
    choice: look.choice,
    today: isoDay(now()),
    order,
    prepare: (purpose) => {
      run('read', (context) => preparePreview(context, { purpose, sheets: order() }));
    },
    choose: (choice) => {
      onChoice(choice);
      if (state.screen !== 'preview') return;
      const { reading, purpose } = state;
      run('read', (context) => planAgain(context, reading, { purpose, sheets: { ...order(), choice } }));
    },
    write: (plan) => {
      if (state.screen !== 'preview') return;
      const { purpose, reading, warning } = state;
      const what = {
        reading,
        plan,
        order: { purpose, sheets: order() },
        withoutUndo: warning === 'tooLarge',
      };
      const controller = begin();
      run(purpose === 'newYear' ? 'newYear' : 'write', (context) =>
        writePreviewed(context, what, controller),
      );
    },
    cancel: () => {
      abort.current?.abort();
      onCancel();
    },
    openHistory: (latest) => {
      run('undo', (context) => openHistory(context, latest));
    },
    undo: (runId, takeBack) => {
      const { signal } = begin();
      run('undo', (context) => undoRun(context, { runId, takeBack }, signal));
    },
    openMemo: () => {
      run('read', (context) => openMemo(context, order()));
    },
  };
}
