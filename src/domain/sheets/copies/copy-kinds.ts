import type { SheetKey } from '../sheet-keys';

/**
 * ชีตในสำเนา: what a generated sheet is for. Reports go to superiors and to the public, papers of the office to superiors alone, tools
 * are for those who make the rest.
 */
type SheetPurpose = 'report' | 'office' | 'tool';

const PURPOSES: Readonly<Record<SheetKey, SheetPurpose>> = {
  summary: 'report',
  questionScores: 'report',
  lowQuestions: 'report',
  indicatorAnalysis: 'report',
  issueAnalysis: 'report',
  measures: 'report',
  halfYearReport: 'report',
  fullYearReport: 'report',
  indicatorReport: 'report',
  analysisReport: 'report',
  memo: 'office',
  followUpMemo: 'office',
  opinions: 'office',
  coverage: 'tool',
  yearsCompared: 'report',
  brief: 'office',
  findings: 'tool',
  settings: 'tool',
  history: 'tool',
};

/** True for a sheet that superiors need not see. */
export function isTool(key: SheetKey): boolean {
  return PURPOSES[key] === 'tool';
}

/** True for a sheet that may be published. */
export function isReport(key: SheetKey): boolean {
  return PURPOSES[key] === 'report';
}
