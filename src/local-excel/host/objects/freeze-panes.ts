/** `worksheet.freezePanes`: the rows and columns that stay on screen. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { SHEET_COLUMNS, SHEET_ROWS } from '../address';
import type { CellRange } from '../cells/cell-range';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { isAbsent, requireInteger } from '../wire-value';
import { rangeObject } from './range';
import { requireCells } from './range-argument';

function freeze(sheet: WorksheetModel, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows > SHEET_ROWS || columns > SHEET_COLUMNS)
    throw refusal('InvalidArgument');
  sheet.freeze = rows + columns === 0 ? null : { rows, columns };
  sheet.changes.freeze = true;
}

function countOf(value: unknown): number {
  const count = isAbsent(value) ? 1 : requireInteger(value);
  if (count < 0) throw refusal('InvalidArgument');
  return count;
}

/** Freezing rows unfreezes columns; unfreezing rows leaves them. */
function freezeRows(sheet: WorksheetModel, count: number): void {
  freeze(sheet, count, count === 0 ? (sheet.freeze?.columns ?? 0) : 0);
}

function freezeColumns(sheet: WorksheetModel, count: number): void {
  freeze(sheet, count === 0 ? (sheet.freeze?.rows ?? 0) : 0, count);
}

function freezeAt(sheet: WorksheetModel, { block }: CellRange): void {
  freeze(sheet, block.row + block.rows, block.column + block.columns);
}

function frozenCells(session: HostSession, sheet: WorksheetModel): HostObject | null {
  if (!sheet.freeze) return null;
  const { rows, columns } = sheet.freeze;
  const block = { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
  return rangeObject(session, { sheet, block });
}

function requireFrozen(session: HostSession, sheet: WorksheetModel): HostObject {
  const frozen = frozenCells(session, sheet);
  if (!frozen) throw refusal('ItemNotFound');
  return frozen;
}

export const freezePanesObject = defineObject<WorksheetModel>({
  type: 'WorksheetFreezePanes',
  sheet: (sheet) => sheet,
  finders: {
    getLocation: (sheet, _, session) => requireFrozen(session, sheet),
    getLocationOrNullObject: (sheet, _, session) => frozenCells(session, sheet),
  },
  commands: {
    freezeRows: {
      effect: 'view',
      run: (sheet, [count]) => {
        freezeRows(sheet, countOf(count));
      },
    },
    freezeColumns: {
      effect: 'view',
      run: (sheet, [count]) => {
        freezeColumns(sheet, countOf(count));
      },
    },
    freezeAt: {
      effect: 'view',
      run: (sheet, [cells], session) => {
        freezeAt(sheet, requireCells(session, sheet, cells));
      },
    },
    unfreeze: {
      effect: 'view',
      run: (sheet) => {
        freeze(sheet, 0, 0);
      },
    },
  },
});
