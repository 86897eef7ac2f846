import { useRef } from 'react';
import type { WorkbookPlan } from '../domain/index';
import { ExcelFailure, type ApplyProgress, type RunLabel } from '../excel/index';
import type { ToolPageProps } from './tool-page';
import { useCopyRun, type CopyRun } from './use-copy-run';

export type MergeRunner = {
  readonly run: CopyRun;
  /** True where the run was not begun because it could not be taken back; started again it is. */
  readonly isTooLarge: boolean;
  /** True where what stands now has to be read before anything else is written. */
  readonly mustReadAgain: boolean;
  readonly start: (plan: WorkbookPlan) => void;
  readonly cancel: () => void;
};

/** Writes the plan of a merge as a run of the journal; one too large for the journal only once the user knows. */
export function useMergeRun({ gateway, reading, now }: ToolPageProps): MergeRunner {
  const { run, start, cancel } = useCopyRun(gateway, reading, 'readAgain');
  const knowsTooLarge = useRef(false);
  const hasEnded = useRef(false);

  const apply = async (
    plan: WorkbookPlan,
    progress: (step: ApplyProgress) => void,
    signal: AbortSignal,
  ): Promise<void> => {
    const abort = new AbortController();
    signal.addEventListener('abort', () => {
      abort.abort();
    });
    const tell = (step: ApplyProgress) => {
      const cannotUndo = step.step === 'checking' && step.undo === 'tooLarge';
      hasEnded.current = cannotUndo && !knowsTooLarge.current;
      if (hasEnded.current) {
        knowsTooLarge.current = true;
        abort.abort();
      }
      progress(step);
    };
    const label: RunLabel = { at: now().toISOString(), kind: 'merged' };
    const result = await gateway.apply(plan, tell, abort.signal, label);
    if (result.unwritten.length > 0) throw new ExcelFailure({ code: 'cancelled' }, result.written);
  };
  return {
    run,
    isTooLarge: run.step === 'stopped' && hasEnded.current,
    mustReadAgain: run.step === 'changed' || ('begun' in run && run.begun),
    start: (plan) => {
      start((progress, signal) => apply(plan, progress, signal));
    },
    cancel,
  };
}
