import fc from 'fast-check';
import { cellAddress, parseBlockAddress } from '../../../../src/domain/assessment/cell-place';
import { cellBlocks } from '../../../../src/domain/sheets/years-compared/cell-blocks';

function blocksOf(...addresses: readonly string[]): readonly string[] {
  return cellBlocks(addresses.map((address) => ({ sheet: 'ก', address })));
}

describe('cellBlocks', () => {
  it('joins the cells of a column, in whatever order they are given', () => {
    expect(blocksOf('C7', 'C5', 'C6')).toEqual(["'ก'!$C$5:$C$7"]);
  });

  it('joins the cells of a row, of a table with its scores side by side', () => {
    expect(blocksOf('C5', 'D5', 'E5')).toEqual(["'ก'!$C$5:$E$5"]);
  });

  it('keeps apart what does not touch, and cells of other sheets', () => {
    expect(blocksOf('C5', 'C7', 'E5')).toEqual(["'ก'!$C$5", "'ก'!$C$7", "'ก'!$E$5"]);
    const places = ['ก', 'ข'].map((sheet, index) => ({ sheet, address: `C${5 + index}` }));
    expect(cellBlocks(places)).toEqual(["'ก'!$C$5", "'ข'!$C$6"]);
  });

  it('takes a cell that is named twice once, and of merged cells the first', () => {
    expect(blocksOf('C5', 'C5', 'C6:D6')).toEqual(["'ก'!$C$5:$C$6"]);
  });

  it('covers the cells and no others', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const addresses = new Set(cells.map(({ row, column }) => cellAddress(row, column)));
        const covered = blocksOf(...addresses).flatMap((reference) => {
          const block = parseBlockAddress(reference.replace(/^.*!/, '').replaceAll('$', ''));
          if (block === null) throw new RangeError(reference);
          const { top, left, bottom, right } = block;
          return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) =>
            cellAddress(top + Math.floor(index / (right - left + 1)), left + (index % (right - left + 1))),
          );
        });
        expect(covered.sort()).toEqual([...addresses].sort());
      }),
    );
  });
});
