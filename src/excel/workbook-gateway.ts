/** What the pane can do with the workbook. It depends on this type alone, never on office.js. */
import type { CellPlace } from '../domain/assessment/cell-place';
import type { CellFix } from '../domain/checks/fixing/plan-fixes';
import type { Acknowledgement } from '../domain/findings/acknowledgement';
import type { Reading } from '../domain/findings/finding';
import type { LayoutCorrection } from '../domain/reading/layout-correction';
import type { ReadingChoices } from '../domain/reading/reading-choices';
import type { WorkbookScan } from '../domain/reading/workbook-scan';
import type { DecisionPlan } from '../domain/sheets/acknowledging/plan-decision';
import type { CutCopy } from '../domain/sheets/copies/cut-copy';
import type { ReturnedSheet } from '../domain/sheets/division/returned-sheet';
import type { SubmissionCopy } from '../domain/sheets/copies/submission-copy';
import type { ExistingSheet, HighlightPlan, WorkbookPlan } from '../domain/sheets/workbook-plan';
import type { WrittenSheet } from './excel-failure';
import type { RememberedSnapshot } from './remembered-snapshot';

/** What a person has said of the whole workbook; null leaves it to the sheets. */
export type WorkbookAnswers = Pick<ReadingChoices, 'fiscalYear' | 'planYear' | 'agencyName'>;

/** A worksheet of sample data, and whether somebody has changed a cell of it since it was made. */
export type SampleSheet = { readonly sheet: string; readonly changed: boolean };

/** Everything that is read of a workbook: the users' sheets as grids, ours as they stand. */
export type WorkbookContents = {
  readonly scan: WorkbookScan;
  readonly existing: readonly ExistingSheet[];
  /** Names of all worksheets, hidden and unread ones too, in the order of their tabs. */
  readonly sheetNames: readonly string[];
  /** What people have said about tables of this workbook, and what of it cannot be used. */
  readonly corrections: Reading<readonly LayoutCorrection[]>;
  /** What the users' sheets said when ours were last made; absent where that is not known. */
  readonly snapshot?: RememberedSnapshot;
  readonly answers: WorkbookAnswers;
  /** Findings that people have answered for, as far as our sheet of findings has no row of them. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** Sheets among the users' that hold sample data. */
  readonly sample: readonly SampleSheet[];
  /** Differs when anything that was read differs; compare before applying a plan that was shown a while ago. */
  readonly fingerprint: string;
  readonly syncs: number;
};

export type ApplyProgress =
  /** `undo` tells, before anything is written, that the run is too large to be taken back; abort to ask the user first. */
  | { readonly step: 'checking'; readonly undo?: 'tooLarge' }
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

export type RunKind = 'sheets' | 'merged' | 'newYear' | 'addedSheet' | 'highlights' | 'fixes';

/** What the list of runs says of one: when it was, in words or in any notation of the caller's, and what it was for. */
export type RunLabel = { readonly at: string | null; readonly kind?: RunKind };

/** A run of ours that the workbook remembers. */
export type JournalledRun = {
  readonly id: string;
  /** As the caller of the run put it; null where it said nothing. */
  readonly at: string | null;
  readonly kind: RunKind;
  /** `begun`: it was cut short or cancelled; `partlyUndone`: it was taken back but for what had to be kept. */
  readonly state: 'begun' | 'complete' | 'partlyUndone';
  /** Sheets it made and sheets it rewrote, by their names at that time. */
  readonly created: readonly string[];
  readonly rewritten: readonly string[];
  /** Cells in rewritten sheets that held something and got something else. */
  readonly cells: number;
  /** Highlight rules in the users' sheets. */
  readonly rulesAdded: number;
  readonly rulesRemoved: number;
};

/**
 * Why something was left as it is.
 * `changed`: cells that someone has changed since. `moved`: the same, in rows that stood elsewhere before the run, so that the whole
 * sheet is kept. `used`: cells elsewhere read the sheet. `gone`: the sheet, or the rule, is no longer there. `twice`: copies of
 * the sheet cannot be told apart. `lastVisible`: Excel keeps one sheet in sight. `unreadable`: too large to be compared.
 */
export type KeptReason = 'changed' | 'moved' | 'used' | 'gone' | 'twice' | 'lastVisible' | 'unreadable';

export type KeptPlace = {
  readonly sheet: string;
  readonly reason: KeptReason;
  /** False where only the cells at `places` are kept and the rest of the sheet has been taken back. */
  readonly wholeSheet: boolean;
  /** The cells that are the reason, neighbours as one block; of another sheet for `used`, and none where no cell is. */
  readonly places: readonly CellPlace[];
};

export type UndoResult = {
  /** The run that was to be taken back. */
  readonly runId: string;
  readonly undone: readonly { readonly sheet: string; readonly how: 'deleted' | 'restored' }[];
  readonly rulesAdded: number;
  readonly rulesRemoved: number;
  readonly kept: readonly KeptPlace[];
  /** False where the user cancelled on the way; taking the same run back again goes on. */
  readonly complete: boolean;
  readonly syncs: number;
};

/**
 * `locked` is a file with a password, or of a format before .xlsx; `broken` is anything else that cannot be read; `tooOld` says that
 * it is this Excel that cannot unpack files.
 */
export type ReturnedFileReading =
  | { readonly kind: 'read'; readonly sheets: readonly ReturnedSheet[] }
  | { readonly kind: 'unreadable'; readonly because: 'locked' | 'broken' | 'tooOld' };

