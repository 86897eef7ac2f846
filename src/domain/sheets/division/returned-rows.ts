import { blockAddress } from '../../assessment/cell-place';
import { isHeaderKey, readExistingTable } from '../keeping/existing-table';
import { isOwnKey } from '../keeping/keep-row';
import { shownAt, type StandingSheet } from '../keeping/standing-sheet';
import { marksOfRow, seenColumns } from './handed-out';
import type { UnknownRow } from './merge-result';
import { tableRows } from './table-rows';

/** แถวที่ส่งกลับมา: rows of a sheet of a division, told from titles and notes. */
export type ReturnedRows = {
  /** Rows with a place at home: zero-based here, and there. */
  readonly known: readonly { readonly key: string; readonly row: number; readonly home: number }[];
  readonly unknown: readonly UnknownRow[];
};

function unknownRow(returned: StandingSheet, row: number, key: string | null): UnknownRow {
  const { sheet } = returned;
  const columns = seenColumns(returned).map(({ column }) => column);
  const top = sheet.top + row;
  const address = blockAddress(
    top,
    sheet.left + Math.min(...columns),
    top,
    sheet.left + Math.max(...columns),
  );
  const texts = columns.map((column) => shownAt(sheet, row, column)).filter((text) => text.trim() !== '');
  return { at: { sheet: sheet.name, address }, row: key, texts };
}

/** True where the division has filled or changed anything in the row. */
function isChanged(returned: StandingSheet, row: number): boolean {
  const handedOut = returned.table.rows[row]?.fingerprints ?? new Map<string, string>();
  const marks = marksOfRow(returned, row);
  return seenColumns(returned).some(({ field }) => marks.get(field) !== handedOut.get(field));
}

/**
 * Finds the row at home of each row that came back, by its key. The keys are those written in the sheet: a row without one is the
 * division's own, whatever key it would get at home. A row that home no longer has is told of where the division changed it.
 */
export function returnedRows(home: StandingSheet, returned: StandingSheet): ReturnedRows {
  const written = readExistingTable(returned.sheet)?.rows ?? [];
  const places = new Map(home.table.rows.map(({ key }, row) => [key, row]));
  const found = tableRows(returned).body.map((row) => {
    const key = written[row]?.key ?? null;
    return { key, row, home: key === null || isOwnKey(key) ? undefined : places.get(key) };
  });
  return {
    known: found.flatMap(({ key, row, home: place }) =>
      key === null || place === undefined || isHeaderKey(key) ? [] : [{ key, row, home: place }],
    ),
    unknown: found
      .filter(({ row, home: place }) => place === undefined && isChanged(returned, row))
      .map(({ key, row }) => unknownRow(returned, row, key)),
  };
}
