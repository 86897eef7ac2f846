import type { WorksheetChanges, WorksheetModel } from '../workbook-model';

/** What a save writes of a worksheet: what changed since opening, and everything of a sheet that is not in the file yet. */
export function writtenChanges(worksheet: WorksheetModel): WorksheetChanges {
  if (worksheet.nameInFile !== null) return worksheet.changes;
  return {
    cells: new Set([...worksheet.cells.keys()]),
    rowHeights: new Set([...worksheet.rowHeights.keys(), ...worksheet.hiddenRows]),
    columnWidths: new Set([...worksheet.columnWidths.keys(), ...worksheet.hiddenColumns]),
    merges: true,
    conditionalFormats: true,
    charts: true,
    tables: true,
    validations: true,
    pageLayout: true,
    freeze: true,
    customProperties: true,
    tabColor: true,
    autoFilter: true,
    view: true,
  };
}
