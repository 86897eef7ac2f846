import type { ColumnLayout, TableLayout } from './sheet-layout';
import type { SheetText } from './sheet-text';

/** ตารางที่วางข้างกัน: lists in the same rows, each of which must not see the cells of the others. */
type Columns = readonly ColumnLayout[];

function columnsOf(columns: Columns): readonly number[] {
  return columns.map(({ column }) => column);
}

/** Tables from the top, those that share rows together. */
export function groupBySharedRows(tables: readonly TableLayout[]): readonly (readonly TableLayout[])[] {
  const groups: TableLayout[][] = [];
  let last = -1;
  for (const table of [...tables].sort((a, b) => a.firstRow - b.firstRow)) {
    const current = groups.at(-1);
    if (current !== undefined && table.firstRow <= last) current.push(table);
    else groups.push([table]);
    last = Math.max(last, table.lastRow);
  }
  return groups;
}

/**
 * The rows from first to last as the table with these columns sees them: what stands between its neighbours, itself among them,
 * and no more. The sheet itself where nothing stands beside the table.
 */
export function panelOf(
  sheet: SheetText,
  own: Columns,
  all: readonly Columns[],
  [first, last]: readonly [number, number],
): SheetText {
  const [leftmost, rightmost] = [Math.min(...columnsOf(own)), Math.max(...columnsOf(own))];
  const others = all.filter((columns) => columns.length > 0).map(columnsOf);
  const ends = others.map((columns) => Math.max(...columns) + 1).filter((column) => column <= leftmost);
  const starts = others.map((columns) => Math.min(...columns) - 1).filter((column) => column >= rightmost);
  const [left, right] = [Math.max(sheet.left, ...ends), Math.min(sheet.right, ...starts)];
  if (left <= sheet.left && right >= sheet.right) return sheet;
  const [top, bottom] = [Math.max(sheet.top, first), Math.min(sheet.bottom, last)];
  const { grid } = sheet;
  const rowsOf = <T>(rows: readonly T[]) => rows.slice(top - sheet.top, bottom - sheet.top + 1);
  const isInside = (index: number) => index + sheet.left >= left && index + sheet.left <= right;
  return {
    ...sheet,
    top,
    bottom,
    grid: { ...grid, top, values: rowsOf(grid.values), numberFormats: rowsOf(grid.numberFormats) },
    texts: rowsOf(sheet.texts).map((row) => row.map((text, index) => (isInside(index) ? text : ''))),
  };
}
