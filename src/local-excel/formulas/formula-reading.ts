/** What a formula is made of, as the engine's own lexer takes it apart: functions, names and the cells it reads. */
import { generateStringWithSequence, LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { type Address, parseAddress } from '../host/address';

export type FormulaReading = {
  /** In upper case. */
  readonly functions: readonly string[];
  readonly names: readonly string[];
  readonly references: readonly Address[];
  /** False when a part of it is none of these: a table, another workbook, a spilled range, an error, an operator on ranges. */
  readonly understood: boolean;
  /** Whether each reference says its sheet and is fixed with `$`, and so means the same from every cell. */
  readonly fixed: boolean;
};

type LexerNode = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>[number];
type Part =
  | { readonly kind: 'function' | 'name'; readonly text: string }
  | { readonly kind: 'reference'; readonly address: Address; readonly fixed: boolean }
  | { readonly kind: 'plain' | 'strange' };

const LEXER = new LexerTreeBuilder();
const NOT_UNDERSTOOD: FormulaReading = {
  functions: [],
  names: [],
  references: [],
  understood: false,
  fixed: false,
};
const PLAIN: Part = { kind: 'plain' };
const STRANGE: Part = { kind: 'strange' };
const TRUTH_VALUE = /^(?:TRUE|FALSE)$/i;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const FIXED_REFERENCE = /!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i;
const PLAIN_OPERATOR = /^[-+*/^&=<>%(),\s]*$/;
const QUOTED_OR_NUMBER =
  /("[^"]*"|'[^']*')|(?<![\p{L}\p{M}\p{N}_.$!:])(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{M}\p{N}_.(!:])/giu;

function plainNumber(literal: string): string {
  const [mantissa = '0', exponent] = String(Number(literal)).split('e');
  if (exponent === undefined) return mantissa;
  const power = Number(exponent);
  return power < 0 ? `(${mantissa}/10^${-power})` : `(${mantissa}*10^${power})`;
}

/** The formula with its numbers in their shortest form: the engine takes `85.00` and `1E-3`, as Excel stores 0.001, for text. */
export function withPlainNumbers(formula: string): string {
  return formula.replace(QUOTED_OR_NUMBER, (all, quoted?: string) => quoted ?? plainNumber(all));
}

function readWord(word: string, next: LexerNode | undefined): Part {
  if (next === '(') return { kind: 'function', text: word.toUpperCase() };
  if (TRUTH_VALUE.test(word)) return PLAIN;
  return NAME.test(word) ? { kind: 'name', text: word } : STRANGE;
}

function readReference(word: string): Part {
  const inAnotherWorkbook = word.includes('[');
  const address = inAnotherWorkbook ? null : parseAddress(word);
  return address ? { kind: 'reference', address, fixed: FIXED_REFERENCE.test(word) } : STRANGE;
}

function quotedTexts(formula: string): readonly string[] {
  return formula.match(/"[^"]*"/g) ?? [];
}

/** In an array constant the engine takes `1E-9` for text, and a text such as "50%" for a number. */
function isBentInArray(array: string): boolean {
  return /\dE[+-]?\d/i.test(array) || quotedTexts(array).some((text) => /\d/.test(text));
}

function readNode(node: LexerNode, next: LexerNode | undefined): Part {
  if (typeof node === 'string') return PLAIN_OPERATOR.test(node) ? PLAIN : STRANGE;
  const token = node.token.trim();
  const word = token.replace(/^[-+]/, '');
  switch (node.nodeType) {
    case sequenceNodeType.FUNCTION:
      return readWord(word, next);
    case sequenceNodeType.REFERENCE:
      return readReference(word);
    case sequenceNodeType.STRING:
      return token.startsWith('"') ? PLAIN : STRANGE;
    case sequenceNodeType.NUMBER:
      return PLAIN;
    case sequenceNodeType.ARRAY:
      return isBentInArray(token) ? STRANGE : PLAIN;
    case sequenceNodeType.NORMAL:
      return PLAIN_OPERATOR.test(token) ? PLAIN : STRANGE;
    case sequenceNodeType.DEFINED_NAME:
    case sequenceNodeType.TABLE:
      return STRANGE;
  }
}

function withoutSpaceAndQuotes(text: string): string {
  return text.replace(/["\s]/g, '');
}

/** The lexer drops the rest of a formula that it cannot follow, line breaks, and one of two quotes in a text. */
function isWhole(nodes: LexerNode[], formula: string): boolean {
  if (quotedTexts(formula).some((text) => /[\r\n]/.test(text))) return false;
  return withoutSpaceAndQuotes(generateStringWithSequence(nodes)) === withoutSpaceAndQuotes(formula.slice(1));
}

/** Reads a formula that begins with `=`. Never fails: what cannot be followed is not understood. */
export function readFormula(formula: string): FormulaReading {
  const nodes = LEXER.sequenceNodesBuilder(formula);
  if (!nodes || !isWhole(nodes, formula)) return NOT_UNDERSTOOD;
  const parts = nodes.map((node, index) => readNode(node, nodes[index + 1]));
  return {
    functions: parts.flatMap((part) => (part.kind === 'function' ? part.text : [])),
    names: parts.flatMap((part) => (part.kind === 'name' ? part.text : [])),
    references: parts.flatMap((part) => (part.kind === 'reference' ? part.address : [])),
    understood: parts.every((part) => part.kind !== 'strange'),
    fixed: parts.every((part) => part.kind !== 'reference' || part.fixed),
  };
}
