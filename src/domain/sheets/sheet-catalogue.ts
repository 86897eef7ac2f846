import { findingsSheet } from './findings-sheet';
import { indicatorAnalysisSheet } from './indicator-analysis/indicator-analysis-sheet';
import { lowQuestionsSheet } from './low-questions/low-questions-sheet';
import { questionScoresSheet } from './question-scores/question-scores-sheet';
import { settingsSheet } from './settings/settings-sheet';
import { settingsSourceOf } from './settings/settings-source';
import type { AgencyContext, SheetContext } from './sheet-context';
import type { SheetKey } from './sheet-keys';
import type { SheetSpec } from './sheet-spec';
import { summarySheet } from './summary/summary-sheet';
import type { ExistingSheet } from './workbook-plan';

/** What a sheet is made from: the workbook alone, the scores of an agency, or the rules of the year. */
type SheetMaker =
  | { readonly about: 'workbook'; readonly make: (context: SheetContext) => SheetSpec }
  | { readonly about: 'agency'; readonly make: (context: AgencyContext) => SheetSpec }
  | {
      readonly about: 'rules';
      readonly make: (context: AgencyContext, existing: readonly ExistingSheet[]) => SheetSpec;
    };

/** แบบมาตรฐาน: one of the standard sheets as the catalogue lists it. */
export type SheetKind = SheetMaker & {
  /** The year behind the sheet's name: that of the scores, that of the plan, or none. */
  readonly year: 'scores' | 'plan' | 'none';
  /** Sheets that its formulas read, directly or by way of another; they are made with it. */
  readonly reads: readonly SheetKey[];
};

function settingsOf(context: AgencyContext, existing: readonly ExistingSheet[]): SheetSpec {
  const { fiscalYear } = context.subject.rulebook;
  const settings = settingsSourceOf(fiscalYear, existing);
  if (settings === null) throw new RangeError(`no rules of ${fiscalYear} for its settings sheet`);
  return settingsSheet(context, settings);
}

/** รายการแบบมาตรฐาน: every sheet that can be made, and how. */
export const SHEET_CATALOGUE: Readonly<Record<SheetKey, SheetKind>> = {
  summary: { about: 'agency', make: summarySheet, year: 'scores', reads: ['questionScores', 'lowQuestions'] },
  questionScores: { about: 'agency', make: questionScoresSheet, year: 'scores', reads: [] },
  lowQuestions: {
    about: 'agency',
    make: lowQuestionsSheet,
    year: 'scores',
    reads: ['summary', 'questionScores'],
  },
  indicatorAnalysis: {
    about: 'agency',
    make: indicatorAnalysisSheet,
    year: 'scores',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  findings: { about: 'workbook', make: findingsSheet, year: 'scores', reads: [] },
  settings: { about: 'rules', make: settingsOf, year: 'scores', reads: [] },
};
