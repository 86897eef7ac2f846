/** Cutting a sheet down to a part: what is outside is emptied and hidden where it stands, so that nothing moves. */
import type { SheetPart } from '../../domain/sheets/sheet-part';
import { groupBlocks } from '../block-groups';
import { toCellText } from '../cell-text';
import type { SheetWrite } from '../sheet-write';
import { writeToBlock } from '../sheet-write';
import type { ReadCells } from './freeze-writes';

type IsOutside = (row: number, column: number) => boolean;

/** Cells that hold something, emptied by their value: clearing a part of merged cells is refused, and so is clearing their first. */
function writeEmptied({ values, top, left }: ReadCells, isOutside: IsOutside): readonly SheetWrite[] {
  const width = values[0]?.length ?? 0;
  const filled = groupBlocks(values.length, width, (row, column) => {
    const isFilled = values[row]?.[column] !== '';
    return isFilled && isOutside(top + row, left + column) ? 'outside' : null;
  });
  return filled.map(({ block }) => {
    const place = { ...block, row: top + block.row, column: left + block.column };
    return writeToBlock(place, 1, (range) => {
      range.values = Array.from({ length: block.rows }, () =>
        Array.from({ length: block.columns }, () => ''),
      );
    });
  });
}

/** Neighbouring numbers from `first` on that are not wanted, as first and count. */
function gapsIn(first: number, count: number, wanted: ReadonlySet<number>) {
  const isGap = (_: number, index: number) => (wanted.has(first + index) ? null : 'gap');
  return groupBlocks(1, count, isGap).map(({ block }) => ({
    start: first + block.column,
    count: block.columns,
  }));
}

function writeHidden(
  { top, left, values }: ReadCells,
  rows: ReadonlySet<number>,
  columns: ReadonlySet<number>,
): readonly SheetWrite[] {
  const width = values[0]?.length ?? 0;
  const hiddenRows = gapsIn(top, values.length, rows).map(({ start, count }) =>
    writeToBlock({ row: start, column: left, rows: count, columns: 1 }, 1, (range) => {
      range.rowHidden = true;
    }),
  );
  const hiddenColumns = gapsIn(left, width, columns).map(({ start, count }) =>
    writeToBlock({ row: top, column: start, rows: 1, columns: count }, 1, (range) => {
      range.columnHidden = true;
    }),
  );
  return [...hiddenRows, ...hiddenColumns];
}

/**
 * The writes that leave the part alone of a sheet without formulas. Columns that belong to the part and are hidden stay so. Doing it
 * twice does no more than once.
 */
export function writeCut(cells: ReadCells, { rows, columns, texts }: SheetPart): readonly SheetWrite[] {
  const [keptRows, keptColumns] = [new Set(rows), new Set(columns)];
  const isOutside: IsOutside = (row, column) => !keptRows.has(row) || !keptColumns.has(column);
  const replaced = texts.map(({ row, column, text }) =>
    writeToBlock(
      { row, column, rows: 1, columns: 1 },
      2,
      (range) => {
        // A cell of the text format might keep the apostrophe that makes a text of whatever follows it.
        range.numberFormat = [['General']];
        range.values = [[toCellText(text)]];
      },
      3 * text.length,
    ),
  );
  return [...writeEmptied(cells, isOutside), ...replaced, ...writeHidden(cells, keptRows, keptColumns)];
}
