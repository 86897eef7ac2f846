import fc from 'fast-check';
import { groupBlocks, groupRuns } from '../../src/excel/block-groups';

function group(rows: readonly string[]) {
  const columns = rows[0]?.length ?? 0;
  return groupBlocks(rows.length, columns, (row, column) => {
    const key = rows[row]?.[column];
    return key === undefined || key === ' ' ? null : key;
  });
}

describe('groupBlocks', () => {
  it('takes a table with a heading in two blocks', () => {
    expect(group(['hhh', 'ttt', 'ttt'])).toEqual([
      { key: 'h', block: { row: 0, column: 0, rows: 1, columns: 3 } },
      { key: 't', block: { row: 1, column: 0, rows: 2, columns: 3 } },
    ]);
  });

  it('takes each column of its own style in one block, whatever the number of rows', () => {
    expect(group(['abb', 'abb', 'abb'])).toEqual([
      { key: 'a', block: { row: 0, column: 0, rows: 3, columns: 1 } },
      { key: 'b', block: { row: 0, column: 1, rows: 3, columns: 2 } },
    ]);
  });

  it('leaves unstyled cells out and starts anew below them', () => {
    expect(group(['a a', '   ', 'a a']).map(({ block }) => [block.row, block.column])).toEqual([
      [0, 0],
      [0, 2],
      [2, 0],
      [2, 2],
    ]);
  });

  it('covers every cell that has a key exactly once and no other', () => {
    const table = fc.integer({ min: 1, max: 6 }).chain((columns) =>
      fc.array(
        fc
          .array(fc.constantFrom('a', 'b', ' '), { minLength: columns, maxLength: columns })
          .map((row) => row.join('')),
        { minLength: 1, maxLength: 8 },
      ),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const covered = rows.map((row) => Array.from(row, () => ' '));
        for (const { key, block } of group(rows)) {
          for (let row = block.row; row < block.row + block.rows; row += 1) {
            for (let column = block.column; column < block.column + block.columns; column += 1) {
              expect(covered[row]?.[column]).toBe(' ');
              covered[row]?.splice(column, 1, key);
            }
          }
        }
        expect(covered.map((row) => row.join(''))).toEqual(rows);
      }),
    );
  });
});

describe('groupRuns', () => {
  it('joins neighbouring rows of one height', () => {
    const runs = groupRuns([20, 20, 35, 20], String);
    expect(runs.map(({ start, count, item }) => [start, count, item])).toEqual([
      [0, 2, 20],
      [2, 1, 35],
      [3, 1, 20],
    ]);
  });

  it('makes no run of nothing', () => {
    expect(groupRuns([], String)).toEqual([]);
  });
});
