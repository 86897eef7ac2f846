/** Recalculation: the host asks for it after each batch of changes, as Excel does by itself. */
import type { WorkbookModel } from '../workbook/workbook-model';

export type NotCalculated = { readonly sheet: string; readonly address: string; readonly formula: string };

export type CalculationReport = {
  /** Formula cells that received their result. */
  readonly calculated: number;
  /** Formula cells that keep what they held. */
  readonly notCalculated: readonly NotCalculated[];
  readonly milliseconds: number;
};

const LONGEST_MILLISECONDS = 10_000;

function hasFormula(model: WorkbookModel): boolean {
  return model.worksheets.some(({ cells }) => [...cells.values()].some((cell) => cell.formula !== null));
}

/**
 * Puts the result of every formula into its cell. A formula that is not trusted, breaks the engine, reads such a cell, spills
 * over several cells, runs in a circle or comes after `longestMilliseconds` keeps its value and is reported.
 */
export async function recalculate(
  model: WorkbookModel,
  longestMilliseconds = LONGEST_MILLISECONDS,
): Promise<CalculationReport> {
  const start = performance.now();
  const since = () => performance.now() - start;
  if (!hasFormula(model)) return { calculated: 0, notCalculated: [], milliseconds: since() };
  const { calculateFormulas } = await import('./calculate-formulas');
  const formulas = await calculateFormulas(model, longestMilliseconds);
  for (const { formula, result } of formulas) {
    if (result) Object.assign(formula.cell, result);
  }
  const notCalculated = formulas
    .filter(({ result }) => result === null)
    .map(({ formula }) => ({
      sheet: formula.worksheet.name,
      address: formula.address,
      formula: formula.formula,
    }));
  return { calculated: formulas.length - notCalculated.length, notCalculated, milliseconds: since() };
}
