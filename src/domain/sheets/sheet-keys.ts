/** Names of the sheets we make, in the order of their tabs; kept in the sheet's custom properties, so that renaming a sheet loses nothing. */
export const SHEET_KEYS = [
  'summary',
  'questionScores',
  'lowQuestions',
  'indicatorAnalysis',
  'issueAnalysis',
  'measures',
  'halfYearReport',
  'fullYearReport',
  'indicatorReport',
  'analysisReport',
  'memo',
  'followUpMemo',
  'opinions',
  'coverage',
  'yearsCompared',
  'brief',
  'findings',
  'settings',
  'history',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** One value for each sheet that we make, asked for in the order of their tabs. */
export function bySheetKey<Value>(valueOf: (key: SheetKey) => Value): Readonly<Record<SheetKey, Value>> {
  return {
    summary: valueOf('summary'),
    questionScores: valueOf('questionScores'),
    lowQuestions: valueOf('lowQuestions'),
    indicatorAnalysis: valueOf('indicatorAnalysis'),
    issueAnalysis: valueOf('issueAnalysis'),
    measures: valueOf('measures'),
    halfYearReport: valueOf('halfYearReport'),
    fullYearReport: valueOf('fullYearReport'),
    indicatorReport: valueOf('indicatorReport'),
    analysisReport: valueOf('analysisReport'),
    memo: valueOf('memo'),
    followUpMemo: valueOf('followUpMemo'),
    opinions: valueOf('opinions'),
    coverage: valueOf('coverage'),
    yearsCompared: valueOf('yearsCompared'),
    brief: valueOf('brief'),
    findings: valueOf('findings'),
    settings: valueOf('settings'),
    history: valueOf('history'),
  };
}
