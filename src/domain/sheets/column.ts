import { textCell, type PlannedCell } from './planned-cell';
import type { PlannedRow } from './planned-row';
import type { SheetColumn } from './sheet-spec';
import type { StyleName } from './styles';

/** คอลัมน์ของตาราง: a heading, and what stands under it for each row of the table. */
export type TableColumn<Row> = {
  readonly header: string;
  readonly cell: (row: Row) => PlannedCell | null;
};

/** A column of a table that has its sheet to itself. */
export type Column<Row> = TableColumn<Row> & {
  /** Stable name, the same in every year. */
  readonly field: string;
  /** Points. */
  readonly width: number;
  /** True where users may fill or reword what stands there. */
  readonly filled?: boolean;
};

/** The columns as a sheet spec has them. */
export function sheetColumns(
  columns: readonly Pick<Column<never>, 'field' | 'width' | 'filled'>[],
): readonly SheetColumn[] {
  return columns.map(({ field, width, filled = false }) =>
    filled ? { field, width, filled } : { field, width },
  );
}

/** The row of headings. */
export function headerRow(
  key: string,
  columns: readonly { readonly header: string }[],
  style: StyleName = 'header',
): PlannedRow {
  return { key, cells: columns.map((column) => textCell(column.header, style)) };
}

/** One row of the table. */
export function bodyRow<Row>(key: string, columns: readonly TableColumn<Row>[], row: Row): PlannedRow {
  return { key, cells: columns.map((column) => column.cell(row)) };
}
