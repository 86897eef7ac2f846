import type { Report } from '../report/report';

/** A file to be written once everything has succeeded. */
export type ResultFile = { readonly path: string; readonly bytes: Uint8Array };

/** What came of a run. */
export type RunOutcome = {
  readonly report: Report;
  /** What the sheets lack though they were written, each a Thai sentence. */
  readonly shortcomings: readonly string[];
  /** What came of dividing, merging or copying, line by line in Thai. */
  readonly account: readonly string[];
};

export type PreparedOutcome = RunOutcome & { readonly files: readonly ResultFile[] };
