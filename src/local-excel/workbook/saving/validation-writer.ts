import { formatBlock } from '../cell-address';
import { replaceChildren, SHEET_CHILDREN } from '../package/child-order';
import { buildElement } from '../package/xml-build';
import type { XmlEdit } from '../package/xml-edit';
import { childOf, childrenOf, type XmlElement } from '../package/xml-element';
import { encodeXmlText } from '../package/xml-text';
import { withFuturePrefixes } from '../reading/future-functions';
import { VALIDATION_OPERATORS, VALIDATION_TYPES } from '../reading/validation-reading';
import type { DataValidationModel, WorksheetModel } from '../workbook-model';

/** The edits that bring a sheet's validations into its part; those of the file that did not change stay as they are. */
export function validationEdits(
  worksheet: WorksheetModel,
  before: WorksheetModel | null,
  sheet: XmlElement,
  xml: string,
  prefix: string,
): XmlEdit[] {
  const standing = childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation');
  const inFile = new Map(before?.validations.map((validation, place) => [JSON.stringify(validation), place]));
  const written = worksheet.validations.map((validation) => {
    const element = standing[inFile.get(JSON.stringify(validation)) ?? -1];
    return element ? xml.slice(element.start, element.end) : validationXml(validation, prefix);
  });
  const kept = written.filter((validation) => validation !== '');
  const fragment =
    kept.length === 0 ? '' : buildElement(`${prefix}dataValidations`, { count: kept.length }, kept.join(''));
  return replaceChildren(sheet, 'dataValidations', fragment, SHEET_CHILDREN);
}

type FileRule = {
  readonly type: string;
  readonly operator: string | null;
  readonly formula1: string;
  readonly formula2: string;
  readonly hidesArrow: boolean;
};

function validationXml(validation: DataValidationModel, prefix: string): string {
  const rule = fileRule(validation.rule);
  if (!rule || validation.blocks.length === 0) return '';
  const { errorAlert, prompt } = validation;
  const attributes = {
    type: rule.type,
    errorStyle: errorAlert && errorAlert.style !== 'Stop' ? errorAlert.style.toLowerCase() : null,
    operator: rule.operator === 'between' ? null : rule.operator,
    allowBlank: validation.ignoreBlanks ?? true,
    showDropDown: rule.hidesArrow,
    showInputMessage: prompt?.showPrompt ?? true,
    showErrorMessage: errorAlert?.showAlert ?? true,
    errorTitle: errorAlert?.title || null,
    error: errorAlert?.message || null,
    promptTitle: prompt?.title || null,
    prompt: prompt?.message || null,
    sqref: validation.blocks.map(formatBlock).join(' '),
  };
  const formulas = [
    rule.formula1 && formulaXml('formula1', rule.formula1, prefix),
    rule.formula2 && formulaXml('formula2', rule.formula2, prefix),
  ];
  return buildElement(`${prefix}dataValidation`, attributes, formulas.join(''));
}

function formulaXml(name: string, formula: string, prefix: string): string {
  return `<${prefix}${name}>${encodeXmlText(withFuturePrefixes(formula))}</${prefix}${name}>`;
}

function fileRule(rule: DataValidationModel['rule']): FileRule | null {
  const [kind, body] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || !isRecord(body)) return null;
  const base = { operator: null, formula2: '', hidesArrow: false };
  if (kind === 'list') {
    const hidesArrow = body['inCellDropDown'] === false;
    return { ...base, type: 'list', formula1: listFormula(body['source']), hidesArrow };
  }
  if (kind === 'custom') return { ...base, type: 'custom', formula1: operand(body['formula']) };
  const type = Object.entries(VALIDATION_TYPES).find(([, name]) => name === kind)?.[0];
  if (type === undefined) return null;
  const operator = Object.entries(VALIDATION_OPERATORS).find(([, name]) => name === body['operator'])?.[0];
  return {
    ...base,
    type,
    operator: operator ?? 'between',
    formula1: operand(body['formula1']),
    formula2: operand(body['formula2']),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A list is a reference, or its choices written out in quotes. */
function listFormula(source: unknown): string {
  if (typeof source !== 'string') return '""';
  return source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
}

function operand(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/^=/, '') : '';
}
