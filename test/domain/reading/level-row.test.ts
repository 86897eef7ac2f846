import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { readLevelRow } from '../../../src/domain/reading/level-row';
import type { ColumnLayout } from '../../../src/domain/reading/sheet-layout';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

const COLUMNS: readonly ColumnLayout[] = [
  { column: 0, field: 'name', header: 'ตัวชี้วัด' },
  { column: 1, field: 'score', header: 'ก', scope: { subject: null, fiscalYear: null, agency: 'ก' } },
  {
    column: 2,
    field: 'score',
    header: '2568',
    scope: { subject: null, fiscalYear: fiscalYear(2568), agency: null },
  },
];

function levelsIn(row: readonly string[]) {
  const levels = readLevelRow(sheetOf([row]), 0, COLUMNS, RULE_WORDS);
  return levels.map(({ agency, fiscalYear, level }) => [agency, fiscalYear, level.text, level.at.address]);
}

describe('readLevelRow', () => {
  it('reads the level of each column with whom and when the column is about', () => {
    expect(levelsIn(['ระดับผลการประเมิน', 'ผ่านดี', 'ผ่าน'])).toEqual([
      ['ก', null, 'ผ่านดี', 'B1'],
      [null, 2568, 'ผ่าน', 'C1'],
    ]);
  });

  it('reads nothing from a row with another label or without known levels', () => {
    expect(levelsIn(['หมายเหตุ', 'ผ่านดี', 'ผ่าน'])).toEqual([]);
    expect(levelsIn(['ระดับ', '85', '-'])).toEqual([]);
  });

  it('reads levels of columns of scores only, and nothing from a blank row', () => {
    const ignored = COLUMNS.map((column) => ({ ...column, field: 'ignored' as const }));
    expect(readLevelRow(sheetOf([['ระดับ', 'ผ่านดี', 'ผ่าน']]), 0, ignored, RULE_WORDS)).toEqual([]);
    expect(readLevelRow(sheetOf([['ระดับ', 'ผ่านดี'], []]), 1, COLUMNS, RULE_WORDS)).toEqual([]);
  });
});
