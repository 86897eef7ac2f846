import type { ExistingSheet } from '../workbook-plan';

/** A value for a cell, by its zero-based row and column in what was read of the sheet. */
export type PlacedValue = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** What the cell shows with it. */
  readonly text: string;
};

type Rows<Value> = readonly (readonly Value[])[];

function withEntries<Value>(
  rows: Rows<Value>,
  cells: readonly PlacedValue[],
  entryOf: (cell: PlacedValue) => Value,
): Rows<Value> {
  const byRow = new Map<number, PlacedValue[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return rows.map((row, index) => {
    const own = new Map(byRow.get(index)?.map((cell) => [cell.column, cell]));
    if (own.size === 0) return row;
    return row.map((before, column) => {
      const cell = own.get(column);
      return cell === undefined ? before : entryOf(cell);
    });
  });
}

/** The sheet as if someone had typed these values into it. */
export function withCells(sheet: ExistingSheet, cells: readonly PlacedValue[]): ExistingSheet {
  if (cells.length === 0) return sheet;
  return {
    ...sheet,
    values: withEntries(sheet.values, cells, ({ value }) => value),
    formulas: withEntries(sheet.formulas, cells, ({ value }) => value),
    ...(sheet.texts === undefined ? {} : { texts: withEntries(sheet.texts, cells, ({ text }) => text) }),
  };
}
