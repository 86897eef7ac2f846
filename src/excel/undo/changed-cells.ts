/** Which cells somebody has changed since a run wrote them. */
import { HEADER_KEY } from '../../domain/sheets/hidden-columns';
import { groupBlocks } from '../block-groups';
import { toCellText } from '../cell-text';
import { addressOf } from '../rule-writes';
import type { CellPlace } from '../../domain/assessment/cell-place';
import type { RawCell } from './cell-mark';
import { markAt, markOf, parseMarks } from './cell-mark';
import type { RewrittenSheet } from './run-record';
import type { SheetImage } from './sheet-image';
import { restoreImage } from './sheet-image';

/** A cell by its zero-based place. */
export type Cell = { readonly row: number; readonly column: number };

type Marks = readonly (readonly string[])[];

function marksOfCells(cells: readonly (readonly RawCell[])[]): Marks {
  return cells.map((row) => row.map(markOf));
}

function widthOf(marks: Marks): number {
  return marks.reduce((width, row) => Math.max(width, row.length), 0);
}

/** Cells of the sheet as it is that `isChanged` says so of. */
function cellsWhere(now: Marks, isChanged: (row: number, column: number, mark: string) => boolean) {
  return now.flatMap((line, row) =>
    line.flatMap((mark, column): readonly Cell[] => (isChanged(row, column, mark) ? [{ row, column }] : [])),
  );
}

/** Whether a changed cell is to be kept. */
export type IsKept = (cell: Cell) => boolean;

/** What somebody has put into a sheet that a run has made. A cell that was emptied holds nothing to be lost. */
export function changedInCreated(
  image: SheetImage,
  marks: readonly string[],
  isKept: IsKept,
): readonly Cell[] {
  const after = parseMarks(marks);
  return cellsWhere(
    marksOfCells(image.cells),
    (row, column, mark) => mark !== '' && mark !== markAt(after, row, column) && isKept({ row, column }),
  );
}

export type ChangedCells = {
  readonly cells: readonly Cell[];
  /** True where all the others hold what they held before the run. */
  readonly othersAreBack: boolean;
  /** True where each stays what it is when everything around it is as before: the same item's row, the same heading's column. */
  readonly inPlace: boolean;
};

function findKeyMark(marks: Marks): Cell | null {
  const wanted = markOf(toCellText(HEADER_KEY));
  const row = marks.findIndex((line) => line.includes(wanted));
  return row < 0 ? null : { row, column: (marks[row] ?? []).lastIndexOf(wanted) };
}

/**
 * What somebody has changed in a sheet that a run has rewritten: what is neither what the run wrote nor what stood there before.
 * The latter is no change, be it that the run, or taking it back, was cut short.
 */
export function changedInRewritten(
  image: SheetImage,
  { marks, before }: Pick<RewrittenSheet, 'marks' | 'before'>,
  isKept: IsKept,
): ChangedCells {
  const now = marksOfCells(image.cells);
  const after = parseMarks(marks);
  const earlier = restoreImage(before, markOf, (row, column) => markAt(after, row, column)).cells;
  const rows = Math.max(after.length, earlier.length);
  const columns = Math.max(widthOf(after), widthOf(earlier));
  const heading = findKeyMark(after);
  const headingBefore = findKeyMark(earlier);
  const sameColumns = heading !== null && heading.column === headingBefore?.column;
  const isInPlace = ({ row, column }: Cell) => {
    if (row >= rows || column >= columns) return true;
    if (!sameColumns) return false;
    const key = markAt(now, row, heading.column);
    const sameRow =
      key !== '' &&
      key === markAt(after, row, heading.column) &&
      key === markAt(earlier, row, heading.column);
    return sameRow && markAt(after, heading.row, column) === markAt(earlier, headingBefore.row, column);
  };
  const emptied = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => markAt(now, row, column)),
  );
  const wide = [
    ...emptied.map((line, row) => [...line, ...(now[row] ?? []).slice(columns)]),
    ...now.slice(rows),
  ];
  const other = cellsWhere(wide, (row, column, mark) => mark !== markAt(earlier, row, column));
  const cells = other.filter(
    (cell) => markAt(wide, cell.row, cell.column) !== markAt(after, cell.row, cell.column) && isKept(cell),
  );
  return { cells, inPlace: cells.every(isInPlace), othersAreBack: cells.length === other.length };
}

/** The cells as few blocks, as places of that sheet. */
export function placesOf(sheet: string, cells: readonly Cell[]): readonly CellPlace[] {
  const keys = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
  return groupBlocks(rows, columns, (row, column) => (keys.has(`${row} ${column}`) ? 'changed' : null)).map(
    ({ block }) => ({ sheet, address: addressOf(block) }),
  );
}
