import type { ColumnLayout, TableLayout } from '../../../src/domain/reading/sheet-layout';
import { groupBySharedRows, panelOf } from '../../../src/domain/reading/side-by-side';
import { filledCells, valueAt } from '../../../src/domain/reading/sheet-text';
import { sheetOf } from '../../support/grid-of';

function columns(...numbers: readonly number[]): readonly ColumnLayout[] {
  return numbers.map((column) => ({ column, field: 'score', header: '' }));
}

function table(firstRow: number, lastRow: number): TableLayout {
  return {
    kind: 'questions',
    headerRows: [],
    bannerRows: [],
    skippedRows: [],
    firstRow,
    lastRow,
    columns: [],
    confidence: 1,
    reasons: [],
  };
}

describe('groupBySharedRows', () => {
  it('keeps lists of the same rows together and those below apart', () => {
    const groups = groupBySharedRows([table(1, 5), table(8, 9), table(1, 3), table(5, 7)]);
    expect(groups.map((group) => group.map(({ firstRow, lastRow }) => [firstRow, lastRow]))).toEqual([
      [
        [1, 5],
        [1, 3],
        [5, 7],
      ],
      [[8, 9]],
    ]);
  });
});

describe('panelOf', () => {
  const sheet = sheetOf([
    ['ก', 1, '', 'ข', 2, ''],
    ['ค', 3, 'หมายเหตุ', 'ง', 4, 'ท้าย'],
  ]);

  it('shows a list its own cells and those up to its neighbours, at their places', () => {
    const panel = panelOf(sheet, columns(3, 4), [columns(0, 1), columns(3, 4)], [1, 1]);
    expect(filledCells(panel, 1).map(({ column, text }) => `${column} ${text}`)).toEqual([
      '2 หมายเหตุ',
      '3 ง',
      '4 4',
      '5 ท้าย',
    ]);
    expect(valueAt(panel, 1, 4)).toBe(4);
    expect(filledCells(panel, 0)).toEqual([]);
  });

  it('shows every list the titles above them all', () => {
    const titled = sheetOf([['แบบวัด IIT'], [], ['ก', 1, '', 'ข', 2]]);
    const panel = panelOf(titled, columns(3, 4), [columns(0, 1), columns(3, 4)], [0, 2]);
    expect([0, 1, 2].map((row) => filledCells(panel, row).map(({ text }) => text))).toEqual([
      ['แบบวัด IIT'],
      [],
      ['ข', '2'],
    ]);
    expect(valueAt(panel, 2, 4)).toBe(2);
  });

  it('is the sheet itself for a list that stands alone', () => {
    expect(panelOf(sheet, columns(0, 1), [columns(0, 1)], [0, 1])).toBe(sheet);
  });
});
