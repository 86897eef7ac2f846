import type { SheetKey } from './sheet-keys';
import type { StyleName } from './styles';

/** What a cell will hold. Text always comes out as that very text, whatever Excel would take it for. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Excel-2010 grade, en-US, beginning with `=`. */
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * Whose a cell is. `constant` and `computed` cells are rewritten on every run, `carried` ones come from the user's measure
 * sheet, `draft` is a sentence we offer and the user may reword, `typed` is the user's alone.
 */
export type CellRole = 'constant' | 'computed' | 'carried' | 'draft' | 'typed';

export type SheetCell = {
  readonly content: CellContent;
  readonly style: StyleName;
  readonly role: CellRole;
};

export type SheetColumn = {
  /** Stable name of the column, the same in every year; it survives renaming of the header. */
  readonly field: string;
  /** Points. */
  readonly width: number;
  readonly hidden?: boolean;
  /** True for a column that users may fill or reword: a row that no longer applies is kept for what stands there. */
  readonly filled?: boolean;
};

export type SheetRow = {
  /** Stable identity of the row (`2568|low|o12`); hidden in the sheet's last column. Unique within the sheet. */
  readonly key: string;
  /** Points, computed so that wrapped Thai text fits; at most 409. */
  readonly height: number;
  /** One for each column of the sheet; null leaves the cell empty and unstyled. */
  readonly cells: readonly (SheetCell | null)[];
  readonly pageBreakBefore?: boolean;
};

/** A merged block, zero-based; only in titles and two-level headers. */
export type MergedBlock = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A block of cells, zero-based, within the sheet. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A rule with a literal threshold: rules that point at another cell do not refresh in every Excel. */
export type HighlightRule = {
  readonly block: Block;
  readonly kind: 'lessThan';
  readonly threshold: number;
  readonly fill: string;
  readonly font: string;
};

export type ChartSeries = {
  readonly name: string;
  readonly values: Block;
  readonly line?: boolean;
  readonly color: string;
};

export type ChartSpec = {
  readonly key: string;
  readonly kind: 'radar' | 'column' | 'shareBar';
  readonly title: string;
  /** What the chart shows and where its figures stand, for who cannot see it; without figures, since it does not follow them. */
  readonly alternativeText: string;
  readonly categories: Block;
  readonly series: readonly ChartSeries[];
  readonly axisMinimum: number;
  readonly axisMaximum: number;
  readonly numberFormat: string;
  /** Zero-based cells whose block the chart covers. */
  readonly position: Block;
};

export type DropDown = { readonly block: Block; readonly choices: readonly string[] };

export type PrintSetup = {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row repeated on every page, zero-based; null for none. */
  readonly titleRows: readonly [number, number] | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Columns that are printed, from the first; those to the right of them are for the screen. All where absent. */
  readonly columns?: number;
  /** Rows that are printed, from the first, where those below are for the screen; counts with `columns` only. */
  readonly rows?: number;
  /** True where all of it must go on one page, printed smaller if need be. */
  readonly onePage?: boolean;
};

/** แบบของแผ่นที่จะสร้าง: a generated sheet as plain data; compiled for Excel by the adapter. */
export type SheetSpec = {
  readonly key: SheetKey;
  /** Distinguishes sheets of one key: the fiscal year, or empty for sheets that cover all years. */
  readonly edition: string;
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedBlock[];
  readonly frozenRows: number;
  /** Header row with filter buttons and the rows below it, hidden columns included, so that sorting moves whole rows; null for none. */
  readonly filter: Block | null;
  /** Where several rules hold for a cell, the first of them counts. */
  readonly highlights: readonly HighlightRule[];
  readonly dropDowns: readonly DropDown[];
  readonly charts: readonly ChartSpec[];
  readonly print: PrintSetup;
  /** Workbook names that point at a cell of this sheet. */
  readonly names: readonly { readonly name: string; readonly block: Block }[];
};
