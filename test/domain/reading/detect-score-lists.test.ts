import { detectScoreLists } from '../../../src/domain/reading/detect-score-lists';
import type { CellValue } from '../../../src/domain/reading/grid';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function detect(...rows: readonly (readonly CellValue[])[]) {
  return detectScoreLists(sheetOf(rows), () => true, RULE_WORDS);
}

describe('detectScoreLists', () => {
  it('describes a table of questions, with the title that names its instrument', () => {
    const [table] = detect(['แบบวัด IIT'], [], ['ข้อ', 'ข้อคำถาม', 'คะแนน'], [1, 'ก', 90], [2, 'ข', 91]).tables;
    expect(table).toMatchObject({
      kind: 'questions',
      headerRows: [2],
      bannerRows: [0],
      firstRow: 3,
      lastRow: 4,
      confidence: 1,
    });
  });

  it('tells lists of indicators from lists of instruments', () => {
    const indicators = detect(['ตัวชี้วัด', 'คะแนน'], ['การปฏิบัติหน้าที่', 90], ['การใช้อำนาจ', 91]);
    const instruments = detect(['เครื่องมือ', 'คะแนน'], ['IIT', 90], ['EIT', 91], ['คะแนนรวม', 92]);
    expect([...indicators.tables, ...instruments.tables].map(({ kind }) => kind)).toEqual([
      'indicators',
      'instruments',
    ]);
  });

  it('R08: tells which score column it set aside, and which column of figures it does not know', () => {
    const { findings } = detect(['ตัวชี้วัด', 'คะแนน', 'ร้อยละ', 'แต้ม'], ['การใช้อำนาจ', 91, 91, 5]);
    expect(tuplesOf(findings)).toEqual([
      ['R08', 'C1'],
      ['R08', 'D1'],
    ]);
    expect(findings.map(({ facts }) => facts['because'])).toEqual(['severalScores', 'unread']);
  });

  it('finds nothing to say about full marks and weights beside the score', () => {
    expect(detect(['ตัวชี้วัด', 'คะแนนเต็ม', 'น้ำหนัก', 'คะแนน'], ['การใช้อำนาจ', 100, 30, 91]).findings).toEqual([]);
  });

  it('R08: reads by the data where the header stands one column beside them', () => {
    const data = ['i1', 'ก', 95];
    const left = detect(['', 'ข้อ', 'ข้อคำถาม', 'คะแนน'], data, ['i2', 'ข', 96]);
    const right = detect(['ข้อ', 'ข้อคำถาม', 'คะแนน'], ['', ...data], ['', 'i2', 'ข', 96]);
    const shapes = [left, right].map(({ tables }) =>
      tables[0]?.columns.map(({ column, field }) => `${column} ${field}`),
    );
    expect(shapes).toEqual([
      ['0 code', '1 text', '2 score'],
      ['1 code', '2 text', '3 score'],
    ]);
    const found = [left, right].flatMap(({ findings }) => findings);
    expect(tuplesOf(found)).toEqual([
      ['R08', 'B1:D1'],
      ['R08', 'A1:C1'],
    ]);
    expect(found.map(({ facts }) => facts['because'])).toEqual(['shifted', 'shifted']);
  });

  it('does not take scores that are still missing for a header out of place', () => {
    const [table] = detect(
      ['ข้อ', 'ข้อคำถาม', 'คะแนน', 'หมายเหตุ'],
      ['i1', 'ก', '', 1],
      ['i2', 'ข', '-', 2],
    ).tables;
    expect(table?.columns.map(({ column, field }) => `${column} ${field}`)).toEqual([
      '0 code',
      '1 text',
      '2 score',
      '3 ignored',
    ]);
  });

  it('takes a header without scores under it for no table', () => {
    expect(detect(['ข้อ', 'คะแนน'], ['สรุป'], ['หมายเหตุ']).tables).toEqual([]);
  });
});
