import type { SheetSpec } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import { closingRows } from './closing-rows';
import { appendClosing } from './closing-section';
import type { ExistingTable } from './existing-table';
import { keepRow, type KeptRow } from './keep-row';
import { keptColumns, writtenColumns } from './kept-columns';

/**
 * การสร้างซ้ำโดยไม่ทิ้งสิ่งที่กรอก: what users have typed is worth more than anything we compute, so a sheet that is written
 * again takes it over, row by key and column by heading.
 */
export type KeptSheet = { readonly spec: SheetSpec; readonly keptCells: number };

/** Columns of the row that a merged block covers, its first cell apart. */
export function coveredColumns(spec: SheetSpec, row: number): ReadonlySet<number> {
  const blocks = spec.merges.filter((block) => block.row <= row && row < block.row + block.rows);
  return new Set(
    blocks.flatMap((block) =>
      Array.from({ length: block.columns }, (_, index) => block.column + index).filter(
        (column) => row > block.row || column > block.column,
      ),
    ),
  );
}

/**
 * The spec with what the user wrote into the existing sheet: typed cells, reworded drafts, columns and rows of the user's own.
 * Keeping twice gives the same as keeping once.
 */
export function keepTyped(spec: SheetSpec, existing: ExistingTable, styles: StyleSheet): KeptSheet {
  const kept = keptColumns(spec, existing);
  const columns = writtenColumns(spec, kept);
  const byKey = new Map(existing.rows.map((row) => [row.key, row]));
  const context = { kept, columns, styles };
  const rows: readonly KeptRow[] = spec.rows.map((row, index) =>
    keepRow(row, byKey.get(row.key) ?? null, coveredColumns(spec, index), context),
  );
  const closing = closingRows(spec, existing, context);
  const table: SheetSpec = {
    ...spec,
    columns,
    rows: rows.map(({ row }) => row),
    filter: spec.filter && { ...spec.filter, columns: columns.length },
  };
  return {
    spec: appendClosing(
      table,
      closing.map(({ row }) => row),
      styles,
    ),
    keptCells: [...rows, ...closing].reduce((sum, { keptCells }) => sum + keptCells, 0),
  };
}
