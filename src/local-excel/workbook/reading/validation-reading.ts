import { parseBlocks } from '../cell-address';
import { childOf, flagOf, type XmlElement } from '../package/xml-element';
import type { DataValidationModel } from '../workbook-model';
import { withoutFuturePrefixes } from './future-functions';

/** Kinds of rules about a value, as files and office.js name them. */
export const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** Their comparisons. */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** A validation of the file. */
export function readValidation(validation: XmlElement): DataValidationModel {
  const { attributes } = validation;
  return {
    blocks: parseBlocks(attributes.get('sqref') ?? ''),
    rule: readRule(validation),
    fromFile: true,
    ignoreBlanks: flagOf(validation, 'allowBlank'),
    errorAlert: {
      message: attributes.get('error') ?? '',
      title: attributes.get('errorTitle') ?? '',
      style: capitalised(attributes.get('errorStyle') ?? 'stop'),
      showAlert: flagOf(validation, 'showErrorMessage'),
    },
    prompt: {
      message: attributes.get('prompt') ?? '',
      title: attributes.get('promptTitle') ?? '',
      showPrompt: flagOf(validation, 'showInputMessage'),
    },
  };
}

function readRule(validation: XmlElement): Record<string, unknown> {
  const type = validation.attributes.get('type') ?? 'none';
  const formula1 = withoutFuturePrefixes(childOf(validation, 'formula1')?.text ?? '');
  const formula2 = withoutFuturePrefixes(childOf(validation, 'formula2')?.text ?? '');
  if (type === 'list') {
    // The attribute says the opposite of its name: 1 hides the arrow.
    const inCellDropDown = !flagOf(validation, 'showDropDown');
    return { list: { inCellDropDown, source: listSource(formula1) } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = VALIDATION_TYPES[type];
  if (kind === undefined) return {};
  const operator = VALIDATION_OPERATORS[validation.attributes.get('operator') ?? 'between'] ?? 'Between';
  return { [kind]: { formula1: operand(formula1), formula2: operand(formula2), operator } };
}

/** A list that is written out stands in quotes; anything else is a reference. */
function listSource(formula: string): string {
  const written = /^"(.*)"$/s.exec(formula);
  return written ? (written[1] ?? '').replace(/""/g, '"') : `=${formula}`;
}

function operand(formula: string): number | string {
  if (formula === '') return '';
  const number = Number(formula);
  return Number.isFinite(number) ? number : `=${formula}`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
