/** One table: a block of cells with a header row and a style of its own. */
import type { BlockModel, TableModel, WorksheetModel } from '../../workbook/workbook-model';
import { clearRange } from '../cells/clear-range';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

export type TableTarget = { readonly sheet: WorksheetModel; readonly table: TableModel };

const ALLOWED_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;

function touch({ sheet }: TableTarget): void {
  sheet.changes.tables = true;
}

function renameTable(session: HostSession, target: TableTarget, value: unknown): void {
  const name = requireText(value);
  if (!ALLOWED_NAME.test(name)) throw refusal('InvalidArgument');
  const others = session.model.worksheets
    .flatMap(({ tables }) => tables)
    .filter((table) => table !== target.table);
  if (others.some((table) => table.name.toLowerCase() === name.toLowerCase()))
    throw refusal('InvalidArgument');
  target.table.name = name;
  touch(target);
}

function headerBlock({ table }: TableTarget): BlockModel {
  if (!table.showHeaders) throw refusal('ItemNotFound');
  return { ...table.block, rows: 1 };
}

function bodyBlock({ table: { block, showHeaders, showTotals } }: TableTarget): BlockModel {
  const top = showHeaders ? 1 : 0;
  const rows = Math.max(1, block.rows - top - (showTotals ? 1 : 0));
  return { ...block, row: block.row + top, rows };
}

function deleteTable(session: HostSession, target: TableTarget): void {
  const { sheet, table } = target;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  touch(target);
  clearRange(session, { sheet, block: table.block }, 'All');
}

function convertToRange(target: TableTarget): void {
  target.sheet.tables = target.sheet.tables.filter((other) => other !== target.table);
  touch(target);
}

function requireStyle(value: unknown): string {
  const style = requireText(value);
  if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw refusal('InvalidArgument');
  return style;
}

export const tableObject = defineObject<TableTarget>({
  type: 'Table',
  sheet: ({ sheet }) => sheet,
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { read: ({ table }) => table.id },
    name: {
      read: ({ table }) => table.name,
      write: (target, value, session) => {
        renameTable(session, target, value);
      },
    },
    style: {
      read: ({ table }) => table.style,
      write: (target, value) => {
        target.table.style = requireStyle(value);
        touch(target);
      },
    },
    showHeaders: { read: ({ table }) => table.showHeaders },
    showTotals: { read: ({ table }) => table.showTotals },
  },
  children: { worksheet: ({ sheet }, session) => worksheetObject(session, sheet) },
  finders: {
    getRange: ({ sheet, table }, _, session) => rangeObject(session, { sheet, block: table.block }),
    getHeaderRowRange: (target, _, session) =>
      rangeObject(session, { sheet: target.sheet, block: headerBlock(target) }),
    getDataBodyRange: (target, _, session) =>
      rangeObject(session, { sheet: target.sheet, block: bodyBlock(target) }),
  },
  makers: {
    convertToRange: {
      effect: 'sheet',
      make: (target, _, session) => {
        convertToRange(target);
        return rangeObject(session, { sheet: target.sheet, block: target.table.block });
      },
    },
  },
  commands: {
    delete: {
      effect: 'sheet',
      run: (target, _, session) => {
        deleteTable(session, target);
      },
    },
  },
});
