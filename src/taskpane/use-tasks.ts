import { useCallback, useRef, type MutableRefObject } from 'react';
import type { AnalysisChoices } from '../domain/index';
import type { WorkbookGateway } from '../excel/index';
import { failureOf, type PaneTask } from './failure';
import type { TaskContext } from './pane-tasks';
import type { PaneEvent } from './state';

/** Starts a longer job; what goes wrong in it becomes the failure of this task. */
export type RunTask = (task: PaneTask, work: (context: TaskContext) => Promise<void>) => void;

/** Runs one task at a time: what an earlier one still has to tell is dropped once a later one has started. */
export function useTasks(
  gateway: WorkbookGateway,
  answers: MutableRefObject<AnalysisChoices>,
  say: (answers: AnalysisChoices) => void,
  dispatch: (event: PaneEvent) => void,
  now: () => Date,
): RunTask {
  const started = useRef(0);
  return useCallback(
    (task, work) => {
      started.current += 1;
      const mine = started.current;
      const tell = (event: PaneEvent) => {
        if (mine === started.current) dispatch(event);
      };
      work({ gateway, answers: answers.current, say, tell, now }).catch((error: unknown) => {
        tell({ type: 'failed', failure: failureOf(task, error) });
      });
    },
    [gateway, answers, say, dispatch, now],
  );
}
