import type { Grid } from './grid';
import type { Passage, PassagePart } from './passage';
import type { SheetLayout, TableLayout } from './sheet-layout';
import {
  filledCells,
  indicesBetween,
  placeOfCell,
  readSheetText,
  type SheetText,
  valueAt,
} from './sheet-text';

const RUNNING: PassagePart = { kind: 'running' };

/** Names of many agencies and their figures: no wording to check. */
function holdsWording({ kind }: TableLayout): boolean {
  return kind !== 'wideScores';
}

function isInTable(row: number, { headerRows, firstRow, lastRow, skippedRows }: TableLayout): boolean {
  return headerRows.includes(row) || (row >= firstRow && row <= lastRow && !skippedRows.includes(row));
}

/** A banner within a table is a line of its own, not the content of a column. */
function partOf(table: TableLayout, row: number, column: number): PassagePart {
  if (table.headerRows.includes(row)) return { kind: 'header', table: table.kind };
  const field = table.columns.find((one) => one.column === column)?.field;
  return field === undefined || table.bannerRows.includes(row)
    ? RUNNING
    : { kind: 'cell', table: table.kind, field };
}

/** Of tables side by side in one row, the one that has the column; a cell beside all of them runs on its own. */
function partAt(tables: readonly TableLayout[], row: number, column: number): PassagePart {
  const owner = tables.find(({ columns }) => columns.some((one) => one.column === column));
  return owner === undefined ? RUNNING : partOf(owner, row, column);
}

function passagesOfRow(sheet: SheetText, layout: SheetLayout, row: number): readonly Passage[] {
  const tables = layout.tables.filter((table) => isInTable(row, table));
  if (tables.length > 0 && !tables.some(holdsWording)) return [];
  return filledCells(sheet, row).flatMap(({ column, text }) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'string') return [];
    const part = partAt(tables, row, column);
    return [{ at: placeOfCell(sheet, row, column), row, column, raw: value, text, part }];
  });
}

/** The words of every cell that holds text, sheet by sheet from the top; figures and tables of many agencies are left out. */
export function collectPassages(grids: readonly Grid[], layouts: readonly SheetLayout[]): readonly Passage[] {
  return grids.flatMap((grid) => {
    const layout = layouts.find(({ sheet }) => sheet === grid.sheet) ?? { sheet: grid.sheet, tables: [] };
    const sheet = readSheetText(grid);
    return indicesBetween(sheet.top, sheet.bottom).flatMap((row) => passagesOfRow(sheet, layout, row));
  });
}
