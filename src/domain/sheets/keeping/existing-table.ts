import { arabicDigits } from '../digit-style';
import { parseFingerprints, type Fingerprints } from '../fingerprint';
import { fingerprintColumnIn, GROUP_KEY, HEADER_KEY } from '../hidden-columns';
import type { CellContent } from '../sheet-spec';
import type { ExistingSheet } from '../workbook-plan';

/**
 * แผ่นที่สร้างไว้แล้ว as it is found: rows by the key in their hidden column, contents by column, whatever the user has
 * inserted, sorted or renamed.
 */
export type ExistingRow = {
  /** Null for a row that the user has added or copied. */
  readonly key: string | null;
  /** True for a row with the key of a row above it: the user has copied that one. */
  readonly isCopy: boolean;
  readonly contents: readonly CellContent[];
  /** The same with the results of formulas in place of the formulas. */
  readonly results: readonly CellContent[];
  readonly fingerprints: Fingerprints;
};

export type ExistingTable = {
  /** Headings by column, both levels joined; empty where a column has none. */
  readonly headings: readonly string[];
  /** Columns that are ours and hidden. */
  readonly hidden: readonly number[];
  readonly rows: readonly ExistingRow[];
};

const NUMBER_SHOWN = /^[-+]?[\d,]*\.?\d*%?$/;

/** Headings are compared without regard to digits and spaces, which change with the settings. */
export function comparableHeading(heading: string): string {
  return arabicDigits(heading).replace(/\s+/g, '');
}

function contentAt(sheet: ExistingSheet, row: number, column: number): CellContent {
  const formula = sheet.formulas[row]?.[column];
  const isFormula =
    typeof formula === 'string' && formula.startsWith('=') && formula !== sheet.values[row]?.[column];
  return isFormula ? { kind: 'formula', formula } : resultAt(sheet, row, column);
}

function resultAt(sheet: ExistingSheet, row: number, column: number): CellContent {
  const value = sheet.values[row]?.[column] ?? '';
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') return numberContent(value, sheet.texts?.[row]?.[column]);
  return value.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: value };
}

/** A number that shows as something else, such as a date, is kept as it shows: its number format is not ours to guess. */
function numberContent(value: number, shown: string | undefined): CellContent {
  const plain = shown === undefined || NUMBER_SHOWN.test(arabicDigits(shown));
  return plain ? { kind: 'number', value } : { kind: 'text', text: shown };
}

function textAt(sheet: ExistingSheet, row: number, column: number): string {
  return String(sheet.values[row]?.[column] ?? '').trim();
}

type HeaderPlace = { readonly row: number; readonly keyColumn: number };

function findHeader(sheet: ExistingSheet): HeaderPlace | null {
  for (let row = 0; row < sheet.values.length; row += 1) {
    const keyColumn = (sheet.values[row] ?? []).lastIndexOf(HEADER_KEY);
    if (keyColumn >= 0) return { row, keyColumn };
  }
  return null;
}

function headingsOf(sheet: ExistingSheet, { row, keyColumn }: HeaderPlace): readonly string[] {
  const group = sheet.values.findIndex((_, index) => textAt(sheet, index, keyColumn) === GROUP_KEY);
  return (sheet.values[row] ?? []).map((_, column) => {
    const own = textAt(sheet, row, column);
    return own === '' && group >= 0 ? textAt(sheet, group, column) : own;
  });
}

/** The sheet by rows and columns; null where its hidden column of row keys is gone. */
export function readExistingTable(sheet: ExistingSheet): ExistingTable | null {
  const header = findHeader(sheet);
  if (header === null) return null;
  const { keyColumn } = header;
  const fingerprintColumn = fingerprintColumnIn(sheet.values[header.row] ?? []);
  const seen = new Set<string>();
  const rows = sheet.values.map((values, row): ExistingRow => {
    const key = textAt(sheet, row, keyColumn);
    const isCopy = key !== '' && seen.has(key);
    seen.add(key);
    return {
      key: key === '' || isCopy ? null : key,
      isCopy,
      contents: values.map((_, column) => contentAt(sheet, row, column)),
      results: values.map((_, column) => resultAt(sheet, row, column)),
      fingerprints: parseFingerprints(fingerprintColumn < 0 ? '' : textAt(sheet, row, fingerprintColumn)),
    };
  });
  const hidden = [keyColumn, ...(fingerprintColumn < 0 ? [] : [fingerprintColumn])];
  return { headings: headingsOf(sheet, header), hidden, rows };
}

/** True for the row of headings, which is never data. */
export function isHeaderKey(key: string | null): boolean {
  return key === HEADER_KEY || key === GROUP_KEY;
}
