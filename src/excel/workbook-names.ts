/** Workbook names such as `ITA_PASS` that point at a cell of a generated sheet. */
import { columnName, quoteSheetName } from '../domain/assessment/cell-place';
import type { Block, SheetSpec } from '../domain/sheets/sheet-spec';

export type KnownName = {
  readonly name: string;
  readonly block: Block;
  readonly item: Excel.NamedItem;
};

/** Asks for the names of the spec as they stand; readable after the next sync. */
export function loadNames(context: Excel.RequestContext, spec: SheetSpec): readonly KnownName[] {
  return spec.names.map(({ name, block }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    return { name, block, item };
  });
}

function formulaOf(sheet: string, { row, column, rows, columns }: Block): string {
  const cell = (r: number, c: number) => `$${columnName(c)}$${r + 1}`;
  const first = cell(row, column);
  const last = cell(row + rows - 1, column + columns - 1);
  return `=${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Whether a name's formula points at that sheet or, its sheet being gone, at nothing. */
function isOurs(formula: unknown, sheet: string): boolean {
  if (typeof formula !== 'string') return false;
  return (
    [`=${sheet}!`, `=${quoteSheetName(sheet)}!`].some((start) => formula.startsWith(start)) ||
    formula.includes('#REF!')
  );
}

/** Points the names at the sheet, and gives back those that the user has for something else, which stay as they are. */
export function setNames(
  context: Excel.RequestContext,
  sheet: string,
  names: readonly KnownName[],
): readonly string[] {
  const taken: string[] = [];
  for (const { name, block, item } of names) {
    const formula = formulaOf(sheet, block);
    if (item.isNullObject) context.workbook.names.add(name, formula);
    else if (isOurs(item.formula, sheet)) item.formula = formula;
    else taken.push(name);
  }
  return taken;
}
