/** The used range: the smallest block that holds every cell with content or, unless asked otherwise, a format. */
import { cellOfKey } from '../../workbook/workbook-model';
import type { BlockModel, CellModel } from '../../workbook/workbook-model';
import { existingCells, type CellRange } from './cell-range';

export function hasContent(cell: CellModel): boolean {
  return cell.formula !== null || (cell.value !== null && cell.value !== '');
}

/** The used block within the range, or null when it holds nothing. */
export function usedBlock(range: CellRange, valuesOnly: boolean): BlockModel | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of existingCells(range)) {
    if (!hasContent(cell) && (valuesOnly || cell.style === 0)) continue;
    const { row, column } = cellOfKey(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
