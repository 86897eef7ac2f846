/** Rows and columns as a whole: their size in points and whether they are hidden. */
import type { BlockModel, WorksheetModel } from '../../workbook/workbook-model';
import { notImplemented, refusal } from '../host-error';
import type { CellRange } from './cell-range';

export type Direction = 'row' | 'column';

/** Excel draws whole pixels of 0.75 points at the usual resolution. */
const PIXEL = 0.75;
const TALLEST_ROW = 409.5;
/** 255 characters of the standard font. */
const WIDEST_COLUMN = 1342.5;
/** More would be a whole sheet, whose standard size is not kept apart. */
const MOST_TRACKS = 20000;

function spanOf(block: BlockModel, direction: Direction): readonly number[] {
  const first = direction === 'row' ? block.row : block.column;
  const count = direction === 'row' ? block.rows : block.columns;
  if (count > MOST_TRACKS) throw notImplemented(`Setting the ${direction}s of a whole sheet`);
  return Array.from({ length: count }, (_, index) => first + index);
}

function tracksOf(sheet: WorksheetModel, direction: Direction) {
  return direction === 'row'
    ? {
        sizes: sheet.rowHeights,
        hidden: sheet.hiddenRows,
        standard: sheet.standardHeight,
        largest: TALLEST_ROW,
        changes: sheet.changes.rowHeights,
      }
    : {
        sizes: sheet.columnWidths,
        hidden: sheet.hiddenColumns,
        standard: sheet.standardWidth,
        largest: WIDEST_COLUMN,
        changes: sheet.changes.columnWidths,
      };
}

/** The value that all tracks share, looking at no more of them than the sheet knows about. */
function uniformTrack<Value>(
  block: BlockModel,
  direction: Direction,
  known: readonly number[],
  read: (track: number) => Value,
  standard: Value,
): Value | null {
  const first = direction === 'row' ? block.row : block.column;
  const count = direction === 'row' ? block.rows : block.columns;
  const inside = known.filter((track) => track >= first && track < first + count);
  const values = new Set(inside.map(read));
  if (inside.length < count) values.add(standard);
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** The size of the range's rows or columns in points, 0 when hidden; null when they differ. */
export function readTrackSize({ sheet, block }: CellRange, direction: Direction): number | null {
  const { sizes, hidden, standard } = tracksOf(sheet, direction);
  const known = [...new Set([...sizes.keys(), ...hidden])];
  const size = (track: number) => (hidden.has(track) ? 0 : (sizes.get(track) ?? standard));
  return uniformTrack(block, direction, known, size, standard);
}

/** Sets the size in points; a size of 0 hides. Sizes that Excel does not allow are refused. */
export function writeTrackSize({ sheet, block }: CellRange, direction: Direction, size: number): void {
  const { sizes, hidden, largest, changes } = tracksOf(sheet, direction);
  if (size < 0 || size > largest) throw refusal('InvalidArgument');
  for (const track of spanOf(block, direction)) {
    changes.add(track);
    if (size === 0) {
      hidden.add(track);
      continue;
    }
    hidden.delete(track);
    sizes.set(track, Math.round(size / PIXEL) * PIXEL);
  }
}

export function readTrackHidden({ sheet, block }: CellRange, direction: Direction): boolean | null {
  const { hidden } = tracksOf(sheet, direction);
  return uniformTrack(block, direction, [...hidden], (track) => hidden.has(track), false);
}

export function writeTrackHidden({ sheet, block }: CellRange, direction: Direction, isHidden: boolean): void {
  const { hidden, changes } = tracksOf(sheet, direction);
  for (const track of spanOf(block, direction)) {
    changes.add(track);
    if (isHidden) hidden.add(track);
    else hidden.delete(track);
  }
}
