/** `getSpecialCells`: the blank cells, the constants or the formulas of a range, as blocks of one row. */
import { cellKey } from '../../workbook/workbook-model';
import type { BlockModel, CellModel } from '../../workbook/workbook-model';
import { notImplemented } from '../host-error';
import { isAbsent, requireOneOf } from '../wire-value';
import { intersection, wholeSheet, type CellRange } from './cell-range';
import { hasContent, usedBlock } from './used-block';

const TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

type Test = (cell: CellModel | undefined) => boolean;

function testFor(type: unknown): Test {
  const wanted = requireOneOf(type, TYPES);
  if (wanted === 'Blanks') return (cell) => !cell || !hasContent(cell);
  if (wanted === 'Constants')
    return (cell) => cell !== undefined && hasContent(cell) && cell.formula === null;
  if (wanted === 'Formulas') return (cell) => cell !== undefined && cell.formula !== null;
  throw notImplemented(`Range.getSpecialCells("${wanted}")`);
}

function blocksInRow(
  { sheet }: CellRange,
  row: number,
  block: BlockModel,
  test: Test,
): readonly BlockModel[] {
  const blocks: BlockModel[] = [];
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    if (!test(sheet.cells.get(cellKey(row, column)))) continue;
    const last = blocks[blocks.length - 1];
    if (last && last.column + last.columns === column) last.columns += 1;
    else blocks.push({ row, column, rows: 1, columns: 1 });
  }
  return blocks;
}

/** The blocks of the range that fit; cells outside the used range are not looked at, as in Excel. */
export function specialBlocks(range: CellRange, type: unknown, valueType: unknown): readonly BlockModel[] {
  if (!isAbsent(valueType) && valueType !== 'All')
    throw notImplemented('Range.getSpecialCells with a value type');
  const test = testFor(type);
  const used = usedBlock(wholeSheet(range.sheet), false);
  const block = used && intersection(range.block, used);
  if (!block) return [];
  return Array.from({ length: block.rows }, (_, row) =>
    blocksInRow(range, block.row + row, block, test),
  ).flat();
}
