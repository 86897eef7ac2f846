/** Merged cells: one block whose top left cell alone holds content. */
import type { BlockModel, WorksheetModel } from '../../workbook/workbook-model';
import { cellKey } from '../../workbook/workbook-model';
import type { HostSession } from '../host-session';
import { contains, intersection, keysOf, type CellRange } from './cell-range';
import { cellAt, cellStyle, setCellStyle, styleAt, styleIndex } from './cell-style';
import { hasContent } from './used-block';

/** The merged blocks that share a cell with the block. */
export function mergesTouching(sheet: WorksheetModel, block: BlockModel): readonly BlockModel[] {
  return sheet.merges.filter((merge) => intersection(merge, block) !== null);
}

/** Keys of the cells in the block that lie under a merged one, where what is written is lost. */
export function coveredKeys(sheet: WorksheetModel, block: BlockModel): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of mergesTouching(sheet, block)) {
    const topLeft = cellKey(merge.row, merge.column);
    for (const key of keysOf(merge)) if (key !== topLeft) covered.add(key);
  }
  return covered;
}

export function unmerge({ sheet, block }: CellRange): void {
  const touching = mergesTouching(sheet, block);
  if (touching.length === 0) return;
  sheet.merges = sheet.merges.filter((merge) => !touching.includes(merge));
  sheet.changes.merges = true;
}

/** The first content in reading order moves to the top left; what else the block held is lost, as Excel warns. */
function keepOneContent(session: HostSession, { sheet, block }: CellRange): void {
  const topLeft = cellKey(block.row, block.column);
  const filled = [...keysOf(block)].filter((key) => hasContent(cellAt(sheet, key)));
  const [first] = filled;
  if (first === undefined) return;
  const { value, formula, error } = cellAt(sheet, first);
  for (const key of new Set([topLeft, ...filled])) {
    const content =
      key === topLeft ? { value, formula, error } : { value: null, formula: null, error: false };
    sheet.cells.set(key, { ...content, style: styleIndex(sheet, key) });
    sheet.changes.cells.add(key);
  }
  session.calculationNeeded = true;
}

/** The whole block takes the look of its top left cell; each cell keeps its own borders. */
function spreadStyle(session: HostSession, { sheet, block }: CellRange): void {
  const look = cellStyle(session, sheet, block.row, block.column);
  for (const key of keysOf(block)) {
    const { borders } = styleAt(session, styleIndex(sheet, key));
    setCellStyle(sheet, key, session.services.internStyle(session.model, { ...look, borders }));
  }
}

/** Merges the block, taking in merged blocks that lie within; those that overlap its edge are unmerged first. */
export function mergeBlock(session: HostSession, range: CellRange): void {
  unmerge(range);
  if (range.block.rows * range.block.columns === 1) return;
  keepOneContent(session, range);
  spreadStyle(session, range);
  range.sheet.merges = [...range.sheet.merges, { ...range.block }];
  range.sheet.changes.merges = true;
}

/** The merged blocks that lie wholly in the range. */
export function mergesWithin({ sheet, block }: CellRange): readonly BlockModel[] {
  return sheet.merges.filter(
    (merge) =>
      contains(block, merge.row, merge.column) &&
      contains(block, merge.row + merge.rows - 1, merge.column + merge.columns - 1),
  );
}
