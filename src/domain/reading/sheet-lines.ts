import { cellAddress } from '../assessment/cell-place';
import type { Line } from './elect-agency';
import type { SheetLayout, TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, placeOfCell, type SheetText, textAt } from './sheet-text';
import { toArabicDigits } from './thai-digits';

/** Running text of a sheet: titles, memos, headings, and what stands in its tables without being read as a table. */
const YEAR_IN_NAME = /(^|\D)(25\d\d|6\d)(?!\d)/;

function isInside(row: number, { firstRow, lastRow, skippedRows }: TableLayout): boolean {
  return row >= firstRow && row <= lastRow && !skippedRows.includes(row);
}

/** A test that is true for rows that belong to no table: neither to its data nor to its header. */
export function outsideTables({ tables }: Pick<SheetLayout, 'tables'>): (row: number) => boolean {
  const inside = new Set<number>();
  for (const table of tables) {
    for (const row of table.headerRows) inside.add(row);
    for (let row = table.firstRow; row <= table.lastRow; row += 1) if (isInside(row, table)) inside.add(row);
  }
  return (row) => !inside.has(row);
}

function linesOfRows(sheet: SheetText, rows: readonly number[]): readonly Line[] {
  return rows.flatMap((row) =>
    filledCells(sheet, row).map(({ column, text }) => ({ text, at: placeOfCell(sheet, row, column) })),
  );
}

/** Lines of running text, from the top. */
export function linesOutsideTables(sheet: SheetText, layout: SheetLayout): readonly Line[] {
  const rows = indicesBetween(sheet.top, sheet.bottom);
  return linesOfRows(sheet, rows.filter(outsideTables(layout)));
}

/** The words of the headers of tables of scores and measures: they may name the year that the titles leave out. */
export function linesOfHeaders(sheet: SheetText, layout: SheetLayout): readonly Line[] {
  const tables = layout.tables.filter(({ kind }) => kind !== 'ratingScale' && kind !== 'junk');
  return linesOfRows(
    sheet,
    tables.flatMap(({ headerRows }) => headerRows),
  );
}

/** What the measures' tables say in their columns of analysis: scores are stated there in sentences. */
export function linesOfAnalysis(sheet: SheetText, layout: SheetLayout): readonly Line[] {
  return layout.tables
    .filter((table) => table.kind === 'measures')
    .flatMap((table) => {
      const columns = table.columns.filter(({ field }) => field === 'analysis').map(({ column }) => column);
      const rows = indicesBetween(table.firstRow, table.lastRow).filter(
        (row) => isInside(row, table) && !table.headerRows.includes(row),
      );
      return rows.flatMap((row) =>
        columns.map((column) => ({ text: textAt(sheet, row, column), at: placeOfCell(sheet, row, column) })),
      );
    })
    .filter(({ text }) => text !== '');
}

/** The sheet's own name as its first line; `คะแนน 68` names a year although it does not say ปี. */
export function lineOfName(sheet: SheetText): Line {
  const text = toArabicDigits(sheet.sheet).replace(YEAR_IN_NAME, '$1 ปี $2');
  return { text, at: { sheet: sheet.sheet, address: cellAddress(0, 0) } };
}
