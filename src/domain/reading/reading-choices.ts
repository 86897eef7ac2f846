import type { FiscalYear } from '../assessment/fiscal-year';
import type { LayoutCorrection } from './layout-correction';
import type { SheetLayout } from './sheet-layout';

/** What the user has decided before reading; null leaves it to the sheets. */
export type ReadingChoices = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencyName: string | null;
  /** Layouts that a person has corrected; a sheet named here is read by its layout, and nothing about it is guessed. */
  readonly layouts?: readonly SheetLayout[];
  /** Tables that a person has corrected, by their headers; the rest of their sheets is guessed. None where absent. */
  readonly corrections?: readonly LayoutCorrection[];
};
