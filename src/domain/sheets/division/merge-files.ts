import type { ExistingSheet, WorkbookPlan } from '../workbook-plan';
import { mergeDivision, type ChooseSide } from './merge-division';
import type { MergeResult } from './merge-result';
import { DIVIDED_SHEETS } from './row-owners';
import type { SheetKey } from '../sheet-keys';

/** A file that a division sent back, with the sheets of ours that it holds. */
export type ReturnedFile = { readonly file: string; readonly sheets: readonly ExistingSheet[] };

export type MergedFile = { readonly file: string; readonly result: MergeResult };

/** What the sheets at home are to hold as they stand. */
export type PlanHome = (existing: readonly ExistingSheet[], sheets: readonly SheetKey[]) => WorkbookPlan;

/** The sheets at home that are divided, and that returned ones can be merged into. */
export function dividedAtHome(existing: readonly ExistingSheet[]): readonly SheetKey[] {
  return DIVIDED_SHEETS.filter((key) => existing.some((sheet) => sheet.key === key));
}

/**
 * Merges one file after the other, so that the second of two that wrote into one cell meets what the first brought. The sheets of
 * the last result are those at home with all that was taken into them.
 */
export function mergeFiles(
  home: readonly ExistingSheet[],
  files: readonly ReturnedFile[],
  planHome: PlanHome,
  sideFor: (file: string) => ChooseSide,
): readonly MergedFile[] {
  const merged: MergedFile[] = [];
  let existing = home;
  for (const { file, sheets } of files) {
    const plan = planHome(existing, dividedAtHome(existing));
    const result = mergeDivision(existing, plan, sheets, sideFor(file));
    existing = result.sheets;
    merged.push({ file, result });
  }
  return merged;
}
