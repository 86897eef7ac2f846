/**
 * Which formulas the engine may calculate. A wrong value is worse than none: a formula with a function that no test vouches
 * for, or with a reference the engine bends, is left as Excel calculated it.
 */
import { type Address, isEntireColumn, isEntireRow } from '../host/address';
import type { NameModel, WorkbookModel } from '../workbook/workbook-model';
import { type FormulaReading, readFormula } from './formula-reading';
import { TRUSTED_FUNCTIONS } from './trusted-functions';

export type FormulaTrust = {
  readonly trusted: boolean;
  /** The blocks it reads, its names' blocks among them; an address without a sheet is on the formula's own. */
  readonly reads: readonly Address[];
  /** Whether `reads` is all it reads. */
  readonly readsKnown: boolean;
};

/** Functions whose text does not say which cells they read. */
const POINTING_FUNCTIONS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/** The engine looks at the used part of a column only, which is not what Excel counts. */
function isBounded(address: Address): boolean {
  return !isEntireColumn(address.block) && !isEntireRow(address.block);
}

function judgeParts(sheets: ReadonlySet<string>, reading: FormulaReading): FormulaTrust {
  const { functions, references, understood } = reading;
  const sheetsExist = references.every(({ sheet }) => sheet === null || sheets.has(sheet));
  const calculable = references.every(isBounded) && functions.every((name) => TRUSTED_FUNCTIONS.has(name));
  const pointsElsewhere = functions.some((name) => POINTING_FUNCTIONS.has(name));
  return {
    trusted: sheetsExist && understood && calculable,
    reads: references,
    readsKnown: sheetsExist && understood && !pointsElsewhere,
  };
}

/** Names that every sheet takes for the same thing: the engine knows no others. */
export function workbookNames(model: WorkbookModel): NameModel[] {
  const count = (name: string) =>
    model.names.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length;
  return model.names.filter(({ name, scope }) => scope === null && count(name) === 1);
}

/** A name is taken over only when it means the same from every cell and rests on no other name. */
function judgeName(sheets: ReadonlySet<string>, name: NameModel): FormulaTrust {
  const reading = readFormula(name.formula);
  const judged = judgeParts(sheets, reading);
  const simple = reading.fixed && reading.names.length === 0;
  return { trusted: judged.trusted && simple, reads: judged.reads, readsKnown: judged.readsKnown && simple };
}

/** Judges the formulas of one workbook as it stands now. */
export function createFormulaJudge(model: WorkbookModel): (formula: string) => FormulaTrust {
  const sheets = new Set(model.worksheets.map((worksheet) => worksheet.name));
  const names = new Map(
    workbookNames(model).map((name) => [name.name.toLowerCase(), judgeName(sheets, name)]),
  );
  const unknownName: FormulaTrust = { trusted: false, reads: [], readsKnown: false };
  return (formula) => {
    const reading = readFormula(formula);
    const ofNames = reading.names.map((name) => names.get(name.toLowerCase()) ?? unknownName);
    const judged = [judgeParts(sheets, reading), ...ofNames];
    return {
      trusted: judged.every((each) => each.trusted),
      reads: judged.flatMap((each) => each.reads),
      readsKnown: judged.every((each) => each.readsKnown) && !(model.namesChanged && ofNames.length > 0),
    };
  };
}
