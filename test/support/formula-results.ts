/** What the formulas of the generated sheets show, in a form that two programs can be compared by. */
import { cellAddress } from '../../src/domain/assessment/cell-place';
import {
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../../src/local-excel/workbook/workbook-model';

export type Shown = string | number | boolean;

/** Engines differ in the last bits of a number. */
const DIGITS = 12;

/** What a cell shows: numbers at twelve digits, an empty result as empty text. */
export function shownAt(sheet: WorksheetModel | undefined, key: number): Shown {
  const value = sheet?.cells.get(key)?.value ?? '';
  return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
}

export function generatedSheets({ worksheets }: WorkbookModel): readonly WorksheetModel[] {
  return worksheets.filter(({ name }) => name.startsWith('ITA_'));
}

/** Every formula cell of our sheets by its place; the formulas as `formulasOf` has them, the results as `model` has them. */
export function formulaResults(model: WorkbookModel, formulasOf: WorkbookModel): Map<string, Shown> {
  const results = new Map<string, Shown>();
  for (const source of generatedSheets(formulasOf)) {
    const sheet = model.worksheets.find(({ name }) => name === source.name);
    for (const [key, cell] of source.cells) {
      if (cell.formula === null) continue;
      const { row, column } = cellOfKey(key);
      results.set(`${source.name}!${cellAddress(row, column)}`, shownAt(sheet, key));
    }
  }
  return results;
}

/** The places that show an error, each with it. */
export function errorsIn(results: ReadonlyMap<string, Shown>): readonly string[] {
  return [...results]
    .filter(([, value]) => typeof value === 'string' && value.startsWith('#'))
    .map(([place, value]) => `${place} ${value}`);
}

/** The places where the second program shows something else, with what each shows. */
export function differencesBetween(
  expected: ReadonlyMap<string, Shown>,
  recalculated: ReadonlyMap<string, Shown>,
): readonly string[] {
  return [...expected].flatMap(([place, value]) => {
    const other = recalculated.get(place);
    return other === value ? [] : [`${place}: ${value} / ${other}`];
  });
}
