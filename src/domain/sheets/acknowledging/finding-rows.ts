import { cellAddress } from '../../assessment/cell-place';
import { FINDINGS_COLUMNS, type FindingsField } from '../findings-columns';
import { readExistingTable, type ExistingTable } from '../keeping/existing-table';
import { contentOf } from '../keeping/kept-columns';
import { matchHeadings } from '../keeping/match-columns';
import type { ExistingSheet } from '../workbook-plan';
import { findingOfRow } from './finding-row-key';

/** แถวของผลตรวจสอบ: the row of a finding in our sheet of findings as it stands, with the cells that people fill. */
export type FindingRow = {
  readonly finding: string;
  readonly sheet: string;
  /** The hidden cell with the key of the row, and what it holds. */
  readonly key: { readonly address: string; readonly text: string };
  readonly status: { readonly address: string; readonly text: string };
  readonly reason: { readonly address: string; readonly text: string };
};

function columnsOf(table: ExistingTable): ReadonlyMap<string, number> {
  const columns = FINDINGS_COLUMNS.map(({ field, header }) => ({ field, heading: header }));
  return matchHeadings(columns, table).columnOf;
}

function rowsOf(sheet: ExistingSheet): readonly FindingRow[] {
  const table = readExistingTable(sheet);
  if (table === null) return [];
  const columns = columnsOf(table);
  const keyColumn = Math.max(...table.hidden);
  return table.rows.flatMap(({ key, results }, row): readonly FindingRow[] => {
    const finding = key === null ? null : findingOfRow(key);
    const cellIn = (field: FindingsField) => {
      const column = columns.get(field);
      if (column === undefined) return null;
      const content = contentOf(results, column);
      const text = content.kind === 'text' ? content.text.trim() : '';
      return { address: cellAddress(sheet.top + row, sheet.left + column), text };
    };
    const [status, reason] = [cellIn('status'), cellIn('reason')];
    if (key === null || finding === null || status === null || reason === null) return [];
    const address = cellAddress(sheet.top + row, sheet.left + keyColumn);
    return [{ finding, sheet: sheet.name, key: { address, text: key }, status, reason }];
  });
}

/** The rows of findings by finding; where two years have a sheet of them, those of the later year. */
export function findingRows(existing: readonly ExistingSheet[]): ReadonlyMap<string, FindingRow> {
  const sheets = existing
    .filter(({ key }) => key === 'findings')
    .sort((a, b) => a.edition.localeCompare(b.edition));
  return new Map(sheets.flatMap(rowsOf).map((row) => [row.finding, row]));
}
