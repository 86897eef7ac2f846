/** Tables of a sheet or of the whole workbook. */
import type { TableModel, WorksheetModel } from '../../workbook/workbook-model';
import { cellKey } from '../../workbook/workbook-model';
import { intersection, type CellRange } from '../cells/cell-range';
import { cellAt } from '../cells/cell-style';
import { notImplemented, refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireBoolean, requireText } from '../wire-value';
import { cellsOrWholeSheet } from './range-argument';
import { activeSheet } from './sheet-activation';
import { tableObject, type TableTarget } from './table';

/** Null stands for the tables of all sheets. */
type Scope = WorksheetModel | null;

function tablesOf(session: HostSession, scope: Scope): readonly TableTarget[] {
  const sheets = scope ? [scope] : session.model.worksheets;
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function nextName(session: HostSession): string {
  const taken = new Set(tablesOf(session, null).map(({ table }) => table.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** A table's header is text, and no two columns have the same one. */
function nameColumns(session: HostSession, { sheet, block }: CellRange): void {
  const taken = new Set<string>();
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const key = cellKey(block.row, column);
    const cell = cellAt(sheet, key);
    const title = String(cell.value ?? '') || `Column${column - block.column + 1}`;
    let name = title;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${title}${number}`;
    taken.add(name.toLowerCase());
    if (cell.value === name && cell.formula === null) continue;
    sheet.cells.set(key, { value: name, formula: null, error: false, style: cell.style });
    sheet.changes.cells.add(key);
    session.calculationNeeded = true;
  }
}

function addTable(session: HostSession, scope: Scope, address: unknown, hasHeaders: unknown): HostObject {
  const range = cellsOrWholeSheet(session, scope ?? activeSheet(session), address);
  const { sheet, block } = range;
  if (!requireBoolean(hasHeaders)) throw notImplemented('TableCollection.add without headers');
  if (sheet.tables.some((table) => intersection(table.block, block) !== null))
    throw refusal('InvalidArgument');
  if (sheet.protected) throw refusal('AccessDenied');
  nameColumns(session, range);
  const table: TableModel = {
    id: `{${session.nextId()}}`,
    name: nextName(session),
    block: block.rows === 1 ? { ...block, rows: 2 } : { ...block },
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    fromFile: false,
  };
  sheet.tables = [...sheet.tables, table];
  sheet.changes.tables = true;
  return tableObject(session, { sheet, table });
}

function findTable(session: HostSession, scope: Scope, key: unknown): HostObject | null {
  const wanted = requireText(key);
  const tables = tablesOf(session, scope);
  const found =
    tables.find(({ table }) => table.id === wanted) ??
    tables.find(({ table }) => table.name.toLowerCase() === wanted.toLowerCase());
  return found ? tableObject(session, found) : null;
}

export const tableCollection = defineObject<Scope>({
  type: 'TableCollection',
  sheet: (scope) => scope,
  properties: { count: { read: (scope, session) => tablesOf(session, scope).length } },
  items: (scope, session) => tablesOf(session, scope).map((target) => tableObject(session, target)),
  find: (scope, key, session) => findTable(session, scope, key),
  makers: {
    add: {
      effect: 'sheet',
      make: (scope, [address, hasHeaders], session) => addTable(session, scope, address, hasHeaders),
    },
  },
});
