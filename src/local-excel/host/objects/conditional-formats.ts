/** `range.conditionalFormats`: the highlight rules that touch a range. The newest rule stands first and wins. */
import type { ConditionalFormatModel, WorksheetModel } from '../../workbook/workbook-model';
import { subtractBlocks } from '../cells/block-difference';
import { intersection, type CellAreas } from '../cells/cell-range';
import { notImplemented } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireOneOf } from '../wire-value';
import { conditionalFormatObject } from './conditional-format';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

function sheetOf(ranges: CellAreas): WorksheetModel {
  return ranges[0].sheet;
}

function rulesOf(ranges: CellAreas): readonly ConditionalFormatModel[] {
  const touches = (rule: ConditionalFormatModel) =>
    rule.blocks.some((block) => ranges.some((range) => intersection(block, range.block) !== null));
  return sheetOf(ranges)
    .conditionalFormats.filter(touches)
    .sort((one, other) => one.priority - other.priority);
}

function itemsOf(session: HostSession, ranges: CellAreas): readonly HostObject[] {
  const sheet = sheetOf(ranges);
  return rulesOf(ranges).map((rule) => conditionalFormatObject(session, { sheet, rule }));
}

function addRule(session: HostSession, ranges: CellAreas, value: unknown): HostObject {
  const type = requireOneOf(value, TYPES);
  if (type !== 'CellValue' && type !== 'Custom') {
    throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
  }
  const sheet = sheetOf(ranges);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const rule: ConditionalFormatModel = {
    id: `{${session.nextId()}}`,
    blocks: ranges.map(({ block }) => ({ ...block })),
    type,
    rule: {},
    fontColor: null,
    fontBold: null,
    fillColor: null,
    priority: 0,
    stopIfTrue: false,
  };
  sheet.conditionalFormats = [rule, ...sheet.conditionalFormats];
  sheet.changes.conditionalFormats = true;
  return conditionalFormatObject(session, { sheet, rule });
}

/** Takes the range out of every rule; a rule that applies nowhere any more is gone. */
export function clearRules(ranges: CellAreas): void {
  const sheet = sheetOf(ranges);
  if (sheet.conditionalFormatsInFile > 0) {
    throw notImplemented('Clearing conditional formats on a sheet whose file has rules of unknown kinds');
  }
  const cuts = ranges.map(({ block }) => block);
  for (const rule of sheet.conditionalFormats) rule.blocks = subtractBlocks(rule.blocks, cuts);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ blocks }) => blocks.length > 0);
  sheet.changes.conditionalFormats = true;
}

export const conditionalFormatCollection = defineObject<CellAreas>({
  type: 'ConditionalFormatCollection',
  sheet: sheetOf,
  items: (ranges, session) => itemsOf(session, ranges),
  find: (ranges, key, session) => {
    const sheet = sheetOf(ranges);
    const rule = rulesOf(ranges).find(({ id }) => id === key);
    return rule ? conditionalFormatObject(session, { sheet, rule }) : null;
  },
  makers: { add: { effect: 'sheet', make: (ranges, [type], session) => addRule(session, ranges, type) } },
  commands: { clearAll: { effect: 'sheet', run: clearRules } },
});
