export { analyseWorkbook, type Analysis, type AnalysisChoices } from './analyse';
export { fiscalYear, isFiscalYear, type FiscalYear } from './assessment/fiscal-year';
export { formatPlace, type CellPlace } from './assessment/cell-place';
export { formatScore, toNumber, type Score } from './assessment/score';
export { checkTextInSteps, type WorkbookBeside } from './checks/memo-text/check-text';
export type { TextFinding } from './checks/memo-text/found-in-text';
export { mendText } from './checks/memo-text/mend-text';
export type { Finding, FindingCode, Severity } from './findings/finding';
export type { Language } from './findings/language';
export { sentenceOf } from './findings/sentence';
export type { Grid } from './reading/grid';
export { findOrigins, type Origins } from './reading/origins';
export type { WorkbookScan } from './reading/workbook-scan';
export type { AgencyAnalysis, ChainScore, LowItem, Rating } from './scoring/analysis';
export { compareYears, type ComparedYear, type YearComparison } from './scoring/compare-years';
export { explainTotal } from './scoring/explain-total';
export { whatHoldsBack, type HeldBack } from './scoring/held-back';
export { inferMissedItems, type MissedItems, type MissedItemsInference } from './scoring/infer-missed-items';
export { missingQuestions } from './scoring/missing-questions';
export { sentenceOfRating } from './scoring/rating-sentence';
export { listTerms, type ScoreTerm, type TermRow } from './scoring/score-term';
export {
  smallestSets,
  smallestSetsInSteps,
  type LiftingSet,
  type SmallestSets,
} from './scoring/smallest-sets';
export type { Steps } from './scoring/steps';
export type { GroupItem } from './scoring/item-shares';
export { scoreWhatIf, targetsFor, type GroupTarget, type WhatIf } from './scoring/what-if';
export { planHighlights } from './sheets/highlight-plan';
export { memoForWord } from './sheets/memo/memo-for-word';
export type { MemoKey } from './sheets/memo/memo-block';
export { offeredSheets, type SheetOffer } from './sheets/offered-sheets';
export { measuresWithResult, type MeasureResults } from './sheets/follow-up/measures-with-result';
export { readOpinions, type AskedCorrection, type OpinionsRead } from './sheets/opinions/read-opinions';
export { planNewYear } from './sheets/plan-new-year';
export { knownYearsOf } from './sheets/settings/rules-of-workbook';
export { planWorkbook, type SheetOptions } from './sheets/plan-workbook';
export type { SheetKey } from './sheets/sheet-keys';
export {
  compareSnapshot,
  type ChangedScore,
  type SnapshotDifference,
} from './sheets/snapshot/compare-snapshot';
export type { SheetSpec } from './sheets/sheet-spec';
export type { ExistingSheet, HighlightPlan, WorkbookPlan } from './sheets/workbook-plan';
