/** One highlight rule: a comparison of the cell's value, or a formula of one's own, and the look of the cells it finds. */
import { areasOf, type CellRange } from '../cells/cell-range';
import { checkFormulaSyntax } from '../cells/formula-syntax';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import {
  isAbsent,
  requireBoolean,
  requireInteger,
  requireOneOf,
  requireRecord,
  requireText,
} from '../wire-value';
import { rangeObject } from './range';
import { conditionalLook } from './conditional-look';
import { rangeAreasObject } from './range-areas';
import { touchRules, type RuleTarget } from './rule-target';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

function requireFormula(value: unknown): string {
  const formula = requireText(value);
  if (formula === '') throw refusal('InvalidArgument');
  if (formula.startsWith('=')) checkFormulaSyntax(formula);
  return formula;
}

function writeComparison(target: RuleTarget, value: unknown): void {
  const { operator, formula1, formula2 } = requireRecord(value);
  const comparison = requireOneOf(operator, OPERATORS);
  const needsTwo = comparison === 'Between' || comparison === 'NotBetween';
  target.rule.rule = {
    operator: comparison,
    formula1: requireFormula(formula1),
    ...((needsTwo || !isAbsent(formula2)) && { formula2: requireFormula(formula2) }),
  };
  touchRules(target);
}

const cellValueObject = defineObject<RuleTarget>({
  type: 'CellValueConditionalFormat',
  sheet: ({ sheet }) => sheet,
  properties: { rule: { read: ({ rule }) => rule.rule, write: writeComparison } },
  children: { format: (target, session) => conditionalLook(session, target) },
});

const customRuleObject = defineObject<RuleTarget>({
  type: 'ConditionalFormatRule',
  sheet: ({ sheet }) => sheet,
  properties: {
    formula: {
      read: ({ rule }) => rule.rule['formula'] ?? '',
      write: (target, value) => {
        target.rule.rule = { formula: requireFormula(value) };
        touchRules(target);
      },
    },
  },
});

const customObject = defineObject<RuleTarget>({
  type: 'CustomConditionalFormat',
  sheet: ({ sheet }) => sheet,
  children: {
    rule: (target, session) => customRuleObject(session, target),
    format: (target, session) => conditionalLook(session, target),
  },
});

function ofType(session: HostSession, target: RuleTarget, type: 'CellValue' | 'Custom'): HostObject | null {
  if (target.rule.type !== type) return null;
  return type === 'CellValue' ? cellValueObject(session, target) : customObject(session, target);
}

function requireType(session: HostSession, target: RuleTarget, type: 'CellValue' | 'Custom'): HostObject {
  const object = ofType(session, target, type);
  if (!object) throw refusal('InvalidOperation');
  return object;
}

/** Puts the rule at another place among the sheet's rules; the others close the gap. */
function movePriority(target: RuleTarget, value: unknown): void {
  const { sheet, rule } = target;
  const others = sheet.conditionalFormats.filter((other) => other !== rule);
  const place = requireInteger(value);
  if (place < 0) throw refusal('InvalidArgument');
  others.sort((one, other) => one.priority - other.priority).splice(place, 0, rule);
  for (const [priority, other] of others.entries()) other.priority = priority;
  sheet.conditionalFormats = others;
  touchRules(target);
}

function deleteRule(target: RuleTarget): void {
  const { sheet, rule } = target;
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
  touchRules(target);
}

function rangesOf({ sheet, rule }: RuleTarget): readonly CellRange[] {
  return rule.blocks.map((block) => ({ sheet, block }));
}

function singleRange(session: HostSession, target: RuleTarget): HostObject | null {
  const [first, ...more] = rangesOf(target);
  return first && more.length === 0 ? rangeObject(session, first) : null;
}

function allRanges(session: HostSession, target: RuleTarget): HostObject | null {
  const areas = areasOf(rangesOf(target));
  return areas && rangeAreasObject(session, areas);
}

function requireRange(session: HostSession, target: RuleTarget): HostObject {
  const range = singleRange(session, target);
  if (!range) throw refusal('InvalidOperation');
  return range;
}

export const conditionalFormatObject = defineObject<RuleTarget>({
  type: 'ConditionalFormat',
  sheet: ({ sheet }) => sheet,
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    id: { read: ({ rule }) => rule.id },
    type: { read: ({ rule }) => rule.type },
    priority: { read: ({ rule }) => rule.priority, write: movePriority },
    stopIfTrue: {
      read: ({ rule }) => rule.stopIfTrue,
      write: (target, value) => {
        target.rule.stopIfTrue = requireBoolean(value);
        touchRules(target);
      },
    },
  },
  children: {
    cellValue: (target, session) => requireType(session, target, 'CellValue'),
    cellValueOrNullObject: (target, session) => ofType(session, target, 'CellValue'),
    custom: (target, session) => requireType(session, target, 'Custom'),
    customOrNullObject: (target, session) => ofType(session, target, 'Custom'),
  },
  finders: {
    getRange: (target, _, session) => requireRange(session, target),
    getRangeOrNullObject: (target, _, session) => singleRange(session, target),
    getRanges: (target, _, session) => allRanges(session, target),
  },
  commands: { delete: { effect: 'sheet', run: deleteRule } },
});
