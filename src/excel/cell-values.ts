/** Cell contents as office.js hands them over: untyped arrays, or null where a range is too large to be read. */
import type { CellValue } from '../domain/reading/grid';

function isCellValue(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function parseMatrix<Cell>(
  matrix: unknown,
  isCell: (value: unknown) => value is Cell,
): readonly (readonly Cell[])[] | null {
  if (!Array.isArray(matrix)) return null;
  const rows: unknown[] = matrix;
  const parsed: Cell[][] = [];
  for (const row of rows) {
    if (!Array.isArray(row)) return null;
    const cells: unknown[] = row;
    if (!cells.every(isCell)) return null;
    parsed.push(cells);
  }
  return parsed;
}

/** Values or formulas of a range; null where Excel did not give them. */
export function parseCellValues(matrix: unknown): readonly (readonly CellValue[])[] | null {
  return parseMatrix(matrix, isCellValue);
}

/** Number format codes of a range, or the texts its cells show; null where Excel did not give them. */
export function parseTexts(matrix: unknown): readonly (readonly string[])[] | null {
  return parseMatrix(matrix, (value): value is string => typeof value === 'string');
}
