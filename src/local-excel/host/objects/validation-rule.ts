/** What a data validation rule may say, and the words that go with it. */
import type { DataValidationModel } from '../../workbook/workbook-model';
import { formatReference } from '../address';
import { refusal } from '../host-error';
import { isHostObject } from '../host-object';
import { isAbsent, requireBoolean, requireOneOf, requireRecord, requireText } from '../wire-value';

const KINDS = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const ALERTS = ['Stop', 'Warning', 'Information'] as const;
/** A list that is written out may hold no more characters than this. */
const LONGEST_LIST = 255;

/** The type that `dataValidation.type` reads for a rule. */
export function validationType(rule: Readonly<Record<string, unknown>>): string {
  const kind = Object.entries(KINDS).find(([name]) => Object.hasOwn(rule, name));
  return kind?.[1] ?? 'None';
}

function isKind(name: string | undefined): name is keyof typeof KINDS {
  return name !== undefined && Object.hasOwn(KINDS, name);
}

/** A range in a rule is kept as a reference to it. */
function formulaOf(value: unknown): string | number {
  if (isHostObject(value)) {
    if (!value.cells) throw refusal('InvalidArgument');
    const [{ sheet, block }] = value.cells;
    return `=${formatReference(sheet.name, block)}`;
  }
  return typeof value === 'number' ? value : requireText(value);
}

function requireListRule(value: unknown): Record<string, unknown> {
  const { inCellDropDown, source } = requireRecord(value);
  const list = formulaOf(source);
  if (list === '') throw refusal('InvalidArgument');
  if (typeof list === 'string' && !list.startsWith('=') && list.length > LONGEST_LIST) {
    throw refusal('InvalidArgument');
  }
  return { inCellDropDown: requireBoolean(inCellDropDown), source: list };
}

function requireComparison(value: unknown): Record<string, unknown> {
  const { operator, formula1, formula2 } = requireRecord(value);
  const comparison = requireOneOf(operator, OPERATORS);
  const needsTwo = comparison === 'Between' || comparison === 'NotBetween';
  return {
    operator: comparison,
    formula1: formulaOf(formula1),
    ...((needsTwo || !isAbsent(formula2)) && { formula2: formulaOf(formula2) }),
  };
}

/** The rule with references in the places of ranges. `InvalidArgument` for what Excel does not take. */
export function requireRule(value: unknown): Record<string, unknown> {
  const rule = requireRecord(value);
  const kinds = Object.keys(rule).filter((name) => !isAbsent(rule[name]));
  const [kind] = kinds;
  if (kinds.length !== 1 || !isKind(kind)) throw refusal('InvalidArgument');
  if (kind === 'list') return { list: requireListRule(rule[kind]) };
  if (kind === 'custom') return { custom: { formula: requireText(requireRecord(rule[kind])['formula']) } };
  return { [kind]: requireComparison(rule[kind]) };
}

/** What Excel says to a wrong entry. */
export function requireAlert(value: unknown): NonNullable<DataValidationModel['errorAlert']> {
  const { message, title, style, showAlert } = requireRecord(value);
  return {
    message: requireText(message),
    title: requireText(title),
    style: requireOneOf(style, ALERTS),
    showAlert: requireBoolean(showAlert),
  };
}

/** What Excel says before an entry. */
export function requirePrompt(value: unknown): NonNullable<DataValidationModel['prompt']> {
  const { message, title, showPrompt } = requireRecord(value);
  return { message: requireText(message), title: requireText(title), showPrompt: requireBoolean(showPrompt) };
}
