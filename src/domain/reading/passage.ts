import type { CellPlace } from '../assessment/cell-place';
import type { ColumnField, TableKind } from './sheet-layout';

/** What part of a worksheet words belong to: outside every table, in a table's header, or under one of its columns. */
export type PassagePart =
  | { readonly kind: 'running' }
  | { readonly kind: 'header'; readonly table: TableKind }
  | { readonly kind: 'cell'; readonly table: TableKind; readonly field: ColumnField };

/** ข้อความ: what one cell says in words, as checks of the wording need it. */
export type Passage = {
  readonly at: CellPlace;
  /** Zero-based, of the sheet: passages with the same row stand beside each other. */
  readonly row: number;
  readonly column: number;
  /** What the cell holds, debris included; a fix replaces within this. */
  readonly raw: string;
  /** The same as a person reads it: letters repaired, tags dropped, digits as typed. */
  readonly text: string;
  readonly part: PassagePart;
};
