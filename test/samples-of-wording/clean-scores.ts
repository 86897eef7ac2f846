import { highBy, INDICATORS, QUESTIONS, scoresOf, TUNG } from './made-up-figures';
import { clean, type SampleOfWording } from './sample-of-wording';

const byIndicators = clean('list of ten indicators', { คะแนน: scoresOf('๒๕๖๘', TUNG) });

const twoYears = clean(
  'one sheet a year',
  {
    ปี2567: scoresOf('2567', 'เทศบาลตำบลบ้านสมมุติ', highBy(-2)),
    ปี2568: scoresOf('2568', 'เทศบาลตำบลบ้านสมมุติ'),
  },
  ['R15', '', ''],
);

const letters = clean('results of the year whose levels are letters', {
  ผลคะแนน: [
    ['รายงานผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
    ['องค์การบริหารส่วนตำบลหนองจำลอง'],
    ['ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map((name, index) => [name, highBy(0)[index] ?? 0]),
    ['ระดับผลการประเมิน', 'A'],
  ],
});

const instruments = clean('three instruments, total and level', {
  สรุป: [
    ['สรุปผล ITA ปีงบประมาณ พ.ศ. 2568'],
    ['เทศบาลนครสมมุติ'],
    ['เครื่องมือ', 'คะแนน', 'น้ำหนัก', 'คะแนนถ่วงน้ำหนัก'],
    ['IIT', 92.7, 30, 27.81],
    ['EIT', 93.97, 30, 28.19],
    ['OIT', 93.75, 40, 37.5],
    ['รวม', '', 100, 93.5],
  ],
});

const questions = clean(
  'questions of the three instruments in one list',
  {
    รายข้อ: [['คะแนนรายข้อ ITA ปีงบประมาณ พ.ศ. 2568'], ['อบต.นาสมมติ'], ['ข้อ', 'คะแนน'], ...QUESTIONS],
  },
  ['R15', '', ''],
);

const manyAgencies = clean(
  'matrix of many bodies',
  {
    รวม: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม'],
      [TUNG, 92.7, 93.97, 93.75, 93.5],
      ['องค์การบริหารส่วนตำบลนาสมมติ', 80.1, 82.4, 70, 76.75],
      ['เทศบาลตำบลบ้านสมมุติ', 88, 89.5, 87, 88.05],
    ],
  },
  ['R15', '', ''],
);

const sideBySide = clean(
  'three lists side by side',
  {
    คะแนน: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 เทศบาลเมืองนามสมมุติ'],
      ['ข้อ', 'คะแนน', '', 'ข้อ', 'คะแนน', '', 'ข้อ', 'คะแนน'],
      ...QUESTIONS.slice(24).map((oit, row) => [
        ...(QUESTIONS.slice(0, 15)[row] ?? ['', '']),
        '',
        ...(QUESTIONS.slice(15, 24)[row] ?? ['', '']),
        '',
        ...oit,
      ]),
    ],
  },
  ['R15', '', ''],
);

const comparison = clean(
  'two years in columns',
  {
    เปรียบเทียบ: [
      ['เปรียบเทียบผลการประเมิน ITA'],
      ['องค์การบริหารส่วนจังหวัดสมมุติธานี'],
      ['ตัวชี้วัด', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ผลต่าง'],
      ...INDICATORS.map((name, index) => [name, highBy(-2)[index] ?? 0, highBy(0)[index] ?? 0, 2]),
    ],
  },
  ['R15', '', ''],
);

const inSentences = clean(
  'scores in sentences alone',
  {
    รายงาน: [
      ['รายงานผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๗ เทศบาลเมืองนามสมมุติ'],
      ['หน่วยงานได้คะแนนภาพรวม ๘๘.๗๖ คะแนน ระดับผลการประเมิน ผ่านดี'],
      ['คะแนนเครื่องมือ IIT ๙๐.๑๐ คะแนน EIT ๘๗.๒๕ คะแนน และ OIT ๘๘.๙๐ คะแนน'],
    ],
  },
  ['R15', '', ''],
);

const percent = clean('scores with the words for per cent', {
  คะแนน: [
    ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566'],
    ['อบต.หนองจำลอง'],
    ['ข้อ', 'ข้อคำถาม', 'ร้อยละ'],
    ['i1', 'ปฏิบัติงานตามขั้นตอน', '92.40'],
    ['i2', 'ให้บริการเท่าเทียม', '90.00'],
  ],
});

/** Correct sheets of scores. */
export const CLEAN_SCORES: readonly SampleOfWording[] = [
  byIndicators,
  twoYears,
  letters,
  instruments,
  questions,
  manyAgencies,
  sideBySide,
  comparison,
  inSentences,
  percent,
];
