import type { WorkbookModel, WorksheetModel } from '../workbook-model';

/** How a worksheet was when the file was opened; null for one made since. */
export function sheetBefore(before: WorkbookModel | null, worksheet: WorksheetModel): WorksheetModel | null {
  if (worksheet.nameInFile === null) return null;
  return before?.worksheets.find((sheet) => sheet.name === worksheet.nameInFile) ?? null;
}
