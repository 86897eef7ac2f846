/**
 * The shape of a formula: what remains when its texts, references and numbers are left out. Formulas of one shape in one column of
 * one sheet are the same formula over other cells.
 */
const TEXT = /"(?:[^"]|"")*"/g;
const REFERENCE = /(?:'(?:[^']|'')*'!)?\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?/g;
const NUMBER = /\d+(?:\.\d+)?(?:\/\d+)?/g;
const SEVERAL_REFERENCES = /(?:R,)+R/g;
/** Pieces of a sentence that are joined, however many there are. */
const SENTENCE = /(?:&?(?:S|TEXT\(R,S\)))+/g;

export function formulaShape(formula: string): string {
  return formula
    .replace(TEXT, 'S')
    .replace(REFERENCE, 'R')
    .replace(NUMBER, 'N')
    .replace(SEVERAL_REFERENCES, 'R')
    .replace(SENTENCE, 'T');
}
