import { joinPages } from '../../../src/domain/reading/join-pages';
import type { ColumnField, TableLayout } from '../../../src/domain/reading/sheet-layout';
import { sheetOf } from '../../support/grid-of';

function page(
  headerRow: number,
  firstRow: number,
  lastRow: number,
  fields: readonly ColumnField[],
): TableLayout {
  return {
    kind: 'measures',
    headerRows: [headerRow],
    bannerRows: [],
    skippedRows: [],
    firstRow,
    lastRow,
    columns: fields.map((field, column) => ({ column, field, header: field })),
    confidence: 1,
    reasons: ['scoreHeader'],
  };
}

const ROWS = [['หัว', 'หัว'], ['ก', 'ข'], ['ชื่อเรื่องซ้ำ'], [''], ['หัว', 'หัว'], ['ค', 'ง']];

describe('joinPages', () => {
  it('joins pages of the same columns and skips the titles between them', () => {
    const pages = [page(0, 1, 1, ['measure', 'owner']), page(4, 5, 5, ['measure', 'owner'])];
    expect(joinPages(sheetOf(ROWS), pages)).toEqual([
      { ...page(0, 1, 5, ['measure', 'owner']), headerRows: [0, 4], skippedRows: [2] },
    ]);
  });

  it('keeps pages of other columns apart', () => {
    const pages = [page(0, 1, 1, ['measure', 'owner']), page(4, 5, 5, ['measure', 'period'])];
    expect(joinPages(sheetOf(ROWS), pages)).toHaveLength(2);
  });

  it('keeps pages apart that have another table between them', () => {
    const rows = ROWS.map((row, index) => (index === 2 ? ['1', '2', '3'] : row));
    const pages = [page(0, 1, 1, ['measure', 'owner']), page(4, 5, 5, ['measure', 'owner'])];
    expect(joinPages(sheetOf(rows), pages)).toHaveLength(2);
  });
});
