import type { CellPlace } from '../../assessment/cell-place';
import type { ExistingSheet } from '../workbook-plan';

/** A cell of a sheet at home, by where it stands, its row key and its column. */
export type MergedCell = {
  readonly at: CellPlace;
  readonly row: string;
  readonly field: string;
  readonly heading: string;
  /** What the cells show; empty for a blank one. */
  readonly home: string;
  readonly returned: string;
};

/** ข้อความไม่ตรงกัน: both sides say something else, and one of them has to give way. */
export type MergeConflict = MergedCell & {
  /** True where home still says what the division was given: only the division has changed it. */
  readonly isHomeUnchanged: boolean;
  readonly chosen: MergeSide;
};

export type MergeSide = 'home' | 'returned';

/** A row that came back and has no row at home to go to: one that the division has added, or that home no longer has. */
export type UnknownRow = {
  /** Where it stands in the workbook that came back. */
  readonly at: CellPlace;
  /** Null for a row that the division has added or copied. */
  readonly row: string | null;
  readonly texts: readonly string[];
};

/** What came of merging the workbook of a division. */
export type MergeResult = {
  /** The sheets at home with what was taken into them. */
  readonly sheets: readonly ExistingSheet[];
  readonly taken: readonly MergedCell[];
  readonly conflicts: readonly MergeConflict[];
  /** Cells that we reckon and the division has written over; they are left as they are. */
  readonly left: readonly MergedCell[];
  readonly unknown: readonly UnknownRow[];
  /** Names of the sheets that came back and have no sheet at home. */
  readonly unmatched: readonly string[];
};
