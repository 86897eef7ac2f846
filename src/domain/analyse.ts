import type { FiscalYear } from './assessment/fiscal-year';
import type { Measure } from './assessment/measure';
import type { Finding } from './findings/finding';
import type { SheetLayout } from './reading/sheet-layout';
import type { AgencyAnalysis } from './scoring/analysis';

/** What the user has decided and the sheets need not tell. */
export type AnalysisChoices = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencyName: string | null;
};

/** ผลการวิเคราะห์ of a workbook. */
export type Analysis = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencies: readonly AgencyAnalysis[];
  readonly measures: readonly Measure[];
  readonly layouts: readonly SheetLayout[];
  readonly findings: readonly Finding[];
};
