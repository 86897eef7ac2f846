/**
 * Sheets on which a result that stood in the file can no longer be relied on: sheets that changed since the file was opened,
 * and those that read from such a sheet, directly or through others.
 */
import type { WorkbookModel } from '../workbook/workbook-model';

/** The names of the sheets that a sheet's formulas read, by that sheet's name; null stands for any sheet. */
export type SheetReads = ReadonlyMap<string, ReadonlySet<string | null>>;

/** Names of the stale sheets. A sheet that was deleted counts as changed for those that read it. */
export function findStaleSheets(model: WorkbookModel, reads: SheetReads): ReadonlySet<string> {
  const changed = model.worksheets.filter(
    ({ nameInFile, changes }) => nameInFile === null || changes.cells.size > 0,
  );
  const stale = new Set(changed.map((worksheet) => worksheet.name));
  const present = new Set(model.worksheets.map((worksheet) => worksheet.name));
  const readsStale = (read: string | null) =>
    read === null ? stale.size > 0 : stale.has(read) || !present.has(read);
  for (let grew = true; grew;) {
    const found = model.worksheets.filter(
      ({ name }) => !stale.has(name) && [...(reads.get(name) ?? [])].some(readsStale),
    );
    found.forEach((worksheet) => stale.add(worksheet.name));
    grew = found.length > 0;
  }
  return stale;
}
