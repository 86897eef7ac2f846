/** งานที่ส่งกลับ: what taking returned files over would change, as a plan that can be shown before anything happens. */
import { formatPlace, type ExistingSheet, type SheetKey, type WorkbookPlan } from '../domain/index';
import { dividedAtHome, mergeFiles, type MergedFile } from '../domain/sheets/division/merge-files';
import type { MergeConflict, MergeSide } from '../domain/sheets/division/merge-result';
import { recogniseReturned, type ReturnedSheet } from '../domain/sheets/division/returned-sheet';
import { planSheets, type SheetOrder } from './planning';
import type { WorkbookReading } from './session';

/** The sheets of a file that came back. */
export type FileOfSheets = { readonly file: string; readonly sheets: readonly ReturnedSheet[] };

export type MergePreview = {
  readonly merged: readonly MergedFile[];
  /** Files in which no sheet is ours. */
  readonly strange: readonly string[];
  /** Cells that would get other words. */
  readonly cells: number;
  readonly plan: WorkbookPlan;
};

/** The side chosen for a conflict, by its `conflictId`. */
export type ChosenSides = ReadonlyMap<string, MergeSide>;

type Disagreement = Omit<MergeConflict, 'chosen'>;

export function conflictId(file: string, { at }: Pick<Disagreement, 'at'>): string {
  return `${file} ${formatPlace(at)}`;
}

/** The division's words where it alone has changed the cell; clearing what stands at home is for the user to choose. */
function likelySide({ isHomeUnchanged, returned }: Disagreement): MergeSide {
  return isHomeUnchanged && returned.trim() !== '' ? 'returned' : 'home';
}

function cellsOf({ result }: MergedFile): number {
  return result.taken.length + result.conflicts.filter(({ chosen }) => chosen === 'returned').length;
}

/** The sheets that a merge writes: those it brings something into, and the history where the workbook has one. */
function sheetsToWrite(existing: readonly ExistingSheet[]): readonly SheetKey[] {
  const divided = dividedAtHome(existing);
  return existing.some(({ key }) => key === 'history') ? [...divided, 'history'] : divided;
}

/** Merges the files into the sheets as they were read, and plans what is then to be written. */
export function planMerge(
  reading: WorkbookReading,
  order: SheetOrder,
  files: readonly FileOfSheets[],
  chosen: ChosenSides,
): MergePreview {
  const { contents } = reading;
  const recognised = files.map(({ file, sheets }) => ({
    file,
    ...recogniseReturned(sheets, contents.existing),
  }));
  const planHome: Parameters<typeof mergeFiles>[2] = (existing, sheets) =>
    planSheets({ ...reading, contents: { ...contents, existing } }, { ...order, sheets, purpose: 'merging' });
  const merged = mergeFiles(
    contents.existing,
    recognised,
    planHome,
    (file) => (conflict) => chosen.get(conflictId(file, conflict)) ?? likelySide(conflict),
  );
  const existing = merged.at(-1)?.result.sheets ?? contents.existing;
  return {
    merged,
    strange: recognised.filter(({ sheets }) => sheets.length === 0).map(({ file }) => file),
    cells: merged.reduce((sum, one) => sum + cellsOf(one), 0),
    plan: planHome(existing, sheetsToWrite(existing)),
  };
}
