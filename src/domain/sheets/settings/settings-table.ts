import { readExistingTable, type ExistingRow, type ExistingTable } from '../keeping/existing-table';
import type { ExistingSheet } from '../workbook-plan';
import { isListedKey, LIST_HEADER_KEY, listedKey } from './settings-keys';

/**
 * แผ่นตั้งค่าที่มีอยู่ as it is found. A list of questions is as long as it is: rows that staff pasted below the ones meant for it
 * belong to it all the same.
 */
const USER_ROW = /^user\|/;
const PERCENT = /%\s*$/;

/** `30%` typed into a cell is the number 0.3 and a format; staff mean what the cell shows. */
function showPercents(sheet: ExistingSheet): ExistingSheet {
  const values = sheet.values.map((row, rowIndex) =>
    row.map((value, column) => {
      const shown = sheet.texts?.[rowIndex]?.[column] ?? '';
      return typeof value === 'number' && PERCENT.test(shown) ? shown : value;
    }),
  );
  return { ...sheet, values };
}

function isOfList({ key }: ExistingRow): boolean {
  return key === null || isListedKey(key) || USER_ROW.test(key);
}

function isFilled({ contents }: ExistingRow, hidden: readonly number[]): boolean {
  return contents.some(({ kind }, column) => kind !== 'blank' && !hidden.includes(column));
}

/** Gives every row of the list its place as key; empty rows that are not the list's own are none of it. */
function adoptListedRows(table: ExistingTable, edition: string): ExistingTable {
  const header = table.rows.findIndex(({ key }) => key === LIST_HEADER_KEY);
  if (header < 0) return table;
  let place = 0;
  const rows = table.rows.map((row, index) => {
    const isOwn = row.key !== null && isListedKey(row.key);
    if (index <= header || !isOfList(row) || !(isOwn || isFilled(row, table.hidden))) return row;
    place += 1;
    return { ...row, key: listedKey(edition, place), isCopy: false };
  });
  return { ...table, rows };
}

/** The settings sheet by rows and columns; null where its hidden column of row keys is gone. */
export function readSettingsTable(sheet: ExistingSheet): ExistingTable | null {
  const table = readExistingTable(showPercents(sheet));
  return table === null ? null : adoptListedRows(table, sheet.edition);
}

/** How many rows of the list are taken: the place of the last one that holds anything. */
export function countListed({ rows, hidden }: ExistingTable): number {
  const listed = rows.filter(({ key }) => key !== null && isListedKey(key));
  return listed.map((row) => isFilled(row, hidden)).lastIndexOf(true) + 1;
}
