import type { Agency } from '../assessment/agency';
import { agencyNameAlone, agencyOf } from './agency-name';
import type { SectionHeading } from './section-headings';
import type { SheetLayout, TableLayout } from './sheet-layout';
import { indicesBetween, placeOfCell, type SheetText, wordedCells } from './sheet-text';

/** หน่วยงานที่มีชื่อในหัว: the agencies that head blocks and columns of a sheet, each with the cell that names it. */
const REACH = 3;

/** The cells over a table that are names of agencies, where columns of it belong to some. */
function agenciesOver(sheet: SheetText, { columns, headerRows, firstRow }: TableLayout): readonly Agency[] {
  if (columns.every(({ scope }) => (scope?.agency ?? null) === null)) return [];
  const top = Math.min(firstRow, ...headerRows);
  const rows = indicesBetween(top - REACH, Math.max(top, ...headerRows));
  return rows.flatMap((row) =>
    wordedCells(sheet, row).flatMap(({ column, text }) => {
      const name = agencyNameAlone(text);
      return name === null ? [] : [agencyOf(name, placeOfCell(sheet, row, column))];
    }),
  );
}

/** Every agency that a heading of the sheet names, in order. */
export function namedAgencies(
  sheet: SheetText,
  layout: SheetLayout,
  headings: readonly SectionHeading[],
): readonly Agency[] {
  const heading = headings.flatMap(({ agency }) => agency ?? []);
  return [...heading, ...layout.tables.flatMap((table) => agenciesOver(sheet, table))];
}
