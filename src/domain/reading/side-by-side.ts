import type { ColumnLayout, TableLayout } from './sheet-layout';
import { cutOut, filledCells, indicesBetween, type SheetText } from './sheet-text';

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

/** Rows that say one thing at most, from the first one on: titles, which head whatever stands side by side below them. */
function countTitles(sheet: SheetText, first: number, last: number): number {
  const below = indicesBetween(first, last).findIndex((row) => filledCells(sheet, row).length > 1);
  return below < 0 ? last - first + 1 : below;
}

function putUnder(titles: SheetText, panel: SheetText): SheetText {
  const values = [...titles.grid.values, ...panel.grid.values];
  const numberFormats = [...titles.grid.numberFormats, ...panel.grid.numberFormats];
  return {
    ...panel,
    top: titles.top,
    grid: { ...panel.grid, top: titles.top, values, numberFormats },
    words: [...titles.words, ...panel.words],
  };
}

/**
 * The rows from first to last as the table with these columns sees them: the titles at their top, then what stands between its
 * neighbours, itself among them, and no more. The sheet itself where nothing stands beside the table.
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
  const under = top + countTitles(sheet, top, bottom);
  const panel = cutOut(sheet, [under, bottom], [left, right]);
  return under === top ? panel : putUnder(cutOut(sheet, [top, under - 1], [sheet.left, sheet.right]), panel);
}
