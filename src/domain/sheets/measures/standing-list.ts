import { contentOf } from '../keeping/kept-columns';
import type { ExistingRow } from '../keeping/existing-table';
import { ownerOf } from '../keeping/user-content';
import type { CellContent } from '../sheet-spec';
import type { ExistingSheet } from '../workbook-plan';
import { isFilledByStaff, MEASURE_COLUMNS, type MeasureField } from './measure-columns';
import { measureColumnsOf, readMeasuresTable } from './measures-table';

/** ทะเบียนที่มีอยู่: the list as it stands, cell by cell, and which of its cells are what staff typed. */
export type StandingList = {
  readonly name: string;
  /** Its rows in the order of the sheet, those without a key apart. */
  readonly keys: readonly string[];
  readonly contentOf: (key: string, field: MeasureField) => CellContent;
  readonly isTyped: (key: string, field: MeasureField) => boolean;
  /** True where staff have typed anything into the row. */
  readonly hasTyped: (key: string) => boolean;
};

/** The list of measures of the year, where it stands in the workbook; of several the first whose rows can be told apart. */
export function measuresSheetOf(edition: string, existing: readonly ExistingSheet[]): ExistingSheet | null {
  const own = existing.filter((sheet) => sheet.key === 'measures' && sheet.edition === edition);
  return own.find((sheet) => readMeasuresTable(sheet) !== null) ?? null;
}

/** Null where there is no list yet, or none whose rows can be told apart. */
export function standingList(edition: string, existing: readonly ExistingSheet[]): StandingList | null {
  const sheet = measuresSheetOf(edition, existing);
  const table = sheet === null ? null : readMeasuresTable(sheet);
  if (sheet === null || table === null) return null;
  const columnOf = measureColumnsOf(table);
  const rows = new Map(
    table.rows.flatMap((row): readonly (readonly [string, ExistingRow])[] =>
      row.key === null ? [] : [[row.key, row]],
    ),
  );
  const isTyped = (key: string, field: MeasureField) => {
    const row = rows.get(key);
    const content = contentOf(row?.contents ?? [], columnOf.get(field));
    return content.kind !== 'blank' && ownerOf(content, row?.fingerprints.get(field)) === 'user';
  };
  return {
    name: sheet.name,
    keys: [...rows.keys()],
    contentOf: (key, field) => contentOf(rows.get(key)?.results ?? [], columnOf.get(field)),
    isTyped,
    hasTyped: (key) => MEASURE_COLUMNS.some(({ field }) => isFilledByStaff(field) && isTyped(key, field)),
  };
}
