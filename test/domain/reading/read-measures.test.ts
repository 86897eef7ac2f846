import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { detectMeasureTables } from '../../../src/domain/reading/detect-measure-tables';
import type { CellValue } from '../../../src/domain/reading/grid';
import { readMeasures } from '../../../src/domain/reading/read-measures';
import { tuplesOf } from '../../support/found';
import { RULE_WORDS, sheetOf } from '../../support/grid-of';

function read(...rows: readonly (readonly CellValue[])[]) {
  const sheet = sheetOf(rows);
  const { tables } = detectMeasureTables(sheet, RULE_WORDS);
  const { value, findings } = readMeasures(sheet, tables, { words: RULE_WORDS, planYear: fiscalYear(2569) });
  return { measures: value.map(({ measure }) => measure), found: tuplesOf(findings), findings };
}

describe('readMeasures', () => {
  it('reads every column of a table arranged by indicator', () => {
    const { measures, found } = read(
      [
        'ประเด็น/ ตัวชี้วัด',
        'ข้อคำถาม ITA',
        'ผลการวิเคราะห์',
        'มาตรการ',
        'ผลการวิเคราะห์ตัวชี้วัดตามหลักเกณฑ์การประเมิน ITA ที่สอดคล้องกับมาตรการ หรือโครงการ หรือกิจกรรม',
        'ขั้นตอน',
        'ระยะเวลา',
        'ผู้รับผิดชอบ',
        'ผลการดำเนินการ',
        'ผลลัพธ์',
        'ข้อเสนอแนะ',
      ],
      [
        '๙.การเปิดเผย ข้อมูล',
        'o12 รายการ',
        'ไม่ครบ',
        'เผยแพร่',
        'ควรยกระดับคะแนน',
        '๑. รวบรวม',
        '๑ ม.ค.๖๙ ถึง ๓๑ พ.ค.๖๙',
        'กองคลัง',
        'ทำแล้ว',
        'ครบ',
        'รักษาไว้',
      ],
    );
    expect(measures).toEqual([
      {
        at: { sheet: 'Sheet1', address: 'A2:K2' },
        issue: null,
        heading: '๙.การเปิดเผย ข้อมูล',
        indicators: [9],
        questions: ['o12'],
        analysis: 'ไม่ครบ',
        measure: 'เผยแพร่',
        alignment: 'ควรยกระดับคะแนน',
        steps: '๑. รวบรวม',
        period: { text: '๑ ม.ค.๖๙ ถึง ๓๑ พ.ค.๖๙', from: '2026-01-01', to: '2026-05-31' },
        owners: ['กองคลัง'],
        result: 'ทำแล้ว',
        outcome: 'ครบ',
        recommendation: 'รักษาไว้',
      },
    ]);
    expect(found).toEqual([]);
  });

  it('leaves null what the sheet has no column for', () => {
    const [measure] = read(['มาตรการ', 'ผู้รับผิดชอบ', 'ขั้นตอน'], ['๑. ยกย่องคนดี', 'กองคลัง', 'ก']).measures;
    expect(measure).toMatchObject({
      issue: null,
      heading: null,
      indicators: [],
      analysis: null,
      alignment: null,
      period: null,
      result: null,
    });
  });

  it('reads a table arranged by issue, quarters by the year of the plan', () => {
    const { measures } = read(
      ['ประเด็น', 'ข้อคำถาม ITA', 'มาตรการ', 'ระยะเวลาดำเนินการ', 'ส่วนงานที่รับผิดชอบ'],
      ['๒.การให้บริการและระบบ E-Service', '๐๑๗ รายงานผล', 'มอบหมายงาน', 'ไตรมาส ๑', 'งานพัสดุ กองคลัง'],
    );
    expect(measures).toMatchObject([
      {
        issue: 2,
        indicators: [],
        questions: ['o17'],
        period: { from: '2025-10-01', to: '2025-12-31' },
        owners: ['งานพัสดุ กองคลัง'],
      },
    ]);
  });

  it('takes the heading of a group for the measure where no column has it', () => {
    const { measures } = read(
      ['ตัวชี้วัด', 'วิธีการดำเนินการ', 'ผู้รับผิดชอบ'],
      ['๑. มาตรการสื่อสาร'],
      ['การใช้อำนาจ', 'ก', 'กองคลัง'],
    );
    expect(measures).toMatchObject([{ measure: '๑. มาตรการสื่อสาร', indicators: [3] }]);
  });

  it('takes the heading of a group for the indicator where no column has that', () => {
    const { measures } = read(
      ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
      ['ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร'],
      ['เปิดเพจ', 'ก', 'กองคลัง'],
    );
    expect(measures).toMatchObject([
      { measure: 'เปิดเพจ', heading: 'ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร', indicators: [7] },
    ]);
  });

  it('I03: takes a bare number for a question of the row’s indicator', () => {
    const { measures, found } = read(
      ['ตัวชี้วัด', 'ข้อคำถาม', 'มาตรการ', 'ผู้รับผิดชอบ'],
      ['๒.การใช้งบประมาณ', '6 หน่วยงานใช้เงิน', 'ก', 'กองคลัง'],
    );
    expect(measures).toMatchObject([{ questions: ['i6'] }]);
    expect(found).toEqual([['I03', 'B2']]);
  });

  it('T08: joins a period split over two cells', () => {
    const { measures, found } = read(
      ['มาตรการ', 'ระยะเวลาดำเนินการ', '', 'ผู้รับผิดชอบ'],
      ['๑. ยกย่องคนดี', '๑ ม.ค.๖๙ ถึง', '๓๐ ก.ย.๖๙', 'กองคลัง'],
    );
    expect(measures).toMatchObject([
      { period: { text: '๑ ม.ค.๖๙ ถึง ๓๐ ก.ย.๖๙', from: '2026-01-01', to: '2026-09-30' } },
    ]);
    expect(found).toEqual([['T08', 'B2:C2']]);
  });

  it('R11: links a measure to the indicators of its own words, and says so', () => {
    const { measures, findings } = read(
      ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ'],
      ['๑. มาตรการใช้งบประมาณอย่างโปร่งใส', 'ก', 'กองคลัง'],
    );
    expect(measures).toMatchObject([{ indicators: [2] }]);
    expect(findings.map(({ code, facts }) => [code, facts['because'], facts['taken']])).toEqual([
      ['R11', 'hinted', ['2']],
    ]);
  });

  it('R12: tells of periods and owners it understands only in part', () => {
    const { measures, found } = read(
      ['มาตรการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      ['๑. ยกย่องคนดี', 'ตามความเหมาะสม', 'งานธุรการงานนิติการ'],
    );
    expect(measures).toMatchObject([
      { period: { text: 'ตามความเหมาะสม', from: null, to: null }, owners: ['งานธุรการ', 'งานนิติการ'] },
    ]);
    expect(found).toEqual([
      ['R12', 'B2'],
      ['R12', 'C2'],
    ]);
  });
});
