import { readTable } from '../sheet-targets';
import type { SheetSpec } from '../sheet-spec';
import type { ExistingSheet } from '../workbook-plan';
import type { ExistingTable } from './existing-table';
import { keptColumns, type KeptColumns } from './kept-columns';

const ADDED_FIELD = /^added-\d+$/;

/** แผ่นที่มีอยู่กับแบบของมัน: a generated sheet as it stands, with where the columns of its plan are in it. */
export type StandingSheet = {
  readonly sheet: ExistingSheet;
  readonly spec: SheetSpec;
  readonly table: ExistingTable;
  readonly kept: KeptColumns;
};

/** Reads the sheet by the columns of its plan; null where its hidden column of row keys is gone. */
export function standingSheet(sheet: ExistingSheet, spec: SheetSpec): StandingSheet | null {
  const table = readTable(sheet);
  if (table === null) return null;
  const columns = spec.columns.filter(({ field }) => !ADDED_FIELD.test(field));
  return { sheet, spec, table, kept: keptColumns({ ...spec, columns }, table) };
}

/** What a cell shows, by its zero-based place in what was read of the sheet; empty for a blank one. */
export function shownAt({ texts, values }: ExistingSheet, row: number, column: number): string {
  return texts?.[row]?.[column] ?? String(values[row]?.[column] ?? '');
}
