/** ที่มาของไฟล์: whose and of which years the texts of a workbook say it is, with how often, for a person who is asked to choose. */
import { cellAddress } from '../assessment/cell-place';
import { countAgencies, type Line, type NamedAgency } from './elect-agency';
import { countYears, type NamedYear } from './elect-years';
import type { Grid } from './grid';

export type Origins = {
  /** The most frequent first. */
  readonly agencies: readonly NamedAgency[];
  /** The earliest first. */
  readonly years: readonly NamedYear[];
};

function linesOf({ sheet, top, left, values }: Grid): readonly Line[] {
  return values.flatMap((row, rowIndex) =>
    row.flatMap((value, column) =>
      typeof value !== 'string' || value === ''
        ? []
        : [{ text: value, at: { sheet, address: cellAddress(top + rowIndex, left + column) } }],
    ),
  );
}

/** The bodies and years that any cell of the worksheets names. */
export function findOrigins(grids: readonly Grid[]): Origins {
  const documents = grids.map(linesOf);
  return { agencies: countAgencies(documents.flat()), years: countYears(documents) };
}
