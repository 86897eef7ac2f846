import type { CellDifference } from './keeping/differences';
import type { SheetKey } from './sheet-keys';
import type { SheetSpec } from './sheet-spec';
import type { WorkbookSnapshot } from './snapshot/workbook-snapshot';
import type { StyleSheet } from './styles';

/** A generated sheet as it stands in the workbook: its cells, and where its hidden row keys are. */
export type ExistingSheet = {
  readonly key: SheetKey;
  readonly edition: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** Formula text where the cell has one, else the value as text. */
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  /** What the cells show, where the reader brings it: a date that a user typed is kept as it shows. */
  readonly texts?: readonly (readonly string[])[];
};

export type SheetChange =
  | { readonly kind: 'create'; readonly spec: SheetSpec }
  /** `existing` is the sheet's present name, which the user may have changed; the name stays. */
  | {
      readonly kind: 'update';
      readonly spec: SheetSpec;
      readonly existing: string;
      readonly keptCells: number;
    };

/**
 * รายการแก้ไขสมุดงาน: everything that will change, readable before it happens. Formulas of one sheet point at others, so
 * every sheet of the plan must exist before any is filled.
 */
export type WorkbookPlan = {
  readonly changes: readonly SheetChange[];
  readonly styles: StyleSheet;
  /** Worksheets that are read and left alone. */
  readonly untouched: readonly string[];
  /** Generated sheets whose hidden column of row keys is gone: they are left alone, and new ones are made beside them. */
  readonly keyless?: readonly string[];
  /** Changes that the user has refused: they are out of the plan, and known again if it has to be made anew. */
  readonly refused?: readonly CellDifference[];
  /** What the users' sheets say, to be remembered once the plan is carried out; absent where it is about something else. */
  readonly snapshot?: WorkbookSnapshot;
};

/** Score cells of a user's sheet to mark, as blocks of one column in A1 form. */
export type HighlightPlan = {
  readonly threshold: number;
  readonly fill: string;
  readonly font: string;
  readonly ranges: readonly { readonly sheet: string; readonly address: string }[];
};
