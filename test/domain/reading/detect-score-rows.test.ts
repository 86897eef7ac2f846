import { detectScoreRows, hasScore } from '../../../src/domain/reading/detect-score-rows';
import type { CellValue } from '../../../src/domain/reading/grid';
import type { ColumnLayout } from '../../../src/domain/reading/sheet-layout';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

const COLUMNS: readonly ColumnLayout[] = [
  { column: 0, field: 'code', header: 'ข้อ' },
  { column: 1, field: 'text', header: 'ข้อคำถาม' },
  { column: 2, field: 'score', header: 'คะแนน' },
];

function rowsOf(...rows: readonly (readonly CellValue[])[]) {
  return detectScoreRows(sheetOf(rows), 0, rows.length, COLUMNS, RULE_WORDS);
}

describe('detectScoreRows', () => {
  it('takes scored rows and questions without a score, headings between them', () => {
    expect(rowsOf(['แบบวัด IIT'], ['i1', 'ก', 90], ['i2', 'ข', ''], ['แบบวัด EIT'], ['e1', 'ค', 80])).toEqual({
      dataRows: [1, 2, 4],
      bannerRows: [0, 3],
    });
  });

  it('goes on over a blank row or two, not over more', () => {
    expect(rowsOf(['i1', 'ก', 90], [], [], ['i2', 'ข', 91], [], [], [], ['i3', 'ค', 92]).dataRows).toEqual([
      0, 3,
    ]);
  });

  it('ends at a paragraph, and leaves headings that head nothing', () => {
    expect(rowsOf(['i1', 'ก', 90], ['สรุป'], ['ข้อความยาว '.repeat(20)], ['i2', 'ข', 91])).toEqual({
      dataRows: [0],
      bannerRows: [],
    });
  });
});

describe('hasScore', () => {
  it('looks into score columns only', () => {
    const sheet = sheetOf([
      ['i1', 95, ''],
      ['i2', 'ก', '๙๐ คะแนน'],
    ]);
    expect([hasScore(sheet, 0, COLUMNS), hasScore(sheet, 1, COLUMNS)]).toEqual([false, true]);
  });
});
