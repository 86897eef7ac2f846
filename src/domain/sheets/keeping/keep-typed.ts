import { textCell } from '../planned-cell';
import { keyCells } from '../hidden-columns';
import type { SheetRow, SheetSpec } from '../sheet-spec';
import type { StyleSheet } from '../styles';
import { closingRows } from './closing-rows';
import type { ExistingTable } from './existing-table';
import { heightOfCells, keepRow, type KeptRow } from './keep-row';
import { keptColumns, writtenColumns } from './kept-columns';

/**
 * การสร้างซ้ำโดยไม่ทิ้งสิ่งที่กรอก: what users have typed is worth more than anything we compute, so a sheet that is written
 * again takes it over, row by key and column by heading.
 */
export type KeptSheet = { readonly spec: SheetSpec; readonly keptCells: number };

export const CLOSING_TITLE = 'รายการเดิมที่ไม่เข้าเงื่อนไขแล้ว';
const CLOSING_KEY = '#closing';

function closingTitle(columns: SheetSpec['columns'], styles: StyleSheet): SheetRow {
  const { cell } = textCell(CLOSING_TITLE, 'section');
  const visible = columns.filter((column) => !column.hidden).map((_, index) => (index === 0 ? cell : null));
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const height = heightOfCells([cell], [{ field: '', width }], styles);
  return { key: CLOSING_KEY, height, cells: [...visible, ...keyCells(CLOSING_KEY, new Map())] };
}

/** Columns of the row that a merged block covers, its first cell apart. */
function coveredColumns(spec: SheetSpec, row: number): ReadonlySet<number> {
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
  const title = closing.length === 0 ? [] : [closingTitle(columns, styles)];
  const titleMerge = title.map(() => ({
    row: rows.length,
    column: 0,
    rows: 1,
    columns: columns.filter((column) => !column.hidden).length,
  }));
  return {
    spec: {
      ...spec,
      columns,
      rows: [...rows.map(({ row }) => row), ...title, ...closing.map(({ row }) => row)],
      merges: [...spec.merges, ...titleMerge],
      filter: spec.filter && { ...spec.filter, columns: columns.length },
    },
    keptCells: [...rows, ...closing].reduce((sum, { keptCells }) => sum + keptCells, 0),
  };
}
