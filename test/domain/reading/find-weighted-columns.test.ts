import { findWeightedColumns } from '../../../src/domain/reading/find-weighted-columns';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readWideHeader } from '../../../src/domain/reading/detect-wide-header';
import { indicesBetween } from '../../../src/domain/reading/sheet-text';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function weightedIn(
  header: readonly CellValue[],
  ...rows: readonly (readonly CellValue[])[]
): readonly string[] {
  const sheet = sheetOf([header, ...rows]);
  const columns = readWideHeader(sheet, 0, RULE_WORDS)?.columns ?? [];
  return findWeightedColumns(sheet, indicesBetween(1, rows.length), columns, RULE_WORDS).map(
    (column) => column.header,
  );
}

describe('findWeightedColumns', () => {
  it('finds points that lie far below the indicators they come from', () => {
    const header = ['การเปิดเผยข้อมูล', 'การป้องกันการทุจริต', 'OIT'];
    expect(weightedIn(header, [93.5, 100, 38.7], [97.5, 100, 39.5])).toEqual(['OIT']);
    expect(weightedIn(header, [93.5, 100, 96.75], [97.5, 100, 98.75])).toEqual([]);
  });

  it('finds points that add up to the total', () => {
    const header = ['IIT', 'EIT', 'OIT', 'คะแนนรวม'];
    expect(weightedIn(header, [29.83, 29.51, 36, 95.34])).toEqual(['IIT', 'EIT', 'OIT']);
    expect(weightedIn(header, [99.43, 98.36, 90, 95.34])).toEqual([]);
  });

  it('believes a header that says so', () => {
    expect(weightedIn(['IIT (30)', 'EIT (30)', 'OIT (40)'], [29, 28, 39])).toEqual([
      'IIT (30)',
      'EIT (30)',
      'OIT (40)',
    ]);
  });

  it('does not take a poor score for weighted points where nothing tells', () => {
    expect(weightedIn(['IIT', 'EIT', 'OIT'], [90, 80, 38.7])).toEqual([]);
  });
});
