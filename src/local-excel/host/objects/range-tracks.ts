/** The rows and columns that a range lies in: where they are and whether they are hidden. */
import type { CellRange } from '../cells/cell-range';
import { columnLeft, rowTop } from '../../workbook/sheet-geometry';
import { readTrackHidden, writeTrackHidden } from '../cells/tracks';
import type { Properties } from '../object-definition';
import { requireBoolean } from '../wire-value';

export const rangeTracks: Properties<CellRange> = {
  rowHidden: {
    read: (range) => readTrackHidden(range, 'row'),
    write: (range, value) => {
      writeTrackHidden(range, 'row', requireBoolean(value));
    },
  },
  columnHidden: {
    read: (range) => readTrackHidden(range, 'column'),
    write: (range, value) => {
      writeTrackHidden(range, 'column', requireBoolean(value));
    },
  },
  hidden: {
    read: (range) => readTrackHidden(range, 'row') === true || readTrackHidden(range, 'column') === true,
  },
  left: { read: ({ sheet, block }) => columnLeft(sheet, block.column) },
  top: { read: ({ sheet, block }) => rowTop(sheet, block.row) },
  width: {
    read: ({ sheet, block }) =>
      columnLeft(sheet, block.column + block.columns) - columnLeft(sheet, block.column),
  },
  height: { read: ({ sheet, block }) => rowTop(sheet, block.row + block.rows) - rowTop(sheet, block.row) },
};
