/** Whether Excel would take a formula at all. What it computes is the formula engine's business. */
import { refusal } from '../host-error';

const LONGEST_FORMULA = 8192;

/** The formula without the texts and quoted sheet names in it, or null when a quote is left open. */
function withoutQuoted(formula: string): string | null {
  const rest = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'Q');
  return /['"]/.test(rest.replace(/""/g, '')) ? null : rest;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const ENDS_IN_OPERATOR = /[=+\-*/^&<>,]\s*$/;
/** Two operands with nothing but a space between them, as in `=- จัดทำแผน ปี 2569`. */
const NUMBER_AFTER_NAME = /[\p{L}\p{M}_)]\s+\d/u;

/** Throws what Excel throws for a formula that is too long or cannot be parsed. */
export function checkFormulaSyntax(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw refusal('FormulaLengthExceedsLimit');
  const bare = withoutQuoted(formula);
  if (bare === null || !isBalanced(bare) || ENDS_IN_OPERATOR.test(bare) || NUMBER_AFTER_NAME.test(bare)) {
    throw refusal('InvalidArgument');
  }
}
