/** What someone who watches a longer run has in hand: to be told how far it has come, and to end it. */
import { ExcelFailure } from '../excel-failure';
import type { WrittenSheet } from '../excel-failure';
import type { ApplyProgress } from '../workbook-gateway';

export type RunWatch = {
  readonly progress: (step: ApplyProgress) => void;
  readonly signal: AbortSignal;
};

/** Throws `cancelled` where the user has ended the run; `written` are the sheets that are complete by then. */
export function stopIfEnded({ signal }: RunWatch, written: readonly WrittenSheet[] = []): void {
  if (signal.aborted) throw new ExcelFailure({ code: 'cancelled' }, written);
}
