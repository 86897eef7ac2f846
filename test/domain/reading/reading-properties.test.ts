import fc from 'fast-check';
import { formatScore } from '../../../src/domain/assessment/score';
import type { CellValue, Grid } from '../../../src/domain/reading/grid';
import { readWorkbook } from '../../../src/domain/reading/read-workbook';
import { gridOf } from '../../support/grid-of';

const UNDECIDED = { fiscalYear: null, planYear: null, agencyName: null };
const AGENCY = 'เทศบาลตำบลบ้านสมมุติ';
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

type Row = readonly CellValue[];

function read(...grids: readonly Grid[]) {
  return readWorkbook({ grids, unread: [] }, UNDECIDED);
}

/** What was read, without where it stood: agencies with their scores, measures with their words. */
function meaningOf(rows: readonly Row[]) {
  const { agencies, measures, planYear } = read(gridOf(rows)).value.assessment;
  return {
    planYear,
    agencies: agencies.map(({ agency, fiscalYear, questions, total }) => ({
      name: agency?.name,
      fiscalYear,
      questions: [...questions].map(([code, { score }]) => `${code} ${formatScore(score)}`).sort(),
      total: total === null ? null : formatScore(total.score),
    })),
    measures: measures.map(({ indicators, measure, steps, owners, period }) => ({
      indicators,
      measure,
      steps,
      owners,
      from: period?.from,
    })),
  };
}

function inThaiDigits(value: CellValue): CellValue {
  return String(value).replace(/\d/g, (digit) => THAI_DIGITS.charAt(Number(digit)));
}

const TITLES: readonly Row[] = [['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'], [AGENCY]];
const SCORE_HEADER: Row = ['ข้อ', 'ข้อคำถาม', 'คะแนน'];
const MEASURE_TITLES: readonly Row[] = [['มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2569'], [AGENCY]];
const MEASURE_HEADER: Row = ['ตัวชี้วัด', 'มาตรการ', 'ขั้นตอนการดำเนินการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'];
const MEASURES: readonly Row[] = [
  ['1. การปฏิบัติหน้าที่', 'ใช้บัตรคิว', '1. ติดตั้งเครื่อง', '1 ต.ค. 2568 - 30 ก.ย. 2569', 'สำนักปลัด'],
  ['2. การใช้งบประมาณ', 'แจ้งแผนใช้เงิน', '1. ติดประกาศ', '1 ม.ค. 2569 - 30 ก.ย. 2569', 'กองคลัง'],
  ['7. ประสิทธิภาพการสื่อสาร', 'ปรับหน้าเว็บไซต์', '1. ย้ายเมนู', '1 ต.ค. 2568 - 31 มี.ค. 2569', 'กองช่าง'],
  ['9. การเปิดเผยข้อมูล', 'ตรวจเว็บไซต์', '1. ตั้งผู้ดูแล', '1 ต.ค. 2568 - 30 ก.ย. 2569', 'กองคลัง'],
];

const score = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
const questionRows = fc
  .array(score, { minLength: 4, maxLength: 12 })
  .map((scores) =>
    scores.map((one, index): Row => [
      `i${index + 1}`,
      `ท่านเห็นว่างานส่วนที่ ${'กขคงจฉชซญฐฑณ'.charAt(index)} ดีเพียงใด`,
      one,
    ]),
  );

const word = fc.constantFrom<CellValue>(
  '',
  'ข้อ',
  'คะแนน',
  'ระดับ',
  'หน่วยงาน',
  'ตัวชี้วัด',
  'มาตรการ',
  'ขั้นตอน',
  'ผู้รับผิดชอบ',
  'ระยะเวลา',
  'i1',
  '๐๑๒',
  'e๓-e๕',
  'IIT',
  'EIT ส่วนที่ ๑',
  'คะแนนรวม',
  'ผ่านดี',
  'การใช้งบประมาณ',
  AGENCY,
  'ปีงบประมาณ พ.ศ. ๒๕๖๘',
  '๘๕.๐๐ คะแนน',
  '<p>1. ทำ</p>',
  '-----',
  '#DIV/0!',
  95.33,
  2568,
  true,
);
const cell = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
);
const anyRows = fc
  .integer({ min: 1, max: 9 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 25 }));

describe('readWorkbook on any grid', () => {
  it('never throws, and keeps every finding inside the sheet', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(50), fc.nat(20), (rows, top, left) => {
        const { findings } = read(gridOf(rows, { top, left }));
        for (const { at } of findings) expect(at?.address ?? 'A1').toMatch(/^[A-Z]+\d+(?::[A-Z]+\d+)?$/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('readWorkbook on a list of scores', () => {
  it('reads the same with blank rows and columns around the table', () => {
    fc.assert(
      fc.property(questionRows, fc.nat(6), fc.nat(4), (rows, above, before) => {
        const table = [...TITLES, SCORE_HEADER, ...rows];
        const pad = Array.from({ length: before }, () => '');
        const padded = [
          ...Array.from({ length: above }, () => []),
          ...table.map((row) => [...pad, ...row, '']),
        ];
        expect(meaningOf([...padded, [], []])).toEqual(meaningOf(table));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the same in Thai digits', () => {
    fc.assert(
      fc.property(questionRows, (rows) => {
        const table = [...TITLES, SCORE_HEADER, ...rows];
        expect(meaningOf(table.map((row) => row.map(inThaiDigits)))).toEqual(meaningOf(table));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the same in any order of rows', () => {
    const shuffled = questionRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(meaningOf([...TITLES, SCORE_HEADER, ...others])).toEqual(
          meaningOf([...TITLES, SCORE_HEADER, ...rows]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('reads the same over two pages with the header repeated', () => {
    fc.assert(
      fc.property(questionRows, fc.integer({ min: 1, max: 3 }), fc.nat(2), (rows, cut, blanks) => {
        const gap = Array.from({ length: blanks }, () => []);
        const pages = [
          ...TITLES,
          SCORE_HEADER,
          ...rows.slice(0, cut),
          ...gap,
          SCORE_HEADER,
          ...rows.slice(cut),
        ];
        expect(meaningOf(pages)).toEqual(meaningOf([...TITLES, SCORE_HEADER, ...rows]));
      }),
      { numRuns: 40 },
    );
  });
});

describe('readWorkbook on a table of measures', () => {
  const whole = [...MEASURE_TITLES, MEASURE_HEADER, ...MEASURES];

  it('reads the same with blank rows and columns around the table', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(4), (above, before) => {
        const pad = Array.from({ length: before }, () => '');
        const padded = [...Array.from({ length: above }, () => []), ...whole.map((row) => [...pad, ...row])];
        expect(meaningOf(padded)).toEqual(meaningOf(whole));
      }),
      { numRuns: 20 },
    );
  });

  it.each([1, 2, 3])('reads the same over two pages cut behind row %d', (cut) => {
    const page = [...MEASURES.slice(0, cut), [], MEASURE_HEADER, ...MEASURES.slice(cut)];
    expect(meaningOf([...MEASURE_TITLES, MEASURE_HEADER, ...page])).toEqual(meaningOf(whole));
    expect(meaningOf(whole).measures).toHaveLength(MEASURES.length);
  });

  it('reads dates and indicators the same in Thai digits', () => {
    const [plain, thai] = [whole, whole.map((row) => row.map(inThaiDigits))].map(meaningOf);
    expect(thai?.measures.map(({ indicators, from }) => [indicators, from])).toEqual(
      plain?.measures.map(({ indicators, from }) => [indicators, from]),
    );
  });
});
