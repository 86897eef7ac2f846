/** What `range.values`, `.text`, `.formulas` and their like read. Cells beyond what Excel returns at once read as null. */
import { cellKey } from '../../workbook/workbook-model';
import type { CellModel, CellScalar } from '../../workbook/workbook-model';
import type { HostSession } from '../host-session';
import { cellCount, gridOf, isUnbounded, type CellRange } from './cell-range';
import { cellStyle } from './cell-style';

const MOST_READ_CELLS = 5000000;

type Grid = readonly (readonly CellScalar[])[] | null;

function isReadable(range: CellRange): boolean {
  return !isUnbounded(range) && cellCount(range) <= MOST_READ_CELLS;
}

function readCells(
  range: CellRange,
  read: (cell: CellModel | undefined, row: number, column: number) => CellScalar,
): Grid {
  if (!isReadable(range)) return null;
  const { cells } = range.sheet;
  return gridOf(range.block, (row, column) => read(cells.get(cellKey(row, column)), row, column));
}

export function scalarOf(cell: CellModel | undefined): CellScalar {
  return cell?.value ?? '';
}

/** `Empty`, `String`, `Double`, `Boolean` or `Error`, as `Excel.RangeValueType`. */
export function valueTypeOf(cell: CellModel | undefined): string {
  const value = scalarOf(cell);
  if (cell?.error) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && !cell?.formula ? 'Empty' : 'String';
}

export function readValues(range: CellRange): Grid {
  return readCells(range, scalarOf);
}

export function readFormulas(range: CellRange): Grid {
  return readCells(range, (cell) => cell?.formula ?? scalarOf(cell));
}

export function readValueTypes(range: CellRange): Grid {
  return readCells(range, valueTypeOf);
}

export function readNumberFormats(session: HostSession, range: CellRange): Grid {
  return readCells(range, (_, row, column) => cellStyle(session, range.sheet, row, column).numberFormat);
}

/** The displayed text; never `####`, however narrow the column. */
export function readText(session: HostSession, range: CellRange): Grid {
  return readCells(range, (cell, row, column) => {
    const value = scalarOf(cell);
    if (value === '' || cell?.error) return value;
    return session.services.formatCellText(value, cellStyle(session, range.sheet, row, column).numberFormat);
  });
}
