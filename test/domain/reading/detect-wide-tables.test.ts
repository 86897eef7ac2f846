import { detectWideTables } from '../../../src/domain/reading/detect-wide-tables';
import type { CellValue } from '../../../src/domain/reading/grid';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function detect(...rows: readonly (readonly CellValue[])[]) {
  return detectWideTables(sheetOf(rows), () => true, RULE_WORDS);
}

describe('detectWideTables', () => {
  it('describes one agency a row, and knows the column of names without a header', () => {
    const { tables } = detect(
      ['', 'IIT', 'EIT', 'OIT'],
      ['อบต.ทุ่งตัวอย่าง', 90, 91, 92],
      ['ทต.บ้านสมมุติ', 80, 81, 82],
    );
    expect(tables).toMatchObject([{ kind: 'wideScores', headerRows: [0], firstRow: 1, lastRow: 2 }]);
    expect(tables[0]?.columns.find(({ field }) => field === 'agency')?.column).toBe(0);
  });

  it('R08: sets weighted points aside', () => {
    const { tables, findings } = detect(
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
      ['อบต.ทุ่งตัวอย่าง', 29, 28, 39, 96],
    );
    expect(tables[0]?.columns.map(({ field }) => field)).toEqual([
      'agency',
      'ignored',
      'ignored',
      'ignored',
      'score',
    ]);
    expect(tuplesOf(findings)).toEqual([
      ['R08', 'B1:B2'],
      ['R08', 'C1:C2'],
      ['R08', 'D1:D2'],
    ]);
  });

  it('takes the lower of two header rows where the upper one only groups it', () => {
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    const { tables } = detect(
      ['หน่วยงาน', 'IIT', '', '', '', '', 'EIT', '', '', 'OIT', '', 'รวม'],
      ['', ...numbers, ''],
      ['อบต.ทุ่งตัวอย่าง', ...numbers.map((number) => 80 + number), 85.5],
    );
    expect(tables).toMatchObject([{ headerRows: [0, 1], firstRow: 2, lastRow: 2 }]);
    expect(tables[0]?.columns.filter(({ field }) => field === 'score')).toHaveLength(11);
  });

  it('looks below the questions that stand in words under their codes', () => {
    const words = ['ข้อคำถาม', 'ทำตามขั้นตอน', 'เสมอกัน', 'ไม่รับของ'];
    const { tables, takenRows } = detect(['ข้อ', 'i1', 'i2', 'i3'], words, ['คะแนน', 90, 91, 92]);
    expect(tables).toMatchObject([{ firstRow: 2, lastRow: 2 }]);
    expect(takenRows).toEqual([0, 1, 2]);
    expect(detect(['ข้อ', 'i1', 'i2', 'i3'], words, words, ['คะแนน', 90, 91, 92]).tables).toEqual([]);
  });

  it('takes a header over words for no table', () => {
    expect(
      detect(['คะแนน', 'แบบ IIT', 'แบบ EIT', 'แบบ OIT'], ['คะแนนข้อ', 'เฉลี่ย', 'เฉลี่ย', 'ของข้อ']).tables,
    ).toEqual([]);
  });
});
