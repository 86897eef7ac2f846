import type { PlannedCell } from './planned-cell';

/** Cells of one row that are shown as one. */
export type Span = { readonly column: number; readonly columns: number };

/** A row of a sheet under construction; cells from the first column on, missing ones are empty. */
export type PlannedRow = {
  readonly key: string;
  readonly cells: readonly (PlannedCell | null)[];
  readonly spans?: readonly Span[];
  readonly pageBreakBefore?: boolean;
  /**
   * Begins a part of the sheet: a `whole` one has headings of its own and stays on one page, a `long` one may go on. A `piece` of a
   * whole one stays together where that is longer than a page.
   */
  readonly part?: 'whole' | 'long' | 'piece';
  /** Points, for rows that a chart covers. */
  readonly leastHeight?: number;
};

/** A row of one cell over all columns, for titles, notes and sentences. */
export function wideRow(key: string, cell: PlannedCell, columns: number): PlannedRow {
  return { key, cells: [cell], spans: [{ column: 0, columns }] };
}

/** An empty row between tables. */
export function gapRow(key: string): PlannedRow {
  return { key, cells: [] };
}
