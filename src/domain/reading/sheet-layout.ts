import type { FiscalYear } from '../assessment/fiscal-year';
import type { ScoreSubject } from './score-subject';

/** What a table of a worksheet holds; `wideScores` has its scores side by side under their names, one agency or year a row. */
export const TABLE_KINDS = [
  'questions',
  'indicators',
  'instruments',
  'wideScores',
  'measures',
  'ratingScale',
  'junk',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/**
 * The meaning of a column. `indicator` covers the first column of measure tables arranged by indicator or heading, `no` a
 * running number of rows, `agency`, `fiscalYear` and `level` what a row of scores belongs to or is rated, `weighted` points out
 * of a weight, of which only the total is a score.
 */
export const COLUMN_FIELDS = [
  'no',
  'agency',
  'fiscalYear',
  'code',
  'text',
  'score',
  'weighted',
  'level',
  'name',
  'instrument',
  'indicator',
  'issue',
  'question',
  'analysis',
  'measure',
  'alignment',
  'steps',
  'period',
  'owner',
  'result',
  'outcome',
  'recommendation',
  'ignored',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** What every score of one column belongs to, where its header says so; null leaves it to the row. */
export type ColumnScope = {
  readonly subject: ScoreSubject | null;
  readonly fiscalYear: FiscalYear | null;
  readonly agency: string | null;
};

export type ColumnLayout = {
  readonly column: number;
  readonly field: ColumnField;
  readonly header: string;
  /** Only for score columns. */
  readonly scope?: ColumnScope;
};

/** Why a table is laid out as it is: what was recognised, what had to be put right, or that the user said so. */
export type LayoutReason =
  | 'scoreHeader'
  | 'measureHeader'
  | 'wideHeader'
  | 'shiftedHeader'
  | 'joinedColumns'
  | 'namesWithScores'
  | 'numbersWithScores'
  | 'levelCriteria'
  | 'nothingKnown'
  | 'corrected';

/** ผังหัวตาราง: where a table stands and what its columns mean, in zero-based sheet coordinates; a person could have typed it. */
export type TableLayout = {
  readonly kind: TableKind;
  /** Every header row, those repeated on later pages included. */
  readonly headerRows: readonly number[];
  /** Rows that name what stands below them, such as `แบบวัด IIT` or a group of measures. */
  readonly bannerRows: readonly number[];
  /** Rows inside the table that are no part of it: titles repeated on each page, ruled lines. */
  readonly skippedRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnLayout[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly LayoutReason[];
};

export type SheetLayout = { readonly sheet: string; readonly tables: readonly TableLayout[] };
