/** Cells that are alike, gathered into few rectangles: a format set on a rectangle is one call, whatever its size. */
import type { Block } from '../domain/sheets/sheet-spec';

export type KeyedBlock = { readonly key: string; readonly block: Block };

function runsOfRow(row: number, columns: number, keyOf: KeyOfCell): KeyedBlock[] {
  const runs: KeyedBlock[] = [];
  let start = 0;
  for (let column = 1; column <= columns; column += 1) {
    const key = keyOf(row, start);
    if (column < columns && keyOf(row, column) === key) continue;
    if (key !== null) runs.push({ key, block: { row, column: start, rows: 1, columns: column - start } });
    start = column;
  }
  return runs;
}

function continues(above: KeyedBlock, { key, block }: KeyedBlock): boolean {
  return (
    above.key === key &&
    above.block.column === block.column &&
    above.block.columns === block.columns &&
    above.block.row + above.block.rows === block.row
  );
}

/** What makes cells alike; null for cells that belong to no block. */
export type KeyOfCell = (row: number, column: number) => string | null;

/** Every cell that has a key lies in exactly one block of that key; blocks come in the order of their first row. */
export function groupBlocks(rows: number, columns: number, keyOf: KeyOfCell): readonly KeyedBlock[] {
  const blocks: KeyedBlock[] = [];
  let openBlocks: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const stillOpen: number[] = [];
    for (const run of runsOfRow(row, columns, keyOf)) {
      const place = openBlocks.find((index) => blocks[index] !== undefined && continues(blocks[index], run));
      const above = place === undefined ? undefined : blocks[place];
      if (place === undefined || above === undefined) {
        stillOpen.push(blocks.push(run) - 1);
        continue;
      }
      blocks[place] = { key: run.key, block: { ...above.block, rows: above.block.rows + 1 } };
      stillOpen.push(place);
    }
    openBlocks = stillOpen;
  }
  return blocks;
}

/** Neighbouring items of one key as runs, such as rows of one height. */
export function groupRuns<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly { readonly start: number; readonly count: number; readonly item: Item }[] {
  const runs: { start: number; count: number; item: Item }[] = [];
  for (const [index, item] of items.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last.item) === keyOf(item)) last.count += 1;
    else runs.push({ start: index, count: 1, item });
  }
  return runs;
}
