/** The workbook in the shape that the engine calculates from. */
import { type ICellData, CellValueType, ObjectMatrix, Styles } from '@univerjs/core';
import type { IFormulaDatasetConfig } from '@univerjs/engine-formula';
import {
  type CellModel,
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../workbook/workbook-model';
import type { FormulaCell } from './formula-cells';
import { withPlainNumbers } from './formula-reading';

type Matrix<T> = Record<number, Record<number, T>>;
type SheetSize = { readonly rowCount: number; readonly columnCount: number };

function setAt<T>(matrix: Matrix<T>, row: number, column: number, value: T): void {
  const cells = matrix[row] ?? {};
  cells[column] = value;
  matrix[row] = cells;
}

function toCellData({ value, formula }: CellModel): ICellData {
  const text = formula === null ? {} : { f: formula };
  if (value === null) return text;
  if (typeof value === 'boolean') return { ...text, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...text, v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

/** The engine takes a reference beyond the sheet's size for an unknown name, so that the size covers what formulas read. */
function sizeOf(worksheet: WorksheetModel, formulas: readonly FormulaCell[]): SheetSize {
  let [rowCount, columnCount] = [1, 1];
  for (const key of worksheet.cells.keys()) {
    const { row, column } = cellOfKey(key);
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  for (const { sheet, block } of formulas.flatMap(({ trusted, reads }) => (trusted ? reads : []))) {
    if (sheet !== worksheet.name) continue;
    rowCount = Math.max(rowCount, block.row + block.rows);
    columnCount = Math.max(columnCount, block.column + block.columns);
  }
  return { rowCount, columnCount };
}

function toSheetData(worksheet: WorksheetModel, formulas: readonly FormulaCell[]) {
  const cells: Matrix<ICellData> = {};
  for (const [key, cell] of worksheet.cells) {
    const { row, column } = cellOfKey(key);
    setAt(cells, row, column, toCellData(cell));
  }
  return { cellData: new ObjectMatrix(cells), ...sizeOf(worksheet, formulas), rowData: {}, columnData: {} };
}

function formulaMatrix(formulas: readonly FormulaCell[], sheetId: string): Matrix<{ f: string }> {
  const matrix: Matrix<{ f: string }> = {};
  for (const { worksheet, trusted, row, column, formula } of formulas) {
    if (trusted && worksheet.id === sheetId) setAt(matrix, row, column, { f: withPlainNumbers(formula) });
  }
  return matrix;
}

/** Every cell of the workbook, and the trusted formulas as those to calculate, all under one engine unit. */
export function toCalculationData(
  model: WorkbookModel,
  formulas: readonly FormulaCell[],
  unitId: string,
): IFormulaDatasetConfig {
  const bySheet = <T>(read: (worksheet: WorksheetModel) => T) =>
    Object.fromEntries(model.worksheets.map((worksheet) => [worksheet.id, read(worksheet)]));
  return {
    formulaData: { [unitId]: bySheet(({ id }) => formulaMatrix(formulas, id)) },
    allUnitData: { [unitId]: bySheet((worksheet) => toSheetData(worksheet, formulas)) },
    unitSheetNameMap: { [unitId]: Object.fromEntries(model.worksheets.map(({ name, id }) => [name, id])) },
    unitStylesData: { [unitId]: new Styles({}) },
    forceCalculate: true,
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  };
}
