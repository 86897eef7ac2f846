/** `range.dataValidation`: drop-down lists and limits on what may be typed. */
import type { BlockModel, DataValidationModel, WorksheetModel } from '../../workbook/workbook-model';
import { subtractBlocks } from '../cells/block-difference';
import { intersection, type CellAreas } from '../cells/cell-range';
import { defineObject } from '../host-object';
import { requireBoolean } from '../wire-value';
import { requireAlert, requirePrompt, requireRule, validationType } from './validation-rule';

function sheetOf(ranges: CellAreas): WorksheetModel {
  return ranges[0].sheet;
}

function sameBlocks(blocks: readonly BlockModel[], ranges: CellAreas): boolean {
  const rest = subtractBlocks(
    ranges.map(({ block }) => block),
    blocks,
  );
  return rest.length === 0;
}

function touching(ranges: CellAreas): readonly DataValidationModel[] {
  return sheetOf(ranges).validations.filter(({ blocks }) =>
    blocks.some((block) => ranges.some((range) => intersection(block, range.block) !== null)),
  );
}

/** The validation that all cells of the range have; null when they have none or different ones. */
function validationOf(ranges: CellAreas): DataValidationModel | null {
  const [first, ...others] = touching(ranges);
  return first && others.length === 0 && sameBlocks(first.blocks, ranges) ? first : null;
}

function typeOf(ranges: CellAreas): string {
  const found = touching(ranges);
  if (found.length === 0) return 'None';
  const validation = validationOf(ranges);
  if (!validation) return found.length === 1 ? 'Inconsistent' : 'MixedCriteria';
  return validationType(validation.rule);
}

/** Takes the range out of every validation. */
export function clearValidation(ranges: CellAreas): void {
  if (touching(ranges).length === 0) return;
  const sheet = sheetOf(ranges);
  const cuts = ranges.map(({ block }) => block);
  for (const validation of touching(ranges)) validation.blocks = subtractBlocks(validation.blocks, cuts);
  sheet.validations = sheet.validations.filter(({ blocks }) => blocks.length > 0);
  sheet.changes.validations = true;
}

/** Replaces the range's validation by a changed one of its own; other cells keep theirs. */
function changeValidation(
  ranges: CellAreas,
  change: (before: DataValidationModel) => DataValidationModel,
): void {
  const sheet = sheetOf(ranges);
  const before = validationOf(ranges) ?? { rule: {} };
  const blocks = ranges.map(({ block }) => ({ ...block }));
  const changed = change({ ...before, blocks, fromFile: false });
  clearValidation(ranges);
  sheet.validations = [...sheet.validations, changed];
  sheet.changes.validations = true;
}

const NO_ALERT = { message: '', title: '', style: 'Stop', showAlert: true };
const NO_PROMPT = { message: '', title: '', showPrompt: true };

export const dataValidationObject = defineObject<CellAreas>({
  type: 'DataValidation',
  sheet: sheetOf,
  properties: {
    type: { read: typeOf },
    rule: {
      read: (ranges) => (touching(ranges).length === 0 ? {} : (validationOf(ranges)?.rule ?? null)),
      write: (ranges, value) => {
        const rule = requireRule(value);
        changeValidation(ranges, (before) => ({ ...before, rule }));
      },
    },
    ignoreBlanks: {
      read: (ranges) => validationOf(ranges)?.ignoreBlanks ?? true,
      write: (ranges, value) => {
        const ignoreBlanks = requireBoolean(value);
        changeValidation(ranges, (before) => ({ ...before, ignoreBlanks }));
      },
    },
    errorAlert: {
      read: (ranges) => validationOf(ranges)?.errorAlert ?? NO_ALERT,
      write: (ranges, value) => {
        const errorAlert = requireAlert(value);
        changeValidation(ranges, (before) => ({ ...before, errorAlert }));
      },
    },
    prompt: {
      read: (ranges) => validationOf(ranges)?.prompt ?? NO_PROMPT,
      write: (ranges, value) => {
        const prompt = requirePrompt(value);
        changeValidation(ranges, (before) => ({ ...before, prompt }));
      },
    },
  },
  commands: { clear: { effect: 'sheet', run: clearValidation } },
});
