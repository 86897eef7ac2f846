/** Ranges that are found from a range: parts of it, moved and resized ones, used, merged and special cells. */
import type { BlockModel } from '../../workbook/workbook-model';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import { areasOf, boundingBlock, intersection, rangeAt, type CellRange } from '../cells/cell-range';
import { mergesWithin } from '../cells/merges';
import { specialBlocks } from '../cells/special-cells';
import { usedBlock } from '../cells/used-block';
import { refusal } from '../host-error';
import type { Finders, HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { readFlag, requireInteger } from '../wire-value';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { requireCells } from './range-argument';

type Reshape = (block: BlockModel, ...numbers: readonly number[]) => BlockModel;

/** A finder that turns the block and its whole-number arguments into another block of the sheet. */
function reshaped(reshape: Reshape): Finders<CellRange>[string] {
  return ({ sheet, block }, args, session) =>
    rangeObject(session, rangeAt(sheet, reshape(block, ...args.map(requireInteger))));
}

function requireFound(object: HostObject | null): HostObject {
  if (!object) throw refusal('ItemNotFound');
  return object;
}

function meeting(session: HostSession, range: CellRange, other: unknown): HostObject | null {
  const cells = requireCells(session, range.sheet, other);
  const block = cells.sheet === range.sheet ? intersection(range.block, cells.block) : null;
  return block && rangeObject(session, { sheet: range.sheet, block });
}

function usedPart(session: HostSession, range: CellRange, valuesOnly: unknown): HostObject | null {
  const block = usedBlock(range, readFlag(valuesOnly));
  return block && rangeObject(session, { sheet: range.sheet, block });
}

function areas(session: HostSession, { sheet }: CellRange, blocks: readonly BlockModel[]): HostObject | null {
  const found = areasOf(blocks.map((block) => ({ sheet, block })));
  return found && rangeAreasObject(session, found);
}

function bounding(session: HostSession, { sheet, block }: CellRange, other: unknown): HostObject {
  const cells = requireCells(session, sheet, other);
  if (cells.sheet !== sheet) throw refusal('InvalidArgument');
  return rangeObject(session, { sheet, block: boundingBlock(block, cells.block) });
}

export const rangeFinders: Finders<CellRange> = {
  getCell: reshaped((block, row = 0, column = 0) => ({
    row: block.row + row,
    column: block.column + column,
    rows: 1,
    columns: 1,
  })),
  getRow: reshaped((block, row = 0) => ({ ...block, row: block.row + row, rows: 1 })),
  getColumn: reshaped((block, column = 0) => ({ ...block, column: block.column + column, columns: 1 })),
  getLastRow: reshaped((block) => ({ ...block, row: block.row + block.rows - 1, rows: 1 })),
  getLastColumn: reshaped((block) => ({ ...block, column: block.column + block.columns - 1, columns: 1 })),
  getLastCell: reshaped((block) => ({
    row: block.row + block.rows - 1,
    column: block.column + block.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getEntireRow: reshaped((block) => ({ ...block, column: 0, columns: SHEET_COLUMNS })),
  getEntireColumn: reshaped((block) => ({ ...block, row: 0, rows: SHEET_ROWS })),
  getOffsetRange: reshaped((block, rows = 0, columns = 0) => ({
    ...block,
    row: block.row + rows,
    column: block.column + columns,
  })),
  getResizedRange: reshaped((block, rows = 0, columns = 0) => ({
    ...block,
    rows: block.rows + rows,
    columns: block.columns + columns,
  })),
  getAbsoluteResizedRange: reshaped((block, rows = 0, columns = 0) => ({ ...block, rows, columns })),
  getRowsBelow: reshaped((block, count = 1) => ({ ...block, row: block.row + block.rows, rows: count })),
  getRowsAbove: reshaped((block, count = 1) => ({ ...block, row: block.row - count, rows: count })),
  getBoundingRect: (range, [other], session) => bounding(session, range, other),
  getIntersection: (range, [other], session) => requireFound(meeting(session, range, other)),
  getIntersectionOrNullObject: (range, [other], session) => meeting(session, range, other),
  getUsedRange: (range, [valuesOnly], session) => requireFound(usedPart(session, range, valuesOnly)),
  getUsedRangeOrNullObject: (range, [valuesOnly], session) => usedPart(session, range, valuesOnly),
  getMergedAreasOrNullObject: (range, _, session) => areas(session, range, mergesWithin(range)),
  getSpecialCells: (range, [type, valueType], session) =>
    requireFound(areas(session, range, specialBlocks(range, type, valueType))),
  getSpecialCellsOrNullObject: (range, [type, valueType], session) =>
    areas(session, range, specialBlocks(range, type, valueType)),
};
