/** What the pane can do with the workbook. It depends on this type alone, never on office.js. */
import type { CellPlace } from '../domain/assessment/cell-place';
import type { WorkbookScan } from '../domain/reading/workbook-scan';
import type { ExistingSheet, HighlightPlan, WorkbookPlan } from '../domain/sheets/workbook-plan';
import type { WrittenSheet } from './excel-failure';

/** Everything that is read of a workbook: the users' sheets as grids, ours as they stand. */
export type WorkbookContents = {
  readonly scan: WorkbookScan;
  readonly existing: readonly ExistingSheet[];
  /** Names of all worksheets, hidden and unread ones too, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /** Differs when anything that was read differs; compare before applying a plan that was shown a while ago. */
  readonly fingerprint: string;
  readonly syncs: number;
};

export type ApplyProgress =
  | { readonly step: 'checking' }
  | { readonly step: 'writing'; readonly sheet: string; readonly index: number; readonly total: number }
  | { readonly step: 'finishing' };

/** A part of a generated sheet that this Excel would not do; the sheet's content is complete without it. */
export type UnfinishedPart = {
  readonly sheet: string;
  readonly part: 'print' | 'freeze' | 'chart' | 'chartLook' | 'name';
  readonly excelCode: string;
};

/** A formula of ours that shows an error such as `#REF!`. */
export type FormulaError = { readonly place: CellPlace; readonly error: string };

export type ApplyResult = {
  readonly written: readonly WrittenSheet[];
  /** Sheets of the plan that were not reached because the user cancelled; a new one stands empty until the next run. */
  readonly unwritten: readonly string[];
  readonly unfinished: readonly UnfinishedPart[];
  readonly formulaErrors: readonly FormulaError[];
  readonly syncs: number;
};

export type HighlightResult = { readonly added: number; readonly kept: number; readonly removed: number };

/** Every call may throw an `ExcelFailure`; anything else thrown is a bug of ours. */
export type WorkbookGateway = {
  readonly scan: () => Promise<WorkbookContents>;
  /**
   * Writes the sheets of the plan and nothing else. Cancelled before the first write it throws `cancelled`; later it finishes
   * the present sheet. After a failure the same call, on a new scan, completes what is missing.
   */
  readonly apply: (
    plan: WorkbookPlan,
    progress: (step: ApplyProgress) => void,
    signal: AbortSignal,
  ) => Promise<ApplyResult>;
  /** Marks low scores in the users' sheets by conditional formats; only rules of ours that are no longer wanted go. */
  readonly highlight: (plan: HighlightPlan) => Promise<HighlightResult>;
  readonly removeHighlights: () => Promise<HighlightResult>;
  readonly hasHighlights: () => Promise<boolean>;
  /** Shows the place in Excel; throws `hiddenSheet` rather than unhide a sheet. */
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** The selected block; null where something else than one block of cells is selected. */
  readonly selection: () => Promise<CellPlace | null>;
};
