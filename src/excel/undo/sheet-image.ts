/** All cells of a worksheet from A1 on, as they would have to be written to stand there again. */
import { parseCellValues, parseTexts } from '../cell-values';
import type { RawCell } from './cell-mark';
import { rawCell } from './cell-mark';
import type { Guard } from './json-guards';
import { isFigure, isListOf, isObjectOf, isOrNull, isText, isYesNo } from './json-guards';

export type SheetImage = {
  /** Rows equally long. */
  readonly cells: readonly (readonly RawCell[])[];
  /** A number format for every cell. */
  readonly formats: readonly (readonly string[])[];
};

export const EMPTY_IMAGE: SheetImage = { cells: [], formats: [] };

/** Asks for all that `readImage` needs of a used range. */
export function loadImage(used: Excel.Range): void {
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
}

const GENERAL = 'General';

function padRows<Cell>(
  rows: readonly (readonly Cell[])[],
  { rowIndex, columnIndex }: Excel.Range,
  blank: Cell,
) {
  const before = Array.from({ length: columnIndex }, () => blank);
  const padded = rows.map((row) => [...before, ...row]);
  const width = padded[0]?.length ?? 0;
  return [...Array.from({ length: rowIndex }, () => Array.from({ length: width }, () => blank)), ...padded];
}

/** The cells of a used range that has been loaded; null where Excel did not give them, as with too many of them. */
export function readImage(used: Excel.Range): SheetImage | null {
  if (used.isNullObject) return EMPTY_IMAGE;
  const values = parseCellValues(used.values);
  const formulas = parseCellValues(used.formulas);
  const formats = parseTexts(used.numberFormat);
  if (values === null || formulas === null || formats === null) return null;
  const cells = values.map((row, r) => row.map((value, c) => rawCell(value, formulas[r]?.[c] ?? '')));
  return { cells: padRows<RawCell>(cells, used, ''), formats: padRows(formats, used, GENERAL) };
}

/**
 * An image on its way into the workbook, without what the run wrote there again all the same: a run repeated on unchanged scores
 * costs next to nothing. Formats are runs of numbers into a list.
 */
export type KeptImage = {
  readonly columns: number;
  /** A row, or a cell of one, is null where it was no other than after the run; empty ends of rows are left out. */
  readonly cells: readonly (readonly (RawCell | null)[] | null)[];
  readonly formats: readonly string[];
  /** Length and format of each run of cells, row after row. */
  readonly formatRuns: readonly number[];
};

export function isRawCell(value: unknown): value is RawCell {
  return isText(value) || isFigure(value) || isYesNo(value);
}

export const isKeptImage: Guard<KeptImage> = isObjectOf<KeptImage>({
  columns: isFigure,
  cells: isListOf(isOrNull(isListOf(isOrNull(isRawCell)))),
  formats: isListOf(isText),
  formatRuns: isListOf(isFigure),
});

type Cells = SheetImage['cells'];

function keepRow(row: readonly RawCell[], after: readonly RawCell[]): KeptImage['cells'][number] {
  if (row.every((cell, column) => cell === (after[column] ?? ''))) return null;
  const kept = row.map((cell, column) => (cell !== '' && cell === after[column] ? null : cell));
  return kept.slice(0, kept.map((cell) => cell !== '').lastIndexOf(true) + 1);
}

/** `after` are the cells that the run writes. */
export function keepImage({ cells, formats }: SheetImage, after: Cells): KeptImage {
  const list = [...new Set(formats.flat())];
  const runs: number[] = [];
  let last = -1;
  for (const format of formats.flat()) {
    const index = list.indexOf(format);
    if (index === last) runs[runs.length - 2] = (runs.at(-2) ?? 0) + 1;
    else runs.push(1, index);
    last = index;
  }
  return {
    columns: cells[0]?.length ?? 0,
    cells: cells.map((row, index) => keepRow(row, after[index] ?? [])),
    formats: list,
    formatRuns: runs,
  };
}

/** True where the run wrote nothing but what stood there. */
export function isSameAsAfter({ cells }: KeptImage): boolean {
  return cells.every((row) => row === null);
}

/** The image; `after` gives what is at a place where the run wrote what stood there. */
export function restoreImage<Cell>(
  { columns, cells, formats, formatRuns }: KeptImage,
  before: (cell: RawCell) => Cell,
  after: (row: number, column: number) => Cell,
): { readonly cells: readonly (readonly Cell[])[]; readonly formats: SheetImage['formats'] } {
  const flat = formatRuns.flatMap((length, place) =>
    place % 2 === 0 ? Array.from({ length }, () => formats[formatRuns[place + 1] ?? 0] ?? GENERAL) : [],
  );
  const across = Array.from({ length: columns }, (_, column) => column);
  return {
    cells: cells.map((row, index) =>
      across.map((column) => {
        const cell = row === null ? null : column < row.length ? (row[column] ?? null) : '';
        return cell === null ? after(index, column) : before(cell);
      }),
    ),
    formats: cells.map((_, row) => across.map((column) => flat[row * columns + column] ?? GENERAL)),
  };
}
