import { parseBlockAddress, type CellPlace } from '../../assessment/cell-place';
import { cellReference, onSheet } from '../formula-text';

/**
 * ช่วงเซลล์: cells of the user as few references, for a formula has room for 8,192 characters and asks of all its cells more
 * than once.
 */
type Cell = { readonly sheet: string; readonly row: number; readonly column: number };
type Run = Cell & { readonly rows: number; readonly columns: number };

function cellOf({ sheet, address }: CellPlace): Cell {
  const corners = parseBlockAddress(address);
  if (corners === null) throw new RangeError(`no address of a cell: ${address}`);
  return { sheet, row: corners.top, column: corners.left };
}

function compareCells(a: Cell, b: Cell): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}

/** One below the other in a column, of cells in order. */
function joinDown(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    const goesOn =
      last?.sheet === cell.sheet && last.column === cell.column && last.row + last.rows === cell.row;
    if (last !== undefined && goesOn) runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push({ ...cell, rows: 1, columns: 1 });
  }
  return runs;
}

/** Single cells beside each other in a row, as a table with its scores side by side has them. */
function joinAcross(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.findIndex(
      (one) =>
        run.rows === 1 &&
        one.rows === 1 &&
        one.sheet === run.sheet &&
        one.row === run.row &&
        one.column + one.columns === run.column,
    );
    const left = joined[before];
    if (left === undefined) joined.push(run);
    else joined.splice(before, 1, { ...left, columns: left.columns + 1 });
  }
  return joined;
}

function referenceOf({ sheet, row, column, rows, columns }: Run): string {
  const first = cellReference(row, column);
  const last = cellReference(row + rows - 1, column + columns - 1);
  return onSheet(sheet, first === last ? first : `${first}:${last}`);
}

/** The cells each once, neighbours of a column or of a row as one block: `'คะแนน'!$C$5:$C$9`. */
export function cellBlocks(places: readonly CellPlace[]): readonly string[] {
  const cells = new Map(places.map((place) => [`${place.sheet}!${place.address}`, cellOf(place)]));
  return joinAcross(joinDown([...cells.values()].sort(compareCells))).map(referenceOf);
}
