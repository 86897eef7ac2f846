import { analysisReportSheet } from './analysis-report/analysis-report-sheet';
import { coverageSheet } from './coverage-matrix/coverage-sheet';
import { briefSheet } from './brief/brief-sheet';
import { findingsSheet } from './findings-sheet';
import { fullYearReportSheet, halfYearReportSheet } from './follow-up/follow-up-sheet';
import { historySheet } from './history/history-sheet';
import type { Run } from './history/run-record';
import { indicatorAnalysisSheet } from './indicator-analysis/indicator-analysis-sheet';
import { indicatorReportSheet } from './indicator-report/indicator-report-sheet';
import { issueAnalysisSheet } from './issue-analysis/issue-analysis-sheet';
import { lowQuestionsSheet } from './low-questions/low-questions-sheet';
import { followUpMemoSheet, resultMemoSheet } from './memo/memo-sheet';
import { opinionsSheet } from './opinions/opinions-sheet';
import { measuresSheet } from './measures/measures-sheet';
import { questionScoresSheet } from './question-scores/question-scores-sheet';
import { settingsSheet } from './settings/settings-sheet';
import { settingsSourceOf } from './settings/settings-source';
import type { AgencyContext, SheetContext } from './sheet-context';
import type { SheetKey } from './sheet-keys';
import type { SheetSpec } from './sheet-spec';
import { summarySheet } from './summary/summary-sheet';
import type { ExistingSheet } from './workbook-plan';
import { yearsComparedSheet } from './years-compared/years-compared-sheet';

/** What a sheet is made from: the workbook alone, the scores of an agency, the rules of the year, or the run that makes the others. */
type SheetMaker =
  | { readonly about: 'workbook'; readonly make: (context: SheetContext) => SheetSpec }
  | {
      readonly about: 'agency' | 'rules';
      readonly make: (context: AgencyContext, existing: readonly ExistingSheet[]) => SheetSpec;
    }
  | { readonly about: 'run'; readonly make: (context: SheetContext, run: Run) => SheetSpec };

/** แบบมาตรฐาน: one of the standard sheets as the catalogue lists it. */
export type SheetKind = SheetMaker & {
  /** The year behind the sheet's name: that of the scores, that of the plan, or none. */
  readonly year: 'scores' | 'plan' | 'none';
  /** Among the sheets offered at first, or under ชีตเพิ่มเติม. */
  readonly offered: 'first' | 'more';
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
  summary: {
    about: 'agency',
    make: summarySheet,
    year: 'scores',
    offered: 'first',
    reads: ['questionScores', 'lowQuestions'],
  },
  questionScores: { about: 'agency', make: questionScoresSheet, year: 'scores', offered: 'first', reads: [] },
  lowQuestions: {
    about: 'agency',
    make: lowQuestionsSheet,
    year: 'scores',
    offered: 'first',
    reads: ['summary', 'questionScores'],
  },
  indicatorAnalysis: {
    about: 'agency',
    make: indicatorAnalysisSheet,
    year: 'scores',
    offered: 'first',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  issueAnalysis: {
    about: 'agency',
    make: issueAnalysisSheet,
    year: 'scores',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  measures: { about: 'agency', make: measuresSheet, year: 'plan', offered: 'more', reads: [] },
  halfYearReport: {
    about: 'agency',
    make: halfYearReportSheet,
    year: 'plan',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  fullYearReport: {
    about: 'agency',
    make: fullYearReportSheet,
    year: 'plan',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  memo: {
    about: 'agency',
    make: resultMemoSheet,
    year: 'scores',
    offered: 'first',
    reads: ['summary', 'questionScores', 'lowQuestions', 'opinions'],
  },
  followUpMemo: {
    about: 'agency',
    make: followUpMemoSheet,
    year: 'plan',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions', 'opinions'],
  },
  opinions: { about: 'agency', make: opinionsSheet, year: 'scores', offered: 'first', reads: [] },
  indicatorReport: {
    about: 'agency',
    make: indicatorReportSheet,
    year: 'plan',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  analysisReport: {
    about: 'agency',
    make: analysisReportSheet,
    year: 'scores',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  coverage: {
    about: 'agency',
    make: coverageSheet,
    year: 'plan',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  yearsCompared: {
    about: 'agency',
    make: yearsComparedSheet,
    year: 'none',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions'],
  },
  brief: {
    about: 'agency',
    make: briefSheet,
    year: 'scores',
    offered: 'more',
    reads: ['summary', 'questionScores', 'lowQuestions', 'memo', 'opinions', 'findings'],
  },
  findings: { about: 'workbook', make: findingsSheet, year: 'scores', offered: 'first', reads: [] },
  settings: { about: 'rules', make: settingsOf, year: 'scores', offered: 'first', reads: [] },
  history: { about: 'run', make: historySheet, year: 'none', offered: 'more', reads: [] },
};
