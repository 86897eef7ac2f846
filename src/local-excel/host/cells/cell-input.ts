/** What Excel makes of a value that is assigned to a cell: a formula, a number, a date, a truth value, an error or text. */
import type { CellScalar } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import { parseDateInput } from './date-input';
import { checkFormulaSyntax } from './formula-syntax';
import { parseNumberInput } from './number-input';

export type CellInput =
  | { readonly kind: 'keep' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: CellScalar;
      readonly error: boolean;
      /** The format a cell without one receives; null for none. */
      readonly numberFormat: string | null;
    };

const LONGEST_TEXT = 32767;
const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
export const TEXT_FORMAT = '@';

function plain(value: CellScalar): CellInput {
  return { kind: 'value', value, error: false, numberFormat: null };
}

function formulaInput(formula: string): CellInput {
  checkFormulaSyntax(formula);
  return { kind: 'formula', formula };
}

function parseText(text: string, currentYear: number): CellInput {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return formulaInput(text);
  const number = parseNumberInput(text) ?? parseDateInput(text, currentYear);
  if (number) return { kind: 'value', value: number.value, error: false, numberFormat: number.numberFormat };
  if (/^[+-]./.test(text)) return formulaInput(`=${text}`);
  // Typed by hand, Excel takes this for a formula and complains; refusing is the strict reading.
  if (text.startsWith('@')) throw refusal('InvalidArgument');
  if (/^(?:true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  if (ERRORS.test(text)) return { kind: 'value', value: text, error: true, numberFormat: null };
  return plain(text);
}

/** What becomes of an element of `range.values` or `range.formulas` in a cell with that number format; null keeps the cell. */
export function parseCellInput(input: unknown, numberFormat: string, currentYear: number): CellInput {
  if (input === null) return { kind: 'keep' };
  if (input === '') return { kind: 'clear' };
  if (typeof input === 'boolean') return plain(input);
  if (typeof input === 'number' && Number.isFinite(input)) return plain(input);
  if (typeof input !== 'string' || input.length > LONGEST_TEXT) throw refusal('InvalidArgument');
  return numberFormat === TEXT_FORMAT ? plain(input) : parseText(input, currentYear);
}