/** What of a sheet nobody sees: rows and columns, zero-based in the worksheet, or all of it. */
export type HiddenParts = {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
};

export type CopyFacts = {
  /** Name of the workbook's file, as its window shows it. */
  readonly fileName: string;
  readonly hidden: readonly HiddenParts[];
  /** A cut that was begun in this workbook and not completed; null for none. */
  readonly unfinished: CutCopy | null;
};

/** Why a cell that was to be mended was left: somebody has changed it, it holds a formula, or its sheet is not there. */
export type UnfixedReason = 'changed' | 'formula' | 'gone';

export type FixResult = {
  readonly fixed: readonly CellPlace[];
  readonly left: readonly { readonly at: CellPlace; readonly because: UnfixedReason }[];
  readonly syncs: number;
};

/** Every call may throw an `ExcelFailure`; anything else thrown is a bug of ours. */
export type WorkbookGateway = {
  readonly scan: () => Promise<WorkbookContents>;
  /**
   * Writes the sheets of the plan and nothing else. Cancelled before the first write it throws `cancelled`; later it finishes
   * the present sheet. After a failure the same call, on a new scan, completes what is missing. The run can be taken back
   * unless `progress` has said otherwise.
   */
  readonly apply: (
    plan: WorkbookPlan,
    progress: (step: ApplyProgress) => void,
    signal: AbortSignal,
    label?: RunLabel,
  ) => Promise<ApplyResult>;
  /** Marks low scores in the users' sheets by conditional formats; only rules of ours that are no longer wanted go. */
  readonly highlight: (plan: HighlightPlan, label?: RunLabel) => Promise<HighlightResult>;
  readonly removeHighlights: (label?: RunLabel) => Promise<HighlightResult>;
  readonly hasHighlights: () => Promise<boolean>;
  /** Keeps the corrections in the workbook, in the place of those it kept; none leaves nothing behind. */
  readonly saveCorrections: (corrections: readonly LayoutCorrection[]) => Promise<void>;
  /** Keeps the answers in the workbook, in the place of those it kept; none leaves nothing behind. */
  readonly saveAnswers: (answers: WorkbookAnswers) => Promise<void>;
  /**
   * Writes these cells of the users' sheets and nothing else, each only while it holds what it held when it was read; formulas
   * stay. The run can be taken back. Throws `readOnly` or `protectedSheet`, and `payloadTooLarge` for more than can be taken back,
   * before anything is written.
   */
  readonly fixCells: (fixes: readonly CellFix[], label?: RunLabel) => Promise<FixResult>;
  /** Keeps in the workbook what a person has answered for; throws `itemNotFound` where the sheet of findings has changed since. */
  readonly saveDecision: (decision: DecisionPlan) => Promise<void>;
  /** Adds the sheet behind the others, shows it, and gives its name. */
  readonly addSheet: (sheet: PlainSheet, label?: RunLabel) => Promise<string>;
  /** Adds the sheets as sample data in one run, shows the first, and gives their names. */
  readonly addSample: (sheets: readonly PlainSheet[], label?: RunLabel) => Promise<readonly string[]>;
  /** Deletes those of the named sheets that hold sample data, and no other. Excel cannot bring a deleted sheet back. */
  readonly removeSample: (sheets: readonly string[]) => Promise<void>;
  /** Our last runs, at most five, the latest first; kept in the workbook, whoever opens it and whenever. One sync. */
  readonly journal: () => Promise<readonly JournalledRun[]>;
  /**
   * Takes a run back, and before it every later one, the latest first: sheets it made are deleted, sheets it rewrote get their
   * earlier cells and look, highlight rules are those of before. What has been changed since is left and listed. Throws
   * `readOnly`, `protectedWorkbook` or `protectedSheet` before a run is touched; after any failure the same call completes it.
   * A run that the journal does not have is taken back already. `takeBack` are cells that an earlier call has kept because someone
   * changed them, and that are not to be kept after all; whatever else has been changed stays.
   */
  readonly undo: (
    runId: string,
    progress: (step: ApplyProgress) => void,
    signal: AbortSignal,
    takeBack?: readonly CellPlace[],
  ) => Promise<UndoResult>;
  /** What a copy is planned from beside what was read; `sheets` are our own. Two syncs. */
  readonly copyFacts: (sheets: readonly string[]) => Promise<CopyFacts>;
  /**
   * Turns this workbook into the copy to hand in: values for formulas, tools hidden. Throws `cancelled` between two sheets; made
   * again it completes what is missing.
   */
  readonly freezeCopy: (
    copy: SubmissionCopy,
    progress: (step: ApplyProgress) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /**
   * Turns this workbook into one with nothing but those parts. It cannot be taken back. Throws `cancelled` between two sheets; the
   * cut is then among the facts as unfinished, and made again it completes what is missing.
   */
  readonly cutCopy: (
    copy: CutCopy,
    progress: (step: ApplyProgress) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** The sheets in a workbook file that someone sent back. The open workbook is left alone; what is wrong with the file is said. */
  readonly readReturned: (file: Uint8Array<ArrayBuffer>) => Promise<ReturnedFileReading>;
  /** Shows the place in Excel; throws `hiddenSheet` rather than unhide a sheet. */
  readonly goTo: (place: CellPlace) => Promise<void>;
  /** The selected block; null where something else than one block of cells is selected. */
  readonly selection: () => Promise<CellPlace | null>;
};
