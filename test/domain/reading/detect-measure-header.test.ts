import type { CellValue } from '../../../src/domain/reading/grid';
import {
  detectMeasureHeaders,
  isKnownMeasureHeader,
} from '../../../src/domain/reading/detect-measure-header';
import { sheetOf } from '../../support/grid-of';

function headersIn(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return detectMeasureHeaders(sheetOf(rows)).map(
    (header) =>
      `${header.rows.join('+')}: ${header.columns.map(({ column, field }) => `${column} ${field}`).join(', ')}`,
  );
}

describe('detectMeasureHeaders', () => {
  it('finds a header by its words, in any order and below any title', () => {
    expect(
      headersIn([
        ['แผนของหน่วยงาน'],
        [],
        ['', 'ผู้รับผิดชอบ', 'มาตรการ', 'ระยะเวลาดำเนินการ'],
        ['', 'กองคลัง', 'ก', 'ข'],
      ]),
    ).toEqual(['2: 1 owner, 2 measure, 3 period']);
  });

  it('reads a header of two rows', () => {
    expect(
      headersIn([
        [
          'ประเด็น/ ตัวชี้วัด',
          'การวิเคราะห์ผลการประเมินในปีงบประมาณ ๒๕๖๘',
          '',
          'การนำผลการวิเคราะห์ไปสู่การปรับปรุง',
          '',
          '',
        ],
        ['', 'ข้อคำถาม ITA', 'ผลการวิเคราะห์', 'มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
      ]),
    ).toEqual(['0+1: 0 indicator, 1 question, 2 analysis, 3 measure, 4 steps, 5 owner']);
  });

  it('reads second headings below, and words broken over two rows', () => {
    expect(
      headersIn([
        ['มาตรการ', 'ระยะเวลา', '', 'ผู้รับ'],
        ['', 'เริ่มต้น', 'สิ้นสุด', 'ผิดชอบ'],
        ['ก', 'ต.ค. 68', 'ก.ย. 69', 'กองคลัง'],
      ]),
    ).toEqual(['0+1: 0 measure, 1 period, 2 period, 3 owner']);
  });

  it('finds every page of a table', () => {
    const header = ['มาตรการ', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ'];
    expect(headersIn([header, ['ก', 'ข', 'ค'], header])).toHaveLength(2);
  });

  it('takes headers of other tables and rows of data for none', () => {
    expect(
      headersIn([
        ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
        ['ตัวชี้วัด', 'มาตรการ'],
        ['มาตรการประหยัดพลังงานของหน่วยงาน', 'ประชุมชี้แจงผู้รับผิดชอบทุกคน', 'กองคลัง'],
      ]),
    ).toEqual([]);
  });
});

describe('isKnownMeasureHeader', () => {
  it('knows a column that is not read from one it has never heard of', () => {
    expect([isKnownMeasureHeader('งบประมาณ (บาท)'), isKnownMeasureHeader('สีของแฟ้ม')]).toEqual([true, false]);
  });
});
