/** `range.format` and what hangs off it: font, fill, borders, protection, and the sizes of the rows and columns. */
import type { CellAreas } from '../cells/cell-range';
import { changeStyle, uniformStyle } from '../cells/cell-style';
import {
  FILL_PROPERTIES,
  FONT_PROPERTIES,
  LAYOUT_PROPERTIES,
  PROTECTION_PROPERTIES,
  type FormatProperty,
} from '../cells/format-properties';
import { readTrackSize, writeTrackSize, type Direction } from '../cells/tracks';
import { defineObject } from '../host-object';
import type { Properties, Table } from '../object-definition';
import { requireNumber } from '../wire-value';
import { borderCollection } from './borders';

function sheetOf(ranges: CellAreas) {
  return ranges[0].sheet;
}

function styleProperties(table: Table<FormatProperty>): Properties<CellAreas> {
  const entries = Object.entries(table).map(
    ([name, { read, change }]): [string, Properties<CellAreas>[string]] => [
      name,
      {
        read: (ranges, session) => uniformStyle(session, ranges, read),
        write: (ranges, value, session) => {
          changeStyle(session, ranges, (style) => change(style, value));
        },
      },
    ],
  );
  return Object.fromEntries(entries);
}

function sizeProperty(direction: Direction): Properties<CellAreas>[string] {
  return {
    read: (ranges) => {
      const sizes = new Set(ranges.map((range) => readTrackSize(range, direction)));
      const [size = null] = sizes;
      return sizes.size === 1 ? size : null;
    },
    write: (ranges, value) => {
      for (const range of ranges) writeTrackSize(range, direction, requireNumber(value));
    },
  };
}

const fontObject = defineObject<CellAreas>({
  type: 'RangeFont',
  sheet: sheetOf,
  properties: styleProperties(FONT_PROPERTIES),
});

const fillObject = defineObject<CellAreas>({
  type: 'RangeFill',
  sheet: sheetOf,
  properties: styleProperties(FILL_PROPERTIES),
  commands: {
    clear: {
      effect: 'sheet',
      run: (ranges, _, session) => {
        changeStyle(session, ranges, (style) => ({ ...style, fillColor: null }));
      },
    },
  },
});

const protectionObject = defineObject<CellAreas>({
  type: 'FormatProtection',
  sheet: sheetOf,
  properties: styleProperties(PROTECTION_PROPERTIES),
});

export const rangeFormatObject = defineObject<CellAreas>({
  type: 'RangeFormat',
  sheet: sheetOf,
  properties: {
    ...styleProperties(LAYOUT_PROPERTIES),
    rowHeight: sizeProperty('row'),
    columnWidth: sizeProperty('column'),
  },
  children: {
    font: (ranges, session) => fontObject(session, ranges),
    fill: (ranges, session) => fillObject(session, ranges),
    protection: (ranges, session) => protectionObject(session, ranges),
    borders: (ranges, session) => borderCollection(session, ranges),
  },
});
