/** Calculates every formula that can be trusted. This module and what it imports load only when a workbook has a formula. */
import type { WorkbookModel } from '../workbook/workbook-model';
import { toCalculationData } from './calculation-data';
import { createFormulaEngine } from './formula-engine';
import { createCurrencyTest, type FormulaCell, listFormulaCells } from './formula-cells';
import { type FormulaPlace, type FormulaResult, placeKey } from './formula-evaluation';
import { withPlainNumbers } from './formula-reading';
import { workbookNames } from './formula-trust';

export type CalculatedFormula = {
  readonly formula: FormulaCell;
  /** Null when it could not be calculated. */
  readonly result: FormulaResult | null;
};

/** The engine's word for the workbook. */
const UNIT = 'workbook';

function placeOf({ worksheet, row, column }: FormulaCell): FormulaPlace {
  return { sheetId: worksheet.id, row, column };
}

function rangeOf({ sheetId, row, column }: FormulaPlace) {
  return {
    unitId: UNIT,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  };
}

async function calculateAlone(
  model: WorkbookModel,
  longestMilliseconds: number,
): Promise<CalculatedFormula[]> {
  const deadline = performance.now() + longestMilliseconds;
  const engine = createFormulaEngine(UNIT, workbookNames(model));
  try {
    const formulas = listFormulaCells(model).map((formula) => ({
      ...formula,
      trusted: formula.trusted && engine.evaluation.parses(UNIT, withPlainNumbers(formula.formula)),
    }));
    const isCurrent = createCurrencyTest(model, formulas);
    const current = new Set(formulas.filter(isCurrent).map((formula) => placeKey(placeOf(formula))));
    const doubtful = formulas.filter((formula) => !formula.trusted && !isCurrent(formula)).map(placeOf);
    const results = await engine.evaluation.evaluate({
      data: toCalculationData(model, formulas, UNIT),
      dependencies: engine.dependencies,
      doubtful: doubtful.map(rangeOf),
      holdsCurrentValue: (place) => current.has(placeKey(place)),
      deadline,
    });
    return formulas.map((formula) => ({ formula, result: results.get(placeKey(placeOf(formula))) ?? null }));
  } finally {
    engine.dispose();
  }
}

/** The engine keeps what it has read of a formula for the whole process: one calculation must end before the next begins. */
let previous: Promise<unknown> = Promise.resolve();

/** Every formula cell with its result, or null after that many milliseconds; changes nothing. */
export function calculateFormulas(
  model: WorkbookModel,
  longestMilliseconds: number,
): Promise<CalculatedFormula[]> {
  const calculation = previous.then(() => calculateAlone(model, longestMilliseconds));
  previous = Promise.allSettled([calculation]);
  return calculation;
}
