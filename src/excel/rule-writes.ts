/** What makes a generated sheet work by itself: filter buttons, drop-down lists, highlights of low scores. */
import { blockAddress } from '../domain/assessment/cell-place';
import type { Block, DropDown, SheetSpec } from '../domain/sheets/sheet-spec';
import { addHighlight } from './highlight-rule';
import type { SheetWrite } from './sheet-write';
import { writeToBlock, writeToSheet } from './sheet-write';

/** Excel keeps the choices of a list as one text of at most this length. */
const LONGEST_LIST = 255;

/** A1 address of a zero-based block. */
export function addressOf({ row, column, rows, columns }: Block): string {
  return blockAddress(row, column, row + rows - 1, column + columns - 1);
}

function writeDropDown({ block, choices }: DropDown): SheetWrite {
  const source = choices.join(',');
  if (source.length > LONGEST_LIST || choices.some((choice) => choice.includes(','))) {
    throw new Error(`The drop-down at ${addressOf(block)} cannot be a list in Excel: ${source}`);
  }
  return writeToBlock(block, 1, (range) => {
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
}

/** Filter, drop-downs and highlights of the spec, on a sheet that has none of ours left. */
export function writeRules(spec: SheetSpec): readonly SheetWrite[] {
  const { filter } = spec;
  const filters =
    filter === null
      ? []
      : [
          writeToSheet(1, (sheet) => {
            sheet.autoFilter.apply(addressOf(filter));
          }),
        ];
  // Each new rule goes before those that stand, so that the first of the spec must be added last.
  const highlights = [...spec.highlights].reverse().map((rule) =>
    writeToBlock(rule.block, 5, (range) => {
      addHighlight(range, rule);
    }),
  );
  return [...filters, ...spec.dropDowns.map(writeDropDown), ...highlights];
}
