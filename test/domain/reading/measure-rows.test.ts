import type { CellValue } from '../../../src/domain/reading/grid';
import { gatherMeasureRows } from '../../../src/domain/reading/measure-rows';
import { detectMeasureTables } from '../../../src/domain/reading/detect-measure-tables';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function gather(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  const { value, findings } = gatherMeasureRows(sheet, detectMeasureTables(sheet, RULE_WORDS).tables);
  return {
    measures: value.map(({ firstRow, lastRow, texts, banner }) => ({
      rows: [firstRow, lastRow],
      ...Object.fromEntries(texts),
      banner,
    })),
    found: tuplesOf(findings),
  };
}

const HEADER = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'ระยะเวลา'];

describe('gatherMeasureRows', () => {
  it('joins what goes on in the next row, also on the next page', () => {
    const { measures, found } = gather(
      HEADER,
      ['๑. มาตรการ', '๑. ประกาศให้', 'กองคลัง', 'ไตรมาส ๑'],
      HEADER,
      ['', 'ประชาชนทราบ', 'กองช่าง', ''],
      ['', '๒. ติดตามผล', '', ''],
    );
    expect(measures).toEqual([
      {
        rows: [1, 4],
        measure: '๑. มาตรการ',
        steps: '๑. ประกาศให้ประชาชนทราบ\n๒. ติดตามผล',
        owner: 'กองคลัง\nกองช่าง',
        period: 'ไตรมาส ๑',
        banner: null,
      },
    ]);
    expect(found).toEqual([]);
  });

  it('joins the days of a period that stand in two columns', () => {
    const header = ['มาตรการ', 'ผู้รับผิดชอบ', 'เริ่มต้น', 'สิ้นสุด'];
    expect(gather(header, ['ก', 'กองคลัง', 'ต.ค. 68', 'ก.ย. 69']).measures[0]).toMatchObject({
      period: 'ต.ค. 68 ถึง ก.ย. 69',
    });
  });

  it('R11: takes a complete row under a merged heading for a measure of its own', () => {
    const header = ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ'];
    const { measures, found } = gather(
      header,
      ['การใช้อำนาจ', 'ก', 'กองคลัง'],
      ['', 'ข', 'กองช่าง'],
      ['', 'ต่อจากข', ''],
    );
    expect(measures).toMatchObject([
      { indicator: 'การใช้อำนาจ', measure: 'ก', rows: [1, 1] },
      { indicator: 'การใช้อำนาจ', measure: 'ขต่อจากข', rows: [2, 3] },
    ]);
    expect(found).toEqual([['R11', 'A3']]);
  });

  it('joins the rest of a measure at the top of a new page, even with an owner of its own', () => {
    const header = ['ตัวชี้วัด', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา'];
    const first = ['การใช้อำนาจ', 'ให้บริการประ', 'กองคลัง', 'ไตรมาส ๑'];
    expect(gather(header, first, header, ['', 'ชาชนเสมอกัน', 'กองช่าง', '']).measures).toMatchObject([
      { measure: 'ให้บริการประชาชนเสมอกัน', owner: 'กองคลัง\nกองช่าง' },
    ]);
    const whole = gather(header, first, header, ['', 'ทำทะเบียน', 'กองช่าง', 'ไตรมาส ๒']);
    expect(whole.measures.map(({ rows }) => rows)).toEqual([
      [1, 1],
      [3, 3],
    ]);
    expect(whole.found).toEqual([['R11', 'A4']]);
  });

  it('takes a question that has a score and no measure for no part of the measure above', () => {
    const header = ['ข้อ', 'คะแนน', 'มาตรการ', 'ผู้รับผิดชอบ'];
    const { measures } = gather(
      header,
      ['i1', 84.5, 'ก', 'กองคลัง'],
      ['i2', 96, '', ''],
      ['i3', '', 'ข', 'กองช่าง'],
    );
    expect(measures.map(({ rows }) => rows)).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it('R11: keeps a first row that has no heading', () => {
    const { measures, found } = gather(
      HEADER,
      ['', 'ประชุม', 'กองคลัง', ''],
      ['๑. มาตรการ', 'ข', 'กองช่าง', ''],
    );
    expect(measures).toHaveLength(2);
    expect(found).toEqual([['R11', 'A2']]);
  });

  it('remembers the heading of the group', () => {
    const { measures } = gather(['ตัวชี้วัด', 'ขั้นตอน', 'ผู้รับผิดชอบ'], ['กลุ่ม ก'], ['การใช้อำนาจ', 'ข', 'กองคลัง']);
    expect(measures).toMatchObject([{ banner: 'กลุ่ม ก' }]);
  });

  it('remembers the heading of its own group where another table stands beside it', () => {
    const header = ['ตัวชี้วัด', 'ขั้นตอน', 'ผู้รับผิดชอบ'];
    const row = ['การใช้อำนาจ', 'ข', 'กองคลัง'];
    const { measures } = gather([...header, ...header], ['กลุ่ม ก', '', '', 'กลุ่ม ข'], [...row, ...row]);
    expect(measures.map(({ banner }) => banner)).toEqual(['กลุ่ม ก', 'กลุ่ม ข']);
  });
});
