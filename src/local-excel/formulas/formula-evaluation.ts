/**
 * One pass over the formulas of a workbook in the order in which they read each other. The engine's own pass stops at the
 * first formula that breaks it and leaves every cell without a value; this one leaves out that cell and those that read it.
 */
import {
  BaseReferenceObject,
  BaseValueObject,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  generateAstNode,
  type IDependencyManagerService,
  type IFormulaDatasetConfig,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';
import { CellValueType, type IUnitRange } from '@univerjs/core';
import type { CellScalar } from '../workbook/workbook-model';
import { singleValue } from './functions/map-scalars';
import { plainValue, wrapScalar } from './functions/scalar-value';
import { findCircularTrees } from './circular-trees';

export type FormulaResult = { readonly value: CellScalar; readonly error: boolean };
export type FormulaPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

export type EvaluationRequest = {
  readonly data: IFormulaDatasetConfig;
  readonly dependencies: IDependencyManagerService;
  /** Cells whose values must not be used: neither calculated nor what they were. */
  readonly doubtful: readonly IUnitRange[];
  /** Whether formulas may read what the cell holds, should it not be calculated. */
  readonly holdsCurrentValue: (place: FormulaPlace) => boolean;
  /** On the clock of `performance.now()`; what is not reached by then is left out. */
  readonly deadline: number;
};

/** Errors that Excel 2010 has; the engine's other ones, and the names it does not know, say nothing about the workbook. */
const EXCEL_ERRORS: ReadonlySet<string> = new Set([
  ErrorType.DIV_BY_ZERO,
  ErrorType.NA,
  ErrorType.NULL,
  ErrorType.NUM,
  ErrorType.REF,
  ErrorType.VALUE,
]);

/** A key for a formula's place in the results. */
export function placeKey({ sheetId, row, column }: FormulaPlace): string {
  return `${sheetId} ${row} ${column}`;
}

function placeOf({ subUnitId, row, column }: IFormulaDependencyTree): FormulaPlace {
  return { sheetId: subUnitId, row, column };
}

function toResult(object: BaseValueObject): FormulaResult | null {
  if (object instanceof ErrorValueObject) {
    const error = object.getErrorType();
    return EXCEL_ERRORS.has(error) ? { value: error, error: true } : null;
  }
  const value = plainValue(object);
  if (value === null) return null;
  return typeof value === 'number' && !Number.isFinite(value) ? null : { value, error: false };
}

export class FormulaEvaluation extends CalculateFormulaService {
  /** Whether the engine can read the formula at all; it throws at some that Excel accepts. */
  parses(unitId: string, formula: string): boolean {
    try {
      this._currentConfigService.setExecuteUnitId(unitId);
      generateAstNode(unitId, formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
      return true;
    } catch {
      return false;
    }
  }

  /** The results by `placeKey`. A formula that is missing among them could not be calculated. */
  async evaluate(request: EvaluationRequest): Promise<ReadonlyMap<string, FormulaResult>> {
    const { dependencies, deadline } = request;
    this._currentConfigService.load(request.data);
    this._runtimeService.reset();
    const trees = await this._formulaDependencyGenerator.generate();
    // The engine closes its index of single cells behind it; without it only readers of ranges are found.
    dependencies.openKdTree();
    const doubtful = dependencies.searchDependency([...request.doubtful]);
    if (this._runtimeService.isCycleDependency()) {
      findCircularTrees(trees, dependencies).forEach((treeId) => doubtful.add(treeId));
    }
    const results = new Map<string, FormulaResult>();
    for (let tree = trees.pop(); tree && performance.now() < deadline; tree = trees.pop()) {
      const result = doubtful.has(tree.treeId) ? null : this.calculateTree(tree);
      if (result) results.set(placeKey(placeOf(tree)), result);
      else if (!request.holdsCurrentValue(placeOf(tree))) {
        dependencies.searchDependency(tree.toRTreeItem()).forEach((treeId) => doubtful.add(treeId));
      }
    }
    dependencies.closeKdTree();
    return results;
  }

  private calculateTree(tree: IFormulaDependencyTree): FormulaResult | null {
    const { unitId, subUnitId, row, column, rowCount, columnCount, formula } = tree;
    const node = generateAstNode(
      unitId,
      formula,
      this._lexer,
      this._astTreeBuilder,
      this._currentConfigService,
    );
    this._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    try {
      const outcome = this._interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
      const whole = outcome instanceof BaseReferenceObject ? outcome.toArrayValueObject() : outcome;
      const single = whole instanceof BaseValueObject ? singleValue(whole) : null;
      if (!single) return null;
      // A formula that points at an empty cell gives 0.
      const value = single.isNull() ? wrapScalar(0) : single;
      const result = toResult(value);
      if (result) this.publish(tree, value);
      return result;
    } catch {
      // A fault of the engine in this formula must not take the others' values away; the cell is reported.
      return null;
    } finally {
      node.resetCalculationState();
    }
  }

  /** Lets later formulas read the result. Only a cell with a formula may hold empty text: without one it would be blank. */
  private publish(
    { unitId, subUnitId, row, column, formula }: IFormulaDependencyTree,
    value: BaseValueObject,
  ): void {
    this._runtimeService.setRuntimeData(value);
    if (value.isString() && value.getValue() === '') {
      const cell = { v: '', t: CellValueType.STRING, f: formula };
      this._runtimeService.getUnitData()[unitId]?.[subUnitId]?.setValue(row, column, cell);
    }
  }
}
