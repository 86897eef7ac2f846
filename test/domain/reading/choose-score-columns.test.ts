import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { chooseScoreColumns } from '../../../src/domain/reading/choose-score-columns';
import type { ColumnLayout } from '../../../src/domain/reading/sheet-layout';
import { sheetOf } from '../../support/grid-of';

function scoreColumn(column: number, year: number | null = null): ColumnLayout {
  const scope = { subject: null, fiscalYear: year === null ? null : fiscalYear(year), agency: null };
  return { column, field: 'score', header: `คะแนน ${column}`, scope };
}

const SHEET = sheetOf([
  [100, 99.43, 29.83],
  [100, 98.35, 29.51],
]);

describe('chooseScoreColumns', () => {
  it('takes raw scores before full marks and weighted points', () => {
    const { columns, setAside } = chooseScoreColumns(
      SHEET,
      [0, 1],
      [scoreColumn(0), scoreColumn(1), scoreColumn(2)],
    );
    expect(columns.map(({ field }) => field)).toEqual(['ignored', 'score', 'ignored']);
    expect(setAside.map(({ column }) => column)).toEqual([0, 2]);
  });

  it('keeps a column for each year', () => {
    const { columns, setAside } = chooseScoreColumns(
      SHEET,
      [0, 1],
      [scoreColumn(1, 2567), scoreColumn(2, 2568)],
    );
    expect(columns.map(({ field }) => field)).toEqual(['score', 'score']);
    expect(setAside).toEqual([]);
  });

  it('keeps an only column of full marks: an agency may have them', () => {
    expect(chooseScoreColumns(SHEET, [0, 1], [scoreColumn(0)]).setAside).toEqual([]);
  });
});
