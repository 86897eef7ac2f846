import type { WorksheetModel } from './workbook-model';

/** Puts what formulas last gave in their place, in the cells whose formula is one of those; one that gave nothing leaves an empty cell. */
export function freezeFormulas(worksheet: WorksheetModel, isFrozen: (formula: string) => boolean): void {
  for (const [key, cell] of worksheet.cells) {
    if (cell.formula === null || !isFrozen(cell.formula)) continue;
    if (cell.value === '') cell.value = null;
    cell.formula = null;
    worksheet.changes.cells.add(key);
  }
}
