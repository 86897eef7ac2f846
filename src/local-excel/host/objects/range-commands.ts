/** What a range does: merge, clear, select, and formats of many cells in one go. */
import { rangeAt, type CellRange } from '../cells/cell-range';
import { clearRange } from '../cells/clear-range';
import { mergeBlock, unmerge } from '../cells/merges';
import type { Commands } from '../object-definition';
import type { HostSession } from '../host-session';
import { readFlag } from '../wire-value';
import { writeCellProperties, writeColumnProperties, writeRowProperties } from './cell-properties';
import { selectCells } from './sheet-activation';

function merge(session: HostSession, range: CellRange, across: unknown): void {
  if (!readFlag(across)) {
    mergeBlock(session, range);
    return;
  }
  const { sheet, block } = range;
  for (let row = 0; row < block.rows; row += 1) {
    mergeBlock(session, rangeAt(sheet, { ...block, row: block.row + row, rows: 1 }));
  }
}

export const rangeCommands: Commands<CellRange> = {
  merge: {
    effect: 'sheet',
    run: (range, [across], session) => {
      merge(session, range, across);
    },
  },
  unmerge: { effect: 'sheet', run: unmerge },
  clear: {
    effect: 'sheet',
    run: (range, [applyTo], session) => {
      clearRange(session, range, applyTo);
    },
  },
  select: {
    effect: 'none',
    run: (range, _, session) => {
      selectCells(session, range);
    },
  },
  setCellProperties: {
    effect: 'sheet',
    run: (range, [properties], session) => {
      writeCellProperties(session, range, properties);
    },
  },
  setRowProperties: {
    effect: 'sheet',
    run: (range, [properties], session) => {
      writeRowProperties(session, range, properties);
    },
  },
  setColumnProperties: {
    effect: 'sheet',
    run: (range, [properties], session) => {
      writeColumnProperties(session, range, properties);
    },
  },
};
