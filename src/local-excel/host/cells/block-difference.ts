/** Taking cells out of the blocks that a rule applies to. */
import type { BlockModel } from '../../workbook/workbook-model';
import { intersection } from './cell-range';

function subtractBlock(block: BlockModel, cut: BlockModel): readonly BlockModel[] {
  const shared = intersection(block, cut);
  if (!shared) return [block];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const parts: readonly BlockModel[] = [
    { ...block, rows: shared.row - block.row },
    { ...block, row: below, rows: block.row + block.rows - below },
    { row: shared.row, rows: shared.rows, column: block.column, columns: shared.column - block.column },
    { row: shared.row, rows: shared.rows, column: right, columns: block.column + block.columns - right },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of the blocks without the cells of the others. */
export function subtractBlocks(blocks: readonly BlockModel[], cuts: readonly BlockModel[]): BlockModel[] {
  return cuts.reduce<BlockModel[]>(
    (rest, cut) => rest.flatMap((block) => subtractBlock(block, cut)),
    [...blocks],
  );
}
