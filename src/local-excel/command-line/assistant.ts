import { createRequire } from 'node:module';
import type {
  Analysis,
  AnalysisChoices,
  CellPlace,
  ExistingSheet,
  SheetOffer,
  SheetOptions,
  WorkbookPlan,
} from '../../domain/index';

/** What the assistant read of a workbook, as far as the command line looks at it. */
export type WorkbookReading = {
  readonly contents: { readonly syncs: number; readonly existing: readonly ExistingSheet[] };
  readonly analysis: Analysis;
};

/** What writing came to, as far as the command line tells it. */
export type WrittenResult = {
  readonly written: readonly { readonly sheet: string; readonly rows: number }[];
  readonly formulaErrors: readonly { readonly place: CellPlace; readonly error: string }[];
  readonly unfinished: readonly { readonly sheet: string; readonly part: string }[];
  readonly syncs: number;
};

type WriteOutcome =
  { readonly kind: 'written'; readonly result: WrittenResult } | { readonly kind: 'changed' };

/** What the built assistant offers: the pane's own session, over whichever Excel the page or process has. */
export type Assistant = {
  readonly excelWorkbook: object;
  readonly formatThaiDate: (day: Date) => string;
  readonly formatThaiMoment: (moment: Date) => string;
  readonly readWorkbook: (workbook: object, choices: AnalysisChoices) => Promise<WorkbookReading>;
  readonly isoDay: (day: Date) => string;
  readonly offerSheets: (reading: WorkbookReading, today: string) => readonly SheetOffer[];
  readonly planSheets: (reading: WorkbookReading, choices: Omit<SheetOptions, 'userSheets'>) => WorkbookPlan;
  readonly writeSheets: (
    workbook: object,
    planned: {
      readonly reading: WorkbookReading;
      readonly plan: WorkbookPlan;
      readonly choices: AnalysisChoices;
    },
    progress: (step: unknown) => void,
    signal: AbortSignal,
  ) => Promise<WriteOutcome>;
};

/** Loads the production build of the assistant into this process, where office.js must already stand. */
export function loadAssistant(file: string): Assistant {
  const load: (path: string) => Assistant = createRequire(file);
  return load(file);
}
