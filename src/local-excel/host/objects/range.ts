/** A range of cells of one worksheet. */
import { isEntireColumn, isEntireRow } from '../address';
import { addressOf, cellCount, type CellRange } from '../cells/cell-range';
import { wrongShape } from '../cells/write-contents';
import { defineObject } from '../host-object';
import type { ObjectConstructor } from '../object-definition';
import { readCellProperties, readColumnProperties, readRowProperties } from './cell-properties';
import { conditionalFormatCollection } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { hyperlinkAt } from './hyperlink';
import { rangeCommands } from './range-commands';
import { rangeContents } from './range-contents';
import { rangeFinders } from './range-finders';
import { rangeFormatObject } from './range-format';
import { rangeTracks } from './range-tracks';
import { worksheetObject } from './worksheet';

/** A count beyond the client's integers reads -1. */
const LARGEST_COUNT = 2147483647;

function checkArraySize({ block }: CellRange, rows: unknown, columns: unknown): void {
  if (rows !== block.rows || columns !== block.columns) throw wrongShape('Range.values');
}

export const rangeObject: ObjectConstructor<CellRange> = defineObject({
  type: 'Range',
  sheet: ({ sheet }) => sheet,
  cells: (range) => [range],
  properties: {
    address: { read: addressOf },
    addressLocal: { read: addressOf },
    cellCount: { read: (range) => (cellCount(range) > LARGEST_COUNT ? -1 : cellCount(range)) },
    rowIndex: { read: ({ block }) => block.row },
    columnIndex: { read: ({ block }) => block.column },
    rowCount: { read: ({ block }) => block.rows },
    columnCount: { read: ({ block }) => block.columns },
    isEntireRow: { read: ({ block }) => isEntireRow(block) },
    isEntireColumn: { read: ({ block }) => isEntireColumn(block) },
    hyperlink: { read: hyperlinkAt, onlyByName: true },
    ...rangeContents,
    ...rangeTracks,
  },
  children: {
    worksheet: ({ sheet }, session) => worksheetObject(session, sheet),
    format: (range, session) => rangeFormatObject(session, [range]),
    conditionalFormats: (range, session) => conditionalFormatCollection(session, [range]),
    dataValidation: (range, session) => dataValidationObject(session, [range]),
  },
  finders: rangeFinders,
  answers: {
    _ValidateArraySize: (range, [rows, columns]) => {
      checkArraySize(range, rows, columns);
    },
    getCellProperties: (range, [wanted], session) => readCellProperties(session, range, wanted),
    getRowProperties: (range, [wanted]) => readRowProperties(range, wanted),
    getColumnProperties: (range, [wanted]) => readColumnProperties(range, wanted),
  },
  commands: rangeCommands,
});
