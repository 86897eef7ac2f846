/** The formula cells of a workbook with what is known of each before anything is calculated. */
import type { Address } from '../host/address';
import { formatCell } from '../workbook/cell-address';
import {
  type CellModel,
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../workbook/workbook-model';
import { createFormulaJudge } from './formula-trust';
import { findStaleSheets, type SheetReads } from './stale-sheets';

export type FormulaCell = {
  readonly worksheet: WorksheetModel;
  readonly row: number;
  readonly column: number;
  /** Without the sheet, as `C10`. */
  readonly address: string;
  readonly cell: CellModel;
  readonly formula: string;
  readonly trusted: boolean;
  /** Blocks it reads, each with its sheet's name. */
  readonly reads: readonly Address[];
  readonly readsKnown: boolean;
};

/** Every formula cell, sheet by sheet. */
export function listFormulaCells(model: WorkbookModel): FormulaCell[] {
  const judge = createFormulaJudge(model);
  return model.worksheets.flatMap((worksheet) =>
    [...worksheet.cells].flatMap(([key, cell]) => {
      if (cell.formula === null) return [];
      const { trusted, reads, readsKnown } = judge(cell.formula);
      const place = cellOfKey(key);
      const address = formatCell(place.row, place.column);
      const withSheet = reads.map(({ sheet, block }) => ({ sheet: sheet ?? worksheet.name, block }));
      return [
        { worksheet, ...place, address, cell, formula: cell.formula, trusted, reads: withSheet, readsKnown },
      ];
    }),
  );
}

function readsOfSheets(formulas: readonly FormulaCell[]): SheetReads {
  const reads = new Map<string, Set<string | null>>();
  for (const formula of formulas) {
    const ofSheet = reads.get(formula.worksheet.name) ?? new Set();
    formula.reads.forEach(({ sheet }) => ofSheet.add(sheet));
    if (!formula.readsKnown) ofSheet.add(null);
    reads.set(formula.worksheet.name, ofSheet);
  }
  return reads;
}

/** Tells whether the result that a formula cell holds from the file still follows from the cells it reads. */
export function createCurrencyTest(
  model: WorkbookModel,
  formulas: readonly FormulaCell[],
): (formula: FormulaCell) => boolean {
  const stale = findStaleSheets(model, readsOfSheets(formulas));
  return ({ cell, worksheet }) => cell.value !== null && !stale.has(worksheet.name);
}
