import {
  cutOut,
  filledCells,
  formatAt,
  indicesBetween,
  isPlainNumber,
  placeOfCell,
  placeOfRows,
  textAt,
  valueAt,
  wordedCells,
} from '../../../src/domain/reading/sheet-text';
import { sheetOf } from '../../support/grid-of';

const SHEET = sheetOf(
  [
    ['<p>หัวข้อ</p>', 95.5, 45_931],
    ['', '  ', '-'],
  ],
  { sheet: 'คะแนน', top: 3, left: 1, formats: { '0,2': 'd mmm yyyy' } },
);

describe('readSheetText', () => {
  it('keeps the place of the block in its sheet', () => {
    expect([SHEET.top, SHEET.bottom, SHEET.left, SHEET.right]).toEqual([3, 4, 1, 3]);
  });

  it('reads words, and days in words', () => {
    expect(filledCells(SHEET, 3).map(({ text }) => text)).toEqual(['หัวข้อ', '95.5', '1 ต.ค. 2568']);
    expect(filledCells(SHEET, 4).map(({ column, text }) => [column, text])).toEqual([[3, '-']]);
  });

  it('reads an empty sheet', () => {
    const empty = sheetOf([]);
    expect([empty.bottom, empty.right, filledCells(empty, 0)]).toEqual([-1, -1, []]);
  });
});

describe('wordedCells', () => {
  it('are those that say more than a plain number', () => {
    expect(wordedCells(SHEET, 3).map(({ column, text }) => [column, text])).toEqual([
      [1, 'หัวข้อ'],
      [3, '1 ต.ค. 2568'],
    ]);
    expect([wordedCells(SHEET, 4).length, wordedCells(SHEET, 9).length]).toEqual([1, 0]);
  });
});

describe('isPlainNumber', () => {
  const numbers = sheetOf([[90, 0.9, 45_931, '90', '', true, Number.NaN, 91.5]], {
    formats: { '0,1': '0.00%', '0,2': 'd mmm yyyy', '0,7': '0.00' },
  });

  it('is true for numbers that are neither percentages nor days', () => {
    expect(indicesBetween(0, 8).filter((column) => isPlainNumber(numbers, 0, column))).toEqual([0, 7]);
  });
});

describe('cutOut', () => {
  const whole = sheetOf(
    [
      ['ก', 1, 'ข', 2],
      ['ค', 3, 'ง', 4],
      ['จ', 5, 'ฉ', 6],
    ],
    { top: 2, left: 1 },
  );
  const part = cutOut(whole, [3, 4], [2, 3]);

  it('keeps places, and shows nothing outside the block', () => {
    expect([part.top, part.bottom, filledCells(part, 2)]).toEqual([3, 4, []]);
    expect(filledCells(part, 3).map(({ column, text }) => [column, text])).toEqual([
      [2, '3'],
      [3, 'ง'],
    ]);
    expect([textAt(part, 4, 1), valueAt(part, 4, 4), valueAt(part, 4, 2)]).toEqual(['', '', 5]);
  });
});

describe('textAt, valueAt and formatAt', () => {
  it('find a cell by its place in the sheet', () => {
    expect([textAt(SHEET, 3, 1), valueAt(SHEET, 3, 2), formatAt(SHEET, 3, 3)]).toEqual([
      'หัวข้อ',
      95.5,
      'd mmm yyyy',
    ]);
  });

  it('find nothing outside the block', () => {
    expect([textAt(SHEET, 0, 0), valueAt(SHEET, 9, 9), formatAt(SHEET, 3, 9)]).toEqual(['', '', 'General']);
  });
});

describe('placeOfCell and placeOfRows', () => {
  it('write addresses of the sheet, not of the block', () => {
    expect(placeOfCell(SHEET, 3, 1)).toEqual({ sheet: 'คะแนน', address: 'B4' });
    expect(placeOfRows(SHEET, 3, 4, [3, 1]).address).toBe('B4:D5');
    expect(placeOfRows(SHEET, 3, 4, []).address).toBe('B4:D5');
  });
});

describe('indicesBetween', () => {
  it('counts both ends, and nothing backwards', () => {
    expect([indicesBetween(2, 4), indicesBetween(4, 2)]).toEqual([[2, 3, 4], []]);
  });
});
