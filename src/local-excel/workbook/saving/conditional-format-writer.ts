import { formatBlock } from '../cell-address';
import { insertChild, SHEET_CHILDREN } from '../package/child-order';
import { buildElement } from '../package/xml-build';
import { attributesEdit, removeEdit, type XmlEdit } from '../package/xml-edit';
import { childrenOf, type XmlElement } from '../package/xml-element';
import { encodeXmlText } from '../package/xml-text';
import { RULE_OPERATORS, rulesInFile, type RuleInFile } from '../reading/conditional-format-reading';
import { withFuturePrefixes } from '../reading/future-functions';
import type { ConditionalFormatModel, WorksheetModel } from '../workbook-model';
import { writtenChanges } from './written-changes';

/** The rules that a save has to write: those made since opening and those of the file that were changed. */
export function rulesToWrite(
  worksheet: WorksheetModel,
  before: WorksheetModel | null,
): ConditionalFormatModel[] {
  if (!writtenChanges(worksheet).conditionalFormats) return [];
  return worksheet.conditionalFormats.filter((rule) => !isAsInFile(rule, before));
}

function isAsInFile(rule: ConditionalFormatModel, before: WorksheetModel | null): boolean {
  const old = before?.conditionalFormats.find((candidate) => candidate.inFile === rule.inFile);
  return rule.inFile !== undefined && old !== undefined && contentKey(old) === contentKey(rule);
}

function contentKey({
  blocks,
  type,
  rule,
  fontColor,
  fontBold,
  fillColor,
  stopIfTrue,
}: ConditionalFormatModel): string {
  const areas = blocks.map(formatBlock);
  const parts = Object.entries(rule).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([areas, type, parts, fontColor, fontBold, fillColor, stopIfTrue]);
}

/** A rule of the sheet after the save: one of the file, or one to write. */
type OrderedRule = {
  readonly rank: number;
  readonly inFile: RuleInFile | null;
  readonly model: ConditionalFormatModel | null;
};

/**
 * The edits that bring the rules of a sheet into its part: rules that went away are taken out, new ones put in, and all of
 * them numbered so that the model's order of precedence holds.
 */
export function conditionalFormatEdits(
  worksheet: WorksheetModel,
  before: WorksheetModel | null,
  sheet: XmlElement,
  xml: string,
  prefix: string,
  ruleStyleNumber: (id: string) => number | null,
): XmlEdit[] {
  const written = rulesToWrite(worksheet, before);
  const standing = rulesInFile(sheet).filter((rule) => staysInFile(rule, worksheet, before, written));
  const ordered = inOrder(worksheet, written, standing);
  const removed = rulesInFile(sheet).filter(({ place }) => !standing.some((rule) => rule.place === place));
  const fragments = ordered.map(({ model }, index) =>
    model ? ruleXml(model, index + 1, prefix, ruleStyleNumber(model.id)) : '',
  );
  return [
    ...removalEdits(sheet, removed),
    ...ordered.flatMap(({ inFile }, index) =>
      inFile ? [attributesEdit(xml, inFile.rule, { priority: String(index + 1) })] : [],
    ),
    insertChild(sheet, 'conditionalFormatting', fragments.join(''), SHEET_CHILDREN),
  ];
}

/** Rules the host cannot show stay, unless it said that the sheet has none any more. */
function staysInFile(
  { place }: RuleInFile,
  worksheet: WorksheetModel,
  before: WorksheetModel | null,
  written: readonly ConditionalFormatModel[],
): boolean {
  const wasListed = before?.conditionalFormats.some(({ inFile }) => inFile === place) ?? false;
  if (!wasListed) return worksheet.conditionalFormatsInFile > 0;
  return worksheet.conditionalFormats.some((rule) => rule.inFile === place && !written.includes(rule));
}

/** By the model's priority; of equals, what was made since goes before the file, and unlisted rules stand where they stood. */
function inOrder(
  worksheet: WorksheetModel,
  written: readonly ConditionalFormatModel[],
  standing: readonly RuleInFile[],
): OrderedRule[] {
  const made = written.map((model) => ({ rank: model.priority, inFile: null, model }));
  const kept = standing.map((inFile) => {
    const listed = worksheet.conditionalFormats.find((rule) => rule.inFile === inFile.place);
    const rank = listed?.priority ?? Number(inFile.rule.attributes.get('priority') ?? 0) + made.length;
    return { rank, inFile, model: null };
  });
  return [...made, ...kept].sort((a, b) => a.rank - b.rank);
}

/** A block whose rules all go away goes with them, because an empty one is not allowed. */
function removalEdits(sheet: XmlElement, removed: readonly RuleInFile[]): XmlEdit[] {
  return childrenOf(sheet, 'conditionalFormatting').flatMap((block) => {
    const rules = removed.filter((entry) => entry.block === block || entry.block.start === block.start);
    if (rules.length === 0) return [];
    const isEmptied = rules.length === childrenOf(block, 'cfRule').length;
    return isEmptied ? [removeEdit(block)] : rules.map(({ rule }) => removeEdit(rule));
  });
}

function ruleXml(
  model: ConditionalFormatModel,
  priority: number,
  prefix: string,
  style: number | null,
): string {
  const operator = Object.entries(RULE_OPERATORS).find(([, name]) => name === model.rule['operator'])?.[0];
  const isValue = model.type === 'CellValue';
  const { formula, formula1, formula2 } = model.rule;
  const formulas = isValue ? [formula1, formula2] : [formula];
  const rule = buildElement(
    `${prefix}cfRule`,
    {
      type: isValue ? 'cellIs' : 'expression',
      dxfId: style,
      priority,
      stopIfTrue: model.stopIfTrue,
      operator: isValue ? operator : null,
    },
    formulas.map((text) => formulaXml(text, prefix)).join(''),
  );
  const sqref = model.blocks.map(formatBlock).join(' ');
  return buildElement(`${prefix}conditionalFormatting`, { sqref }, rule);
}

function formulaXml(formula: string | undefined, prefix: string): string {
  if (formula === undefined || formula === '') return '';
  const text = encodeXmlText(withFuturePrefixes(formula.replace(/^=/, '')));
  return `<${prefix}formula>${text}</${prefix}formula>`;
}
