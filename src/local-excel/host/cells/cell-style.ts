/** Cell formats: every cell points at one of the workbook's styles, and a change of format moves it to another. */
import { cellKey, cellOfKey } from '../../workbook/workbook-model';
import type { CellModel, StyleModel, WorksheetModel } from '../../workbook/workbook-model';
import { notImplemented } from '../host-error';
import type { HostSession } from '../host-session';
import { cellCount, existingCells, isUnbounded, keysOf, type CellRange } from './cell-range';

/** Formats are kept cell by cell, so that formatting whole columns would fill the memory. */
const MOST_FORMATTED_CELLS = 500000;

const NO_CONTENT = { value: null, formula: null, error: false } as const;

/** The style that a cell shows: its own, or that of its row or column when the sheet holds no such cell. */
export function styleIndex(sheet: WorksheetModel, key: number): number {
  const cell = sheet.cells.get(key);
  if (cell) return cell.style;
  if (sheet.rowStyles.size === 0 && sheet.columnStyles.size === 0) return 0;
  const { row, column } = cellOfKey(key);
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0;
}

/** The cell, empty in the style it shows when the sheet holds none. */
export function cellAt(sheet: WorksheetModel, key: number): CellModel {
  return sheet.cells.get(key) ?? { ...NO_CONTENT, style: styleIndex(sheet, key) };
}

export function styleAt(session: HostSession, style: number): StyleModel {
  const found = session.model.styles[style];
  if (!found) throw new Error(`The workbook has no style ${style}.`);
  return found;
}

export function cellStyle(
  session: HostSession,
  sheet: WorksheetModel,
  row: number,
  column: number,
): StyleModel {
  return styleAt(session, styleIndex(sheet, cellKey(row, column)));
}

/** Gives one cell another style, keeping its content. */
export function setCellStyle(sheet: WorksheetModel, key: number, style: number): void {
  const cell = cellAt(sheet, key);
  if (cell.style === style) return;
  sheet.cells.set(key, { ...cell, style });
  sheet.changes.cells.add(key);
}

export function requireFormattable(ranges: readonly CellRange[]): void {
  const isTooLarge = ranges.some((range) => isUnbounded(range) || cellCount(range) > MOST_FORMATTED_CELLS);
  if (isTooLarge) throw notImplemented('Formatting whole rows or columns');
}

/** Changes the format of every cell of the ranges. Each style in use is changed once, however many cells have it. */
export function changeStyle(
  session: HostSession,
  ranges: readonly CellRange[],
  change: (style: StyleModel) => StyleModel,
): void {
  requireFormattable(ranges);
  const changed = new Map<number, number>();
  for (const { sheet, block } of ranges) {
    for (const key of keysOf(block)) {
      const before = styleIndex(sheet, key);
      const after =
        changed.get(before) ?? session.services.internStyle(session.model, change(styleAt(session, before)));
      changed.set(before, after);
      setCellStyle(sheet, key, after);
    }
  }
}

/** Every style that a cell of the range shows. */
function stylesIn(range: CellRange): ReadonlySet<number> {
  const { sheet, block } = range;
  const styles = new Set<number>();
  if (!isUnbounded(range) && sheet.rowStyles.size + sheet.columnStyles.size > 0) {
    for (const key of keysOf(block)) styles.add(styleIndex(sheet, key));
    return styles;
  }
  let found = 0;
  for (const [, cell] of existingCells(range)) {
    styles.add(cell.style);
    found += 1;
  }
  if (found < cellCount(range)) styles.add(0);
  return styles;
}

/** What all cells of the ranges have in common, or null when they differ, as Excel reads mixed formats. */
export function uniformStyle<Value>(
  session: HostSession,
  ranges: readonly CellRange[],
  pick: (style: StyleModel) => Value,
): Value | null {
  const styles = new Set(ranges.flatMap((range) => [...stylesIn(range)]));
  const values = new Set([...styles].map((style) => pick(styleAt(session, style))));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}
