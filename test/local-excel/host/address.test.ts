import fc from 'fast-check';
import {
  columnName,
  formatAddress,
  formatBlock,
  formatReference,
  parseAddress,
  quoteSheetName,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../../../src/local-excel/host/address';

describe('parseAddress', () => {
  it.each([
    ['A1', null, [0, 0, 1, 1]],
    ['$B$2:C5', null, [1, 1, 4, 2]],
    ['C5:B2', null, [1, 1, 4, 2]],
    ['B:C', null, [0, 1, SHEET_ROWS, 2]],
    ['$3:$5', null, [2, 0, 3, SHEET_COLUMNS]],
    ['XFD1048576', null, [1048575, 16383, 1, 1]],
    ['คะแนน!A1', 'คะแนน', [0, 0, 1, 1]],
    ["'แผ่น 1'!A1", 'แผ่น 1', [0, 0, 1, 1]],
    ["'it''s'!A1", "it's", [0, 0, 1, 1]],
  ])('reads %s', (text, sheet, [row, column, rows, columns]) => {
    expect(parseAddress(text)).toEqual({ sheet, block: { row, column, rows, columns } });
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', 'A1:', 'A', '1', 'A1:B', 'คะแนน', 'A1 B2', "'x!A1"])(
    'knows that “%s” is no address',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it('reads every block that formatBlock writes', () => {
    const block = fc
      .record({
        row: fc.nat(5000),
        column: fc.nat(500),
        rows: fc.integer({ min: 1, max: 50 }),
        columns: fc.integer({ min: 1, max: 50 }),
      })
      .map((made) => made);
    fc.assert(
      fc.property(block, fc.boolean(), (made, absolute) => {
        expect(parseAddress(formatBlock(made, absolute))?.block).toEqual(made);
      }),
    );
  });
});

describe('formatAddress', () => {
  it('quotes a sheet only when Excel would', () => {
    const block = { row: 0, column: 0, rows: 1, columns: 1 };
    const names = ['Sheet1', 'คะแนน', 'แผ่น 1', '2568', 'A1', 'R1C1', "it's", 'a-b'];
    expect(names.map((name) => formatAddress(name, block))).toEqual([
      'Sheet1!A1',
      'คะแนน!A1',
      "'แผ่น 1'!A1",
      "'2568'!A1",
      "'A1'!A1",
      "'R1C1'!A1",
      "'it''s'!A1",
      "'a-b'!A1",
    ]);
  });

  it('writes whole rows and columns short', () => {
    expect(formatReference('ก', { row: 0, column: 1, rows: SHEET_ROWS, columns: 2 })).toBe('ก!$B:$C');
    expect(formatReference('ก', { row: 4, column: 0, rows: 2, columns: SHEET_COLUMNS })).toBe('ก!$5:$6');
  });
});

describe('quoteSheetName', () => {
  it('writes names that parseAddress reads back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zก-ฮ0-9 '.-]{1,12}$/), (name) => {
        expect(parseAddress(`${quoteSheetName(name)}!A1`)?.sheet).toBe(name);
      }),
    );
  });
});

describe('columnName', () => {
  it('counts on after Z', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});
