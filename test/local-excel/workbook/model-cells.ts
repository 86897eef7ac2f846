import {
  cellKey,
  type CellModel,
  type WorkbookModel,
  type WorksheetModel,
} from '../../../src/local-excel/workbook/workbook-model';

/** The worksheet of that name; fails when the model has none. */
export function sheetOf(model: WorkbookModel, name: string): WorksheetModel {
  const sheet = model.worksheets.find((worksheet) => worksheet.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The cell at a zero-based row and column, or null. */
export function cellAt(worksheet: WorksheetModel, row: number, column: number): CellModel | null {
  return worksheet.cells.get(cellKey(row, column)) ?? null;
}

/** Writes a cell as the host does: content, style and the mark that it changed. */
export function writeCell(
  worksheet: WorksheetModel,
  row: number,
  column: number,
  cell: Partial<CellModel>,
): void {
  const key = cellKey(row, column);
  const old = worksheet.cells.get(key) ?? { value: null, formula: null, error: false, style: 0 };
  worksheet.cells.set(key, { ...old, ...cell });
  worksheet.changes.cells.add(key);
}

/** Clears a cell as the host does. */
export function clearCell(worksheet: WorksheetModel, row: number, column: number): void {
  const key = cellKey(row, column);
  worksheet.cells.delete(key);
  worksheet.changes.cells.add(key);
}
