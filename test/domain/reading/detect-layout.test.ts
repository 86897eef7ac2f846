import { detectLayout } from '../../../src/domain/reading/detect-layout';
import type { CellValue } from '../../../src/domain/reading/grid';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function kindsIn(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  return detectLayout(sheetOf(rows), RULE_WORDS).value.tables.map(
    ({ kind, firstRow, lastRow }) => `${kind} ${firstRow}-${lastRow}`,
  );
}

describe('detectLayout', () => {
  it('finds tables of every kind in one sheet, from the top', () => {
    expect(
      kindsIn(
        ['รายงานผลการประเมิน'],
        ['IIT', '๙๙.๔๓ คะแนน'],
        [],
        ['คะแนน', 'ระดับ'],
        ['95.00 – 100', 'AA'],
        ['85.00 – 94.99', 'A'],
        [],
        ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
        ['i1', 'ก', 90],
        [],
        ['หน่วยงาน', 'IIT', 'EIT', 'OIT'],
        ['อบต.ทุ่งตัวอย่าง', 90, 91, 92],
        [],
        ['ก', 'ข', 'ค', 'ง'],
        [],
        ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
        ['๑. มาตรการหนึ่ง', 'ทำ', 'กองคลัง'],
      ),
    ).toEqual([
      'instruments 1-1',
      'ratingScale 4-5',
      'questions 8-8',
      'wideScores 11-11',
      'junk 13-13',
      'measures 16-16',
    ]);
  });

  it('gives every table its confidence and reasons', () => {
    const { tables } = detectLayout(sheetOf([['IIT', 90]]), RULE_WORDS).value;
    expect(tables).toMatchObject([{ confidence: 0.7, reasons: ['namesWithScores'] }]);
  });

  it('finds no table in running text', () => {
    expect(kindsIn(['บันทึกข้อความ'], ['เรื่อง รายงานผล'], ['จึงเรียนมาเพื่อโปรดทราบ'])).toEqual([]);
  });

  it('survives JSON, so that a workbook can remember it', () => {
    const { value } = detectLayout(
      sheetOf([
        ['ข้อ', 'ปี 2567', 'ปี 2568'],
        ['i1', 90, 91],
      ]),
      RULE_WORDS,
    );
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  describe('of tables beside each other', () => {
    const [left, right] = [
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
    ];
    const both = (title: readonly CellValue[]) => [
      title,
      [],
      [...left, '', ...right],
      ['i1', 'ก', 90, '', 'e1', 'ข', 91],
      ['i2', 'ค', 92, '', 'e2', 'ง', 93],
    ];

    function titlesIn(rows: readonly (readonly CellValue[])[]) {
      return detectLayout(sheetOf(rows), RULE_WORDS).value.tables.map(({ kind, bannerRows, columns }) => [
        kind,
        columns[0]?.column,
        bannerRows,
      ]);
    }

    it('heads each list by a title over the whole sheet', () => {
      expect(titlesIn(both(['แบบวัด IIT']))).toEqual([
        ['questions', 0, [0]],
        ['questions', 4, [0]],
      ]);
      expect(titlesIn(both(['', '', '', '', '', 'แบบวัด IIT']))).toEqual([
        ['questions', 0, [0]],
        ['questions', 4, [0]],
      ]);
    });

    it('leaves a list its own title', () => {
      const rows = both(['แบบวัด IIT']);
      rows[1] = ['', '', '', '', 'แบบวัด EIT'];
      expect(titlesIn(rows).map(([, , titles]) => titles)).toEqual([[0], [1]]);
    });
  });
});
