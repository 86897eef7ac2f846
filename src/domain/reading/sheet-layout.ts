/** What a table of a worksheet holds. */
export const TABLE_KINDS = [
  'questions',
  'indicators',
  'instruments',
  'measures',
  'ratingScale',
  'junk',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** The meaning of a column. `indicator` covers the first column of measure tables arranged by indicator, issue or heading. */
export const COLUMN_FIELDS = [
  'code',
  'text',
  'score',
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

export type ColumnLayout = { readonly column: number; readonly field: ColumnField; readonly header: string };

/** ผังหัวตาราง: where a table stands and what its columns mean, in zero-based sheet coordinates; a person could have typed it. */
export type TableLayout = {
  readonly kind: TableKind;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnLayout[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, in Thai sentences a user can read. */
  readonly reasons: readonly string[];
};

export type SheetLayout = { readonly sheet: string; readonly tables: readonly TableLayout[] };
