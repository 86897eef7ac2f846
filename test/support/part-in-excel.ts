import { comparableHeading } from '../../src/domain/sheets/keeping/existing-table';
import type { SheetPart } from '../../src/domain/sheets/sheet-part';
import type { ExistingSheet } from '../../src/domain/sheets/workbook-plan';

/** The part of a sheet as another workbook holds it: values in the place of formulas, texts replaced where the part says so. */
export function partInExcel(sheets: readonly ExistingSheet[], part: SheetPart): ExistingSheet {
  const sheet = sheets.find(({ name }) => name === part.sheet);
  if (sheet === undefined) throw new RangeError(`no sheet ${part.sheet}`);
  const values = part.rows.map((row) =>
    part.columns.map((column) => {
      const replaced = part.texts.find((one) => one.row === row && one.column === column);
      return replaced?.text ?? sheet.values[row - sheet.top]?.[column - sheet.left] ?? '';
    }),
  );
  return { ...sheet, top: 0, left: 0, values, formulas: values };
}

function columnUnder({ values }: ExistingSheet, heading: string): number {
  const wanted = comparableHeading(heading);
  const columns = values.map((cells) => cells.findIndex((one) => comparableHeading(String(one)) === wanted));
  return columns.find((column) => column >= 0) ?? -1;
}

/** The sheet with this typed into the cell of a row and a heading. */
export function typeInto(
  sheet: ExistingSheet,
  key: string,
  heading: string,
  entry: string | number,
): ExistingSheet {
  const row = sheet.values.findIndex((cells) => cells.at(-1) === key);
  const column = columnUnder(sheet, heading);
  if (row < 0 || column < 0) throw new RangeError(`no cell ${key} ${heading} in ${sheet.name}`);
  const values = sheet.values.map((cells, at) =>
    at === row ? cells.map((value, index) => (index === column ? entry : value)) : cells,
  );
  return { ...sheet, values, formulas: values };
}

/** What the sheet shows in the cell of a row and a heading. */
export function shownIn(sheet: ExistingSheet | undefined, key: string, heading: string) {
  const row = sheet?.values.find((cells) => cells.at(-1) === key);
  const column = sheet === undefined ? -1 : columnUnder(sheet, heading);
  return row?.[column] ?? null;
}
