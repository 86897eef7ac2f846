import type { ColumnField, TableKind, TableLayout } from './sheet-layout';
import { filledCells, indicesBetween, type SheetText, textAt } from './sheet-text';
import { matchKey } from './thai-text';

/**
 * การแก้ผังหัวตาราง: what a person has said about one table, in places relative to the table's header, so that it still holds when
 * the table moves, the sheet is renamed or rows are added below.
 */
export type LayoutCorrection = {
  /** The header's words as match keys: cells of a column joined by `/`, columns by `|`. It never is without words. */
  readonly fingerprint: string;
  readonly kind: TableKind;
  /** The sheet it was made in, to say where it is missed; the header is looked for in every sheet. */
  readonly sheet?: string;
  /** Header rows from the first one, which is 0. */
  readonly headerRows: readonly number[];
  /** First and last row of data, counted from the first header row; a `lastRow` of null is the last row of the sheet. */
  readonly firstRow: number;
  readonly lastRow: number | null;
  /** Columns from the first one, which is 0. */
  readonly columns: readonly { readonly column: number; readonly field: ColumnField }[];
};

/** Where the header of a correction may stand, and the words that tell it. */
type HeaderShape = Pick<LayoutCorrection, 'headerRows'> & { readonly offsets: readonly number[] };

/** The words of the header as they stand with its first cell at this place. */
function fingerprintAt(
  sheet: SheetText,
  { headerRows, offsets }: HeaderShape,
  row: number,
  column: number,
): string {
  const keyOf = (offset: number) =>
    headerRows.map((header) => matchKey(textAt(sheet, row + header, column + offset))).join('/');
  return offsets.map(keyOf).join('|');
}

function hasWords(fingerprint: string): boolean {
  return /[^/|]/.test(fingerprint);
}

/**
 * The correction that a person makes by giving the table this layout; null where the header rows hold no words to know the
 * table by. Data down to the last row of the sheet goes on to whatever will be the last row.
 */
export function correctionOf(sheet: SheetText, table: TableLayout): LayoutCorrection | null {
  const [top] = table.headerRows;
  const [left] = table.columns;
  if (top === undefined || left === undefined) return null;
  const headerRows = table.headerRows.filter((row) => row < table.firstRow).map((row) => row - top);
  const columns = table.columns.map(({ column, field }) => ({ column: column - left.column, field }));
  const offsets = columns.map(({ column }) => column);
  const fingerprint = fingerprintAt(sheet, { headerRows, offsets }, top, left.column);
  if (!hasWords(fingerprint)) return null;
  const lastRow = table.lastRow >= sheet.bottom ? null : table.lastRow - top;
  const { sheet: name } = sheet;
  const firstRow = table.firstRow - top;
  return { fingerprint, sheet: name, kind: table.kind, headerRows, firstRow, lastRow, columns };
}

/** The corrections with this one in the place of any other for the same header. */
export function withCorrection(
  corrections: readonly LayoutCorrection[],
  correction: LayoutCorrection,
): readonly LayoutCorrection[] {
  return [...withoutCorrection(corrections, correction.fingerprint), correction];
}

/** The corrections without the one for this header. */
export function withoutCorrection(
  corrections: readonly LayoutCorrection[],
  fingerprint: string,
): readonly LayoutCorrection[] {
  return corrections.filter((one) => one.fingerprint !== fingerprint);
}

/** A place where the header of a correction stands. */
export type HeaderPlace = { readonly row: number; readonly column: number };

/** Where each short text of a sheet stands, by its match key. */
export type KeyIndex = ReadonlyMap<string, readonly HeaderPlace[]>;

const LONGEST_HEADER = 200;

/** Reads the keys of a sheet once, for any number of corrections. */
export function indexKeys(sheet: SheetText): KeyIndex {
  const index = new Map<string, HeaderPlace[]>();
  for (const row of indicesBetween(sheet.top, sheet.bottom)) {
    for (const { column, text } of filledCells(sheet, row)) {
      if (text.length > LONGEST_HEADER) continue;
      const key = matchKey(text);
      const places = index.get(key);
      if (places === undefined) index.set(key, [{ row, column }]);
      else places.push({ row, column });
    }
  }
  return index;
}

/** Every place in the sheet where the correction's header stands, from the top. */
export function findHeader(
  sheet: SheetText,
  index: KeyIndex,
  { fingerprint, headerRows, columns }: LayoutCorrection,
): readonly HeaderPlace[] {
  const offsets = columns.map(({ column }) => column);
  const words = fingerprint.split('|').map((keys) => keys.split('/'));
  const pivot = words.findIndex((keys) => keys.some((key) => key !== ''));
  const level = words[pivot]?.findIndex((key) => key !== '') ?? 0;
  const standing = index.get(words[pivot]?.[level] ?? '') ?? [];
  return standing
    .map(({ row, column }) => ({
      row: row - (headerRows[level] ?? 0),
      column: column - (offsets[pivot] ?? 0),
    }))
    .filter(({ row, column }) => fingerprintAt(sheet, { headerRows, offsets }, row, column) === fingerprint);
}
