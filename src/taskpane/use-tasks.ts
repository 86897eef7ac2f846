import { useMemo, useRef, type MutableRefObject } from 'react';
import type { AnalysisChoices } from '../domain/index';
import type { WorkbookGateway } from '../excel/index';
import { failureOf, type PaneFailure, type PaneTask } from './failure';
import type { TaskContext } from './pane-tasks';
import type { PaneEvent } from './state';

/** Starts a longer job; what goes wrong in it becomes the failure of this task. */
export type RunTask = (task: PaneTask, work: (context: TaskContext) => Promise<void>) => void;

export type Tasks = {
  readonly run: RunTask;
  /** Starts the latest one once more. */
  readonly runAgain: () => void;
};

/** A script that did not come says nothing of the job that needed it. */
function toldFailure(task: PaneTask, error: unknown): PaneFailure {
  const failure = failureOf(task, error);
  return failure.refusal.code === 'unfetched' ? { ...failure, task: 'open' } : failure;
}

/** Runs one task at a time: what an earlier one still has to tell is dropped once a later one has started. */
export function useTasks(
  gateway: WorkbookGateway,
  answers: MutableRefObject<AnalysisChoices>,
  say: (answers: AnalysisChoices) => void,
  dispatch: (event: PaneEvent) => void,
  now: () => Date,
): Tasks {
  const started = useRef(0);
  const latest = useRef<() => void>(() => undefined);
  return useMemo(() => {
    const run: RunTask = (task, work) => {
      started.current += 1;
      const mine = started.current;
      latest.current = () => {
        run(task, work);
      };
      const tell = (event: PaneEvent) => {
        if (mine === started.current) dispatch(event);
      };
      work({ gateway, answers: answers.current, say, tell, now }).catch((error: unknown) => {
        tell({ type: 'failed', failure: toldFailure(task, error) });
      });
    };
    return {
      run,
      runAgain: () => {
        latest.current();
      },
    };
  }, [gateway, answers, say, dispatch, now]);
}
