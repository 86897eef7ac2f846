import { useRef, useState } from 'react';
import { ExcelFailure, type ApplyProgress, type WorkbookGateway } from '../excel/index';
import { failureOf, type PaneFailure } from './failure';
import type { WorkbookReading } from './session';

/** Writes to the workbook; throws an `ExcelFailure`. */
export type MakeCopy = (progress: (step: ApplyProgress) => void, signal: AbortSignal) => Promise<void>;

/** How far the run has come. */
export type CopyRun =
  | { readonly step: 'waiting' }
  | { readonly step: 'running'; readonly progress: ApplyProgress; readonly cancelling: boolean }
  /** `begun` where something had been changed by then. */
  | { readonly step: 'stopped'; readonly begun: boolean }
  /** The workbook is no longer the one that it was planned from; nothing was changed. */
  | { readonly step: 'changed' }
  | { readonly step: 'failed'; readonly failure: PaneFailure; readonly begun: boolean }
  | { readonly step: 'done' };

export type CopyRunner = {
  readonly run: CopyRun;
  readonly start: (make: MakeCopy) => void;
  readonly cancel: () => void;
};

/** Whether a run that has begun to write is completed by the same run, or by another one planned from what now stands. */
export type AfterBeginning = 'goOn' | 'readAgain';

/**
 * Runs what was planned from a reading, provided that the workbook still is what was read. `reading` is null for what was begun
 * before: a workbook half cut is no longer what it was.
 */
export function useCopyRun(
  gateway: WorkbookGateway,
  reading: WorkbookReading | null,
  afterBeginning: AfterBeginning,
): CopyRunner {
  const [run, setRun] = useState<CopyRun>({ step: 'waiting' });
  const abort = useRef(new AbortController());
  const begun = useRef(false);

  const isUnchanged = async () => {
    if (reading === null || (begun.current && afterBeginning === 'goOn')) return true;
    return (await gateway.scan()).fingerprint === reading.contents.fingerprint;
  };
  const make = async (makeCopy: MakeCopy): Promise<CopyRun> => {
    const { signal } = abort.current;
    try {
      if (!(await isUnchanged())) return { step: 'changed' };
      await makeCopy((progress) => {
        if (progress.step !== 'checking') begun.current = true;
        setRun({ step: 'running', progress, cancelling: signal.aborted });
      }, signal);
      return { step: 'done' };
    } catch (error) {
      const isCancelled = error instanceof ExcelFailure && error.refusal.code === 'cancelled';
      if (isCancelled) return { step: 'stopped', begun: begun.current };
      return { step: 'failed', failure: failureOf('write', error), begun: begun.current };
    }
  };
  return {
    run,
    start: (makeCopy) => {
      abort.current = new AbortController();
      setRun({ step: 'running', progress: { step: 'checking' }, cancelling: false });
      void make(makeCopy).then(setRun);
    },
    cancel: () => {
      abort.current.abort();
      setRun((now) => (now.step === 'running' ? { ...now, cancelling: true } : now));
    },
  };
}
