/** Names of the sheets we make, in the order of their tabs; kept in the sheet's custom properties, so that renaming a sheet loses nothing. */
export const SHEET_KEYS = [
  'summary',
  'questionScores',
  'lowQuestions',
  'indicatorAnalysis',
  'findings',
  'settings',
] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

/** One value for each sheet that we make, asked for in the order of their tabs. */
export function bySheetKey<Value>(valueOf: (key: SheetKey) => Value): Readonly<Record<SheetKey, Value>> {
  return {
    summary: valueOf('summary'),
    questionScores: valueOf('questionScores'),
    lowQuestions: valueOf('lowQuestions'),
    indicatorAnalysis: valueOf('indicatorAnalysis'),
    findings: valueOf('findings'),
    settings: valueOf('settings'),
  };
}
