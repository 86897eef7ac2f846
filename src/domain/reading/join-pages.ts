import type { ColumnLayout, TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText } from './sheet-text';

/** Titles that may stand between two pages of one table. */
const MOST_TITLE_LINES = 3;

function haveSameColumns(a: readonly ColumnLayout[], b: readonly ColumnLayout[]): boolean {
  const signature = (columns: readonly ColumnLayout[]) =>
    columns.map(({ column, field }) => `${column}:${field}`).join();
  return signature(a) === signature(b);
}

/** Rows with words between two pages that are neither header nor data; null where they are too much for repeated titles. */
function titlesBetween(sheet: SheetText, before: TableLayout, table: TableLayout): readonly number[] | null {
  const isHeader = (row: number) => table.headerRows.includes(row);
  const titles = indicesBetween(before.lastRow + 1, table.firstRow - 1).filter(
    (row) => !isHeader(row) && filledCells(sheet, row).length > 0,
  );
  const areLines = titles.every((row) => filledCells(sheet, row).length === 1);
  return areLines && titles.length <= MOST_TITLE_LINES ? titles : null;
}

function joinTwo(before: TableLayout, table: TableLayout, titles: readonly number[]): TableLayout {
  return {
    ...before,
    headerRows: [...before.headerRows, ...table.headerRows],
    bannerRows: [...before.bannerRows, ...table.bannerRows],
    skippedRows: [...before.skippedRows, ...titles],
    lastRow: table.lastRow,
    confidence: Math.min(before.confidence, table.confidence),
    reasons: [...new Set([...before.reasons, ...table.reasons])],
  };
}

/** Tables from the top of a sheet in which the pages of one table, header repeated on each, have become one again. */
export function joinPages(sheet: SheetText, tables: readonly TableLayout[]): readonly TableLayout[] {
  const joined: TableLayout[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    const fits = before !== undefined && haveSameColumns(before.columns, table.columns);
    const titles = fits ? titlesBetween(sheet, before, table) : null;
    if (before === undefined || titles === null) joined.push(table);
    else joined.splice(-1, 1, joinTwo(before, table, titles));
  }
  return joined;
}
