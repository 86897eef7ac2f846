/** What the pane can do with the workbook. It depends on this type alone, never on office.js. */
import type { CellPlace } from '../domain/assessment/cell-place';
import type { Reading } from '../domain/findings/finding';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import type { WorkbookScan } from '../domain/reading/workbook-scan';
import type { ExistingSheet, HighlightPlan, WorkbookPlan } from '../domain/sheets/workbook-plan';
import type { WrittenSheet } from './excel-failure';

/** Everything that is read of a workbook: the users' sheets as grids, ours as they stand. */
export type WorkbookContents = {
  readonly scan: WorkbookScan;
  readonly existing: readonly ExistingSheet[];
  /** Names of all worksheets, hidden and unread ones too, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /** What people have said about tables of this workbook, and what of it cannot be used. */
  readonly corrections: Reading<readonly LayoutCorrection[]>;
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

/** A new sheet as a user would have typed it: nothing in it makes it one of our generated sheets. */
export type PlainSheet = {
  /** The name it is to have; another free one is taken where a sheet has it already. */
  readonly name: string;
  /** Cells from A1 on, rows equally long; texts stay texts whatever they look like. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Zero-based row of the column headings. */
  readonly headerRow: number;
  /** Widths in pixels, a column each. */
  readonly widths: readonly number[];
  /** Column that takes only scores of 0 to 100 below the headings; null for none. */
  readonly scoreColumn: number | null;
};

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
  /** Keeps the corrections in the workbook, in the place of those it kept; none leaves nothing behind. */
  readonly saveCorrections: (corrections: readonly LayoutCorrection[]) => Promise<void>;
  /** Adds the sheet behind the others, shows it, and gives its name. */
  readonly addSheet: (sheet: PlainSheet) => Promise<string>;
  /** Shows the place in Excel; throws `hiddenSheet` rather than unhide a sheet. */
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** The selected block; null where something else than one block of cells is selected. */
  readonly selection: () => Promise<CellPlace | null>;
};
