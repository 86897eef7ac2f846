/**
 * Univer's formula engine for one calculation of one workbook: no sheets of its own, no screen, no timers. Making it takes
 * about a millisecond, and a new one each time keeps nothing of the workbook as it was before.
 */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  type BaseFunction,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { NameModel } from '../workbook/workbook-model';
import { FormulaEvaluation } from './formula-evaluation';
import { withPlainNumbers } from './formula-reading';
import { createOwnFunctions } from './functions/own-functions';

export type FormulaEngine = {
  readonly evaluation: FormulaEvaluation;
  readonly dependencies: IDependencyManagerService;
  readonly dispose: () => void;
};

/** The engine's functions with ours in place of those that differ from Excel. */
function createFunctions(): BaseFunction[] {
  const engineFunctions = ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => new Executor(name));
  const functions = [...engineFunctions, ...createOwnFunctions()];
  for (const each of functions) {
    // Otherwise "50%" and "1/2" in quotes reach the function as numbers.
    each.isArgumentsIgnoreNumberPattern = () => true;
  }
  return functions;
}

/** An engine that knows these names under that unit, and our own functions in place of its own. */
export function createFormulaEngine(unitId: string, names: readonly NameModel[]): FormulaEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...createFunctions());
  const definedNames = injector.get(IDefinedNamesService);
  for (const { name, formula } of names) {
    definedNames.registerDefinedName(unitId, {
      id: name,
      name,
      formulaOrRefString: withPlainNumbers(formula),
    });
  }
  const evaluation = injector.createInstance(FormulaEvaluation);
  return {
    evaluation,
    dependencies: injector.get(IDependencyManagerService),
    dispose: () => {
      evaluation.dispose();
      univer.dispose();
    },
  };
}
