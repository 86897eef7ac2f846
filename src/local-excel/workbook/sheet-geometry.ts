import type { WorksheetModel } from './workbook-model';

/** Where rows and columns lie on a sheet, in points from its top left corner. */
export type LinePlace = { readonly index: number; readonly offset: number };

/** The left edge of a column. */
export function columnLeft(worksheet: WorksheetModel, column: number): number {
  let left = 0;
  for (let index = 0; index < column; index += 1) left += columnWidth(worksheet, index);
  return left;
}

/** The top edge of a row. */
export function rowTop(worksheet: WorksheetModel, row: number): number {
  let top = 0;
  for (let index = 0; index < row; index += 1) top += rowHeight(worksheet, index);
  return top;
}

/** The column that covers a distance from the left edge, and how far into it that is. */
export function columnAt(worksheet: WorksheetModel, points: number): LinePlace {
  return lineAt((index) => columnWidth(worksheet, index), points, 16_384);
}

/** The row that covers a distance from the top edge, and how far into it that is. */
export function rowAt(worksheet: WorksheetModel, points: number): LinePlace {
  return lineAt((index) => rowHeight(worksheet, index), points, 1_048_576);
}

function lineAt(sizeOf: (index: number) => number, points: number, lines: number): LinePlace {
  let rest = Math.max(0, points);
  for (let index = 0; index < lines; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return { index, offset: rest };
    rest -= size;
  }
  return { index: lines - 1, offset: 0 };
}

function columnWidth(worksheet: WorksheetModel, column: number): number {
  if (worksheet.hiddenColumns.has(column)) return 0;
  return worksheet.columnWidths.get(column) ?? worksheet.standardWidth;
}

function rowHeight(worksheet: WorksheetModel, row: number): number {
  if (worksheet.hiddenRows.has(row)) return 0;
  return worksheet.rowHeights.get(row) ?? worksheet.standardHeight;
}
