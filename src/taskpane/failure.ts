import { ExcelFailure, type ExcelRefusal, type WrittenSheet } from '../excel/index';

/** What the pane was doing when it failed. */
export type PaneTask =
  'read' | 'write' | 'highlight' | 'goTo' | 'open' | 'correct' | 'addSheet' | 'newYear' | 'undo';

/** Why: what Excel refused, or that a part of the pane could not be fetched. */
export type PaneRefusal = ExcelRefusal | { readonly code: 'unfetched' };

/** The name that the loader gives the error of a script that did not come. */
const UNFETCHED = 'ChunkLoadError';

/** A failure as the pane tells it: codes only, never words of the workbook's cells. */
export type PaneFailure = {
  readonly task: PaneTask;
  readonly refusal: PaneRefusal;
  /** Sheets that were complete before it failed. */
  readonly written: readonly WrittenSheet[];
};

/** Turns anything thrown into a failure that can be told. A bug of ours goes to the console whole and to the user as its name. */
export function failureOf(task: PaneTask, error: unknown): PaneFailure {
  if (error instanceof ExcelFailure) return { task, refusal: error.refusal, written: error.written };
  if (error instanceof Error && error.name === UNFETCHED)
    return { task, refusal: { code: 'unfetched' }, written: [] };
  console.error(error);
  const excelCode = error instanceof Error ? error.name : 'NotAnError';
  return { task, refusal: { code: 'unexpected', excelCode }, written: [] };
}

/** The code a user reads to an administrator: `write/protectedSheet` or `read/unexpected/GeneralException`. */
export function failureCode({ task, refusal }: PaneFailure): string {
  const parts = [task, refusal.code, ...(refusal.code === 'unexpected' ? [refusal.excelCode] : [])];
  return parts.join('/');
}
