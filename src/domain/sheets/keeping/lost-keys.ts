import { cellAddress } from '../../assessment/cell-place';
import type { Finding } from '../../findings/finding';
import type { ExistingSheet } from '../workbook-plan';
import { readExistingTable, type ExistingTable } from './existing-table';

/**
 * รหัสแถวที่หายไป: a generated sheet, or a row of one, whose hidden key somebody has deleted, so that what was typed there can no
 * longer be carried over to where it belongs.
 */

/** The settings sheet tells itself that it cannot be read (R13); in the list of measures a row without a key is a measure like others. */
const TELLS_ITSELF = 'settings';
const TAKES_ROWS_WITHOUT_KEY = ['settings', 'measures'];

function isEmpty({ values }: ExistingSheet): boolean {
  return values.every((row) => row.every((value) => value === ''));
}

/** Rows that we have written, for only we leave fingerprints, and that are nobody's copy. */
function rowsWithoutKey(sheet: ExistingSheet, { rows }: ExistingTable): readonly number[] {
  return rows.flatMap(({ key, isCopy, fingerprints }, index) =>
    key === null && !isCopy && fingerprints.size > 0 ? [sheet.top + index] : [],
  );
}

function noteIn(sheet: ExistingSheet): readonly Finding[] {
  const { name, key } = sheet;
  const note = { code: 'R17', severity: 'warning' } as const;
  const table = readExistingTable(sheet);
  if (table === null) {
    if (key === TELLS_ITSELF || isEmpty(sheet)) return [];
    return [{ ...note, at: { sheet: name, address: 'A1' }, facts: { because: 'sheet', sheet: name } }];
  }
  const rows = TAKES_ROWS_WITHOUT_KEY.includes(key) ? [] : rowsWithoutKey(sheet, table);
  const [first] = rows;
  if (first === undefined) return [];
  const facts = { because: 'rows', sheet: name, rows: rows.map((row) => String(row + 1)) };
  return [{ ...note, at: { sheet: name, address: cellAddress(first, sheet.left) }, facts }];
}

/** R17, once for each of our sheets that has lost its row keys, and once for each with rows that have lost theirs. */
export function noteLostKeys(existing: readonly ExistingSheet[]): readonly Finding[] {
  return existing.flatMap(noteIn);
}
