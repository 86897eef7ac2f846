/** `setCellProperties` and its like: formats of many cells, rows or columns given as one array of plain objects. */
import { cellKey } from '../../workbook/workbook-model';
import { formatAddress } from '../address';
import { gridOf, rangeAt, type CellRange } from '../cells/cell-range';
import {
  cellStyle,
  changeStyle,
  requireFormattable,
  setCellStyle,
  styleAt,
  styleIndex,
} from '../cells/cell-style';
import { readTrackHidden, writeTrackHidden, writeTrackSize, type Direction } from '../cells/tracks';
import { elementReader, wrongShape } from '../cells/write-contents';
import { notImplemented } from '../host-error';
import type { HostSession } from '../host-session';
import { isAbsent, requireBoolean, requireList, requireNumber, requireRecord } from '../wire-value';
import { applyFormat, pickFormat, type Plain } from './plain-format';

function readFormat(properties: Plain): Plain {
  const unknown = Object.keys(properties).find((name) => name !== 'format');
  if (unknown) throw notImplemented(`CellProperties.${unknown}`);
  return isAbsent(properties['format']) ? {} : requireRecord(properties['format']);
}

/** Formats a style as the properties say. Cells of a table are mostly formatted alike, so that each way is worked out once. */
function createStyler(session: HostSession): (style: number, properties: unknown) => number {
  const known = new Map<string, number>();
  return (style, properties) => {
    const key = `${style} ${JSON.stringify(properties)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const changed = applyFormat(styleAt(session, style), readFormat(requireRecord(properties)));
    const index = session.services.internStyle(session.model, changed);
    known.set(key, index);
    return index;
  };
}

/** Formats each cell as its object in the array says; an empty object leaves the cell alone. */
export function writeCellProperties(session: HostSession, range: CellRange, input: unknown): void {
  requireFormattable([range]);
  const { sheet, block } = range;
  const styleFor = createStyler(session);
  const element = elementReader(range, requireList(input), 'Range.setCellProperties');
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const properties = element(row, column);
      if (isAbsent(properties)) continue;
      const key = cellKey(row, column);
      setCellStyle(sheet, key, styleFor(styleIndex(sheet, key), properties));
    }
  }
}

function writeTrackProperties(
  session: HostSession,
  track: CellRange,
  direction: Direction,
  properties: Plain,
): void {
  const { [`${direction}Hidden`]: isHidden, ...others } = properties;
  const { rowHeight, columnWidth, ...format } = readFormat(others);
  const size = direction === 'row' ? rowHeight : columnWidth;
  if (Object.keys(format).length > 0) changeStyle(session, [track], (style) => applyFormat(style, format));
  if (!isAbsent(size)) writeTrackSize(track, direction, requireNumber(size));
  if (!isAbsent(isHidden)) writeTrackHidden(track, direction, requireBoolean(isHidden));
}

/** Formats, sizes and hides each row of the range as its object in the list says. */
export function writeRowProperties(session: HostSession, { sheet, block }: CellRange, input: unknown): void {
  const rows = requireList(input);
  if (rows.length !== block.rows) throw wrongShape('Range.setRowProperties');
  for (const [index, properties] of rows.entries()) {
    const row = rangeAt(sheet, { ...block, row: block.row + index, rows: 1 });
    writeTrackProperties(session, row, 'row', requireRecord(properties));
  }
}

/** Formats, sizes and hides each column of the range as its object in the list says. */
export function writeColumnProperties(
  session: HostSession,
  { sheet, block }: CellRange,
  input: unknown,
): void {
  const columns = requireList(input);
  if (columns.length !== block.columns) throw wrongShape('Range.setColumnProperties');
  for (const [index, properties] of columns.entries()) {
    const column = rangeAt(sheet, { ...block, column: block.column + index, columns: 1 });
    writeTrackProperties(session, column, 'column', requireRecord(properties));
  }
}

function requireNothingElse(type: string, unknown: Plain): void {
  const [other] = Object.keys(unknown).filter((name) => !isAbsent(unknown[name]));
  if (other) throw notImplemented(`${type}.${other}`);
}

/** Whether each row of the range is hidden, as `getRowProperties` returns it. */
export function readRowProperties({ sheet, block }: CellRange, input: unknown) {
  const { rowHidden, rowIndex, ...unknown } = requireRecord(input);
  requireNothingElse('RowProperties', unknown);
  return Array.from({ length: block.rows }, (_, index) => {
    const row = rangeAt(sheet, { ...block, row: block.row + index, rows: 1 });
    return {
      ...(rowHidden === true && { rowHidden: readTrackHidden(row, 'row') }),
      ...(rowIndex === true && { rowIndex: block.row + index }),
    };
  });
}

/** Whether each column of the range is hidden, as `getColumnProperties` returns it. */
export function readColumnProperties({ sheet, block }: CellRange, input: unknown) {
  const { columnHidden, columnIndex, ...unknown } = requireRecord(input);
  requireNothingElse('ColumnProperties', unknown);
  return Array.from({ length: block.columns }, (_, index) => {
    const column = rangeAt(sheet, { ...block, column: block.column + index, columns: 1 });
    return {
      ...(columnHidden === true && { columnHidden: readTrackHidden(column, 'column') }),
      ...(columnIndex === true && { columnIndex: block.column + index }),
    };
  });
}

/** What is wanted of each cell's format, as `getCellProperties` returns it. */
export function readCellProperties(session: HostSession, { sheet, block }: CellRange, input: unknown) {
  const { address, format, ...unknown } = requireRecord(input);
  const [other] = Object.keys(unknown);
  if (other) throw notImplemented(`CellProperties.${other}`);
  return gridOf(block, (row, column) => ({
    ...(address === true && { address: formatAddress(sheet.name, { row, column, rows: 1, columns: 1 }) }),
    ...(!isAbsent(format) && {
      format: pickFormat(cellStyle(session, sheet, row, column), requireRecord(format)),
    }),
  }));
}
