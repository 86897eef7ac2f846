import { parseBlocks } from '../cell-address';
import { childrenOf, flagOf, numberOf, type XmlElement } from '../package/xml-element';
import type { ConditionalFormatModel, WorksheetModel } from '../workbook-model';
import { withoutFuturePrefixes } from './future-functions';
import type { DifferentialStyle } from './style-reading';

/** One rule of a sheet, where it stands and the cells it covers. */
export type RuleInFile = { readonly rule: XmlElement; readonly block: XmlElement; readonly place: number };

/** How files and office.js name the comparisons of a rule about a cell's value. */
export const RULE_OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** All rules of a sheet's part in the order in which they stand. */
export function rulesInFile(sheet: XmlElement): RuleInFile[] {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => ({ rule, block })),
  );
  return rules.map((entry, place) => ({ ...entry, place }));
}

/** Lists the rules about a cell's value or a formula, and counts the others. */
export function readConditionalFormats(
  worksheet: WorksheetModel,
  sheet: XmlElement,
  differential: readonly DifferentialStyle[],
): void {
  const rules = rulesInFile(sheet);
  const byPriority = [...rules].sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule));
  for (const entry of rules) {
    const model = readRule(entry, byPriority.indexOf(entry), differential);
    if (model) worksheet.conditionalFormats.push(model);
    else worksheet.conditionalFormatsInFile += 1;
  }
}

function priorityOf(rule: XmlElement): number {
  return numberOf(rule, 'priority', Number.MAX_SAFE_INTEGER);
}

function readRule(
  { rule, block, place }: RuleInFile,
  priority: number,
  differential: readonly DifferentialStyle[],
): ConditionalFormatModel | null {
  const formulas = childrenOf(rule, 'formula').map((formula) => `=${withoutFuturePrefixes(formula.text)}`);
  const kind = readKind(rule, formulas);
  if (!kind) return null;
  const style = differential[numberOf(rule, 'dxfId', -1)];
  return {
    id: `{CF-${crypto.randomUUID().toUpperCase()}}`,
    inFile: place,
    blocks: parseBlocks(block.attributes.get('sqref') ?? ''),
    ...kind,
    fontColor: style?.fontColor ?? null,
    fontBold: style?.fontBold ?? null,
    fillColor: style?.fillColor ?? null,
    priority,
    stopIfTrue: flagOf(rule, 'stopIfTrue'),
  };
}

function readKind(
  rule: XmlElement,
  formulas: readonly string[],
): Pick<ConditionalFormatModel, 'type' | 'rule'> | null {
  const [formula1, formula2] = formulas;
  const type = rule.attributes.get('type');
  if (formula1 === undefined) return null;
  if (type === 'expression') return { type: 'Custom', rule: { formula: formula1 } };
  const operator = RULE_OPERATORS[rule.attributes.get('operator') ?? ''];
  if (type !== 'cellIs' || operator === undefined) return null;
  return { type: 'CellValue', rule: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}
