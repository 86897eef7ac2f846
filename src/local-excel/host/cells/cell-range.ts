/** A block of cells on one worksheet: what `Excel.Range` stands for. */
import { cellKey, cellOfKey } from '../../workbook/workbook-model';
import type { BlockModel, CellModel, WorksheetModel } from '../../workbook/workbook-model';
import { formatAddress, isEntireColumn, isEntireRow, SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { refusal } from '../host-error';

export type CellRange = { readonly sheet: WorksheetModel; readonly block: BlockModel };

/** One range or several of the same worksheet. */
export type CellAreas = readonly [CellRange, ...CellRange[]];

/** The ranges as areas, or null when there are none. */
export function areasOf(ranges: readonly CellRange[]): CellAreas | null {
  const [first, ...others] = ranges;
  return first ? [first, ...others] : null;
}

/** The range, or `InvalidArgument` when it would reach outside the sheet. */
export function rangeAt(sheet: WorksheetModel, block: BlockModel): CellRange {
  const { row, column, rows, columns } = block;
  const isInside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS;
  if (!isInside) throw refusal('InvalidArgument');
  return { sheet, block };
}

export function wholeSheet(sheet: WorksheetModel): CellRange {
  return { sheet, block: { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS } };
}

export function cellCount(range: CellRange): number {
  return range.block.rows * range.block.columns;
}

export function isUnbounded(range: CellRange): boolean {
  return isEntireColumn(range.block) || isEntireRow(range.block);
}

export function addressOf(range: CellRange): string {
  return formatAddress(range.sheet.name, range.block);
}

export function contains(block: BlockModel, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

export function intersection(one: BlockModel, other: BlockModel): BlockModel | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest block around both. */
export function boundingBlock(one: BlockModel, other: BlockModel): BlockModel {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

export function* keysOf(block: BlockModel): Generator<number> {
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      yield cellKey(row, column);
    }
  }
}

/** The cells of the range that the sheet holds, in no order; whole columns cost no more than what they hold. */
export function* existingCells(range: CellRange): Generator<[number, CellModel]> {
  const { sheet, block } = range;
  if (cellCount(range) > sheet.cells.size) {
    for (const entry of sheet.cells) {
      const { row, column } = cellOfKey(entry[0]);
      if (contains(block, row, column)) yield entry;
    }
    return;
  }
  for (const key of keysOf(block)) {
    const cell = sheet.cells.get(key);
    if (cell) yield [key, cell];
  }
}

/** The answers of `read` for each row and column of the block. */
export function gridOf<Value>(
  block: BlockModel,
  read: (row: number, column: number) => Value,
): readonly (readonly Value[])[] {
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (__, column) => read(block.row + row, block.column + column)),
  );
}
