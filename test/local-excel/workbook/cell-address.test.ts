import fc from 'fast-check';
import {
  columnLetters,
  columnOfLetters,
  formatAbsoluteBlock,
  formatBlock,
  parseBlock,
  parseBlocks,
  quoteSheet,
} from '../../../src/local-excel/workbook/cell-address';

describe('columnLetters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('calls column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
  });
});

describe('parseBlock', () => {
  it.each([
    ['B3', { row: 2, column: 1, rows: 1, columns: 1 }],
    ['$B$3:C9', { row: 2, column: 1, rows: 7, columns: 2 }],
    ['C9:B3', { row: 2, column: 1, rows: 7, columns: 2 }],
    ['A:B', { row: 0, column: 0, rows: 1_048_576, columns: 2 }],
    ['3:4', { row: 2, column: 0, rows: 2, columns: 16_384 }],
  ])('reads %s', (address, block) => {
    expect(parseBlock(address)).toEqual(block);
  });

  it.each(['', 'ก1', 'A0', 'XFE1', 'A1048577', 'A1:B2:C3', 'Sheet1!A1'])(
    'takes %s for no address',
    (address) => {
      expect(parseBlock(address)).toBeNull();
    },
  );

  it('reads what formatBlock writes', () => {
    const block = fc.record({
      row: fc.integer({ min: 0, max: 1000 }),
      column: fc.integer({ min: 0, max: 1000 }),
      rows: fc.integer({ min: 1, max: 1000 }),
      columns: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(fc.property(block, (each) => expect(parseBlock(formatBlock(each))).toEqual(each)));
    fc.assert(fc.property(block, (each) => expect(parseBlock(formatAbsoluteBlock(each))).toEqual(each)));
  });
});

describe('parseBlocks', () => {
  it('reads a list and leaves out what is no address', () => {
    expect(parseBlocks('A1 B2:C3 #REF!').map(formatBlock)).toEqual(['A1', 'B2:C3']);
  });
});

describe('quoteSheet', () => {
  it('doubles the quotes of a name', () => {
    expect(quoteSheet("คะแนน 'ล่าสุด'")).toBe("'คะแนน ''ล่าสุด'''");
  });
});
