import {
  isHeaderKey,
  readExistingTable,
  type ExistingRow,
  type ExistingTable,
} from '../keeping/existing-table';
import { matchHeadings } from '../keeping/match-columns';
import type { ExistingSheet } from '../workbook-plan';
import { MEASURE_COLUMNS, type MeasureField } from './measure-columns';
import { freeKey, parseMeasureKey } from './measure-row-keys';

/**
 * ทะเบียนมาตรการที่มีอยู่ as it is found. Rows that staff have added, copied or pasted anywhere below the headings are measures
 * like those in the rows meant for them.
 */
const USER_ROW = /^user\|/;
const DATES = ['from', 'to'] as const;

/** The existing column of each of ours. */
export function measureColumnsOf(table: ExistingTable): ReadonlyMap<string, number> {
  const columns = MEASURE_COLUMNS.map(({ field, header }) => ({ field, heading: header }));
  return matchHeadings(columns, table).columnOf;
}

/** Days are kept as the numbers they are, so that formulas go on reckoning with them. */
function withDaysAsNumbers(sheet: ExistingSheet): ExistingTable | null {
  const table = readExistingTable(sheet);
  if (table === null || sheet.texts === undefined) return table;
  const columnOf = measureColumnsOf(table);
  const dates = DATES.map((field: MeasureField) => columnOf.get(field));
  const texts = sheet.texts.map((row, rowIndex) =>
    row.map((text, column) => {
      const value = sheet.values[rowIndex]?.[column];
      return dates.includes(column) && typeof value === 'number' ? String(value) : text;
    }),
  );
  return readExistingTable({ ...sheet, texts });
}

function isAdded({ key, contents }: ExistingRow, hidden: readonly number[]): boolean {
  const isOurs = key !== null && !USER_ROW.test(key);
  return !isOurs && contents.some(({ kind }, column) => kind !== 'blank' && !hidden.includes(column));
}

/** Gives each row that staff have added a key of its own, and with it nothing that we have written. */
function adoptRows(table: ExistingTable, edition: string): ExistingTable {
  const header = table.rows.findIndex(({ key }) => isHeaderKey(key));
  const numbers = table.rows.map(({ key }) => {
    const parsed = key === null ? null : parseMeasureKey(key);
    return parsed?.kind === 'free' ? parsed.number : 0;
  });
  let last = Math.max(0, ...numbers);
  const rows = table.rows.map((row, index) => {
    if (index <= header || !isAdded(row, table.hidden)) return row;
    last += 1;
    return { ...row, key: freeKey(edition, last), isCopy: false, fingerprints: new Map<string, string>() };
  });
  return { ...table, rows };
}

/** The list of measures by rows and columns; null where its hidden column of row keys is gone. */
export function readMeasuresTable(sheet: ExistingSheet): ExistingTable | null {
  const table = withDaysAsNumbers(sheet);
  return table === null ? null : adoptRows(table, sheet.edition);
}
