/** Sheets with the scores of many agencies or of several years. */
import { BAN, INDICATORS, MUEANG, NONG, points, TEN, thai, TUNG } from './made-up-figures.mjs';

const AGENCIES = [TUNG, BAN, MUEANG, NONG];
const SHORT = INDICATORS.map((name, index) => `${index + 1}. ${name}`);
const TOTALS = [93.5, 91.5, 84.5, 95.5];
const LEVELS = ['ผ่านดี', 'ผ่านดี', 'ต้องปรับปรุง', 'ผ่านดีเยี่ยม'];

function shifted(by) {
  return TEN.map((score) => Math.round((score + by) * 100) / 100);
}

/** Ten indicators whose chain is lower by as much as the total. */
const ROWS = AGENCIES.map((agency, index) => [
  agency,
  ...shifted(TOTALS[index] - 93.5),
  TOTALS[index],
  LEVELS[index],
]);

const oneRowEach = {
  name: 'one-row-an-agency',
  writer: 'excelize',
  sheets: [
    {
      name: 'อปท. 68',
      landscape: true,
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 จังหวัดตัวอย่าง'],
        ['ลำดับ', 'หน่วยงาน', ...SHORT, 'คะแนนรวม', 'ระดับ'],
        ...ROWS.map((row, index) => [index + 1, ...row]),
        ['', 'ค่าเฉลี่ย', ...shifted(-2.25), 91.25, ''],
      ],
    },
  ],
};

const WEIGHTED = [27.81, 28.19, 37.5];

const weightedBetween = {
  name: 'weighted-instruments-between',
  writer: 'xml',
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['สรุปผลคะแนน ITA ปีงบประมาณ พ.ศ. 2568'],
        [
          'หน่วยงาน',
          ...SHORT.slice(0, 5),
          'IIT (30)',
          ...SHORT.slice(5, 8),
          'EIT (30)',
          ...SHORT.slice(8),
          'OIT (40)',
          'คะแนนรวม',
          'ระดับ',
        ],
        ...[TUNG, NONG].map((agency) => [
          agency,
          ...TEN.slice(0, 5),
          WEIGHTED[0],
          ...TEN.slice(5, 8),
          WEIGHTED[1],
          ...TEN.slice(8),
          WEIGHTED[2],
          93.5,
          'ผ่านดี',
        ]),
      ],
    },
  ],
};

const twoYearsStacked = {
  name: 'two-years-stacked',
  writer: 'libreoffice',
  sheets: [
    {
      name: 'เทียบปี',
      rows: [
        ['ผลการประเมิน ITA ของหน่วยงานในอำเภอ'],
        ['หน่วยงาน', 'ปีงบประมาณ', ...SHORT, 'คะแนนรวม', 'ระดับ'],
        [TUNG, 2567, ...shifted(-2), 91.5, 'ผ่านดี'],
        ['', 2568, ...TEN, 93.5, 'ผ่านดี'],
        [BAN, 2567, ...shifted(-4), 89.5, 'ผ่านดี'],
        ['', 2568, ...shifted(-9), 84.5, 'ต้องปรับปรุง'],
      ],
      merges: ['A3:A4', 'A5:A6'],
    },
  ],
};

const PLACES = [
  'ตะวันออก',
  'ตะวันตก',
  'เหนือ',
  'ใต้',
  'กลาง',
  'ใหม่',
  'เก่า',
  'บน',
  'ล่าง',
  'นอก',
  'ใน',
  'ยาว',
  'กว้าง',
];

/** A block of a district report: points out of the weights, scores of the indicators and the total in one column, all as text. */
function block(number) {
  const by = -(number % 9);
  const scores = shifted(by);
  const total = 93.5 + by;
  const weighted = [27.81, 28.19, 37.5].map((points, index) => points + (by * [30, 30, 40][index]) / 100);
  const kind = ['เทศบาลตำบล', 'องค์การบริหารส่วนตำบล', 'เทศบาลเมือง'][Math.floor((number - 1) / PLACES.length)];
  const level = total >= 85 ? 'ผ่านดี' : 'ต้องปรับปรุง';
  const group = (title, index, from, to) => [
    [title, weighted[index].toFixed(2)],
    ...INDICATORS.slice(from, to).map((name, place) => [
      `ตัวชี้วัดที่ ${from + place + 1} ${name}`,
      scores[from + place].toFixed(2),
    ]),
  ];
  return [
    [`${number}. ${kind}จำลอง${PLACES[(number - 1) % PLACES.length]}`],
    ['ตัวชี้วัด', 'คะแนน'],
    ...group('IIT', 0, 0, 5),
    ...group('EIT', 1, 5, 8),
    ...group('OIT', 2, 8, 10),
    ['คะแนนรวม', total.toFixed(2)],
    ['ระดับผลการประเมิน', level],
    [],
  ];
}

const stackedBlocks = {
  name: 'stacked-blocks',
  writer: 'xml',
  sheets: [
    {
      name: 'รายหน่วยงาน',
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568 รายหน่วยงาน'],
        ...Array.from({ length: 39 }, (_, index) => block(index + 1)).flat(),
      ],
    },
  ],
};

const shortBlocks = {
  name: 'stacked-lists-without-header',
  writer: 'excelize',
  sheets: [
    {
      name: 'สรุป',
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘'],
        ...[TUNG, BAN].flatMap((agency, index) => [
          [agency],
          ['IIT', points(92.7 - index)],
          ['EIT', points(93.97 - index)],
          ['OIT', points(93.75 - index)],
          ['คะแนนรวม', points(93.5 - index), 'ผ่านดี'],
          [],
        ]),
      ],
    },
  ],
};

const yearsBelow = {
  name: 'a-list-a-year',
  writer: 'libreoffice',
  sheets: [
    {
      name: 'ย้อนหลัง',
      rows: [
        [TUNG],
        ...[2566, 2567, 2568].flatMap((year, index) => [
          [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${thai(year)}`],
          ['เครื่องมือ', 'คะแนน'],
          ['IIT', 88.7 + index * 2],
          ['EIT', 89.97 + index * 2],
          ['OIT', 89.75 + index * 2],
          ['คะแนนรวม', 89.5 + index * 2],
          [],
        ]),
      ],
    },
  ],
};

const transposed = {
  name: 'agencies-as-columns',
  writer: 'libreoffice',
  sheets: [
    {
      name: 'เปรียบเทียบ',
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
        ['ตัวชี้วัด', ...AGENCIES],
        ...INDICATORS.map((name, index) => [
          name,
          ...TOTALS.map((total) => Math.round((TEN[index] + total - 93.5) * 100) / 100),
        ]),
        ['คะแนนรวม', ...TOTALS],
        ['ระดับ', ...LEVELS],
      ],
    },
  ],
};

const questionMatrix = {
  name: 'question-matrix',
  writer: 'xml',
  sheets: [
    {
      name: 'รายข้อ',
      rows: [
        ['คะแนนรายข้อ ปีงบประมาณ พ.ศ. 2568'],
        ['', 'IIT', '', '', 'EIT', '', 'OIT', ''],
        ['หน่วยงาน', 'i1', 'i2', 'i3', 'e1', 'e2', '๐๑', '๐๒'],
        [TUNG, 91, 92.5, 93, 88, 84.2, 100, 0],
        [BAN, '๘๑.๒๕', '๙๐', '-', '๘๘.๕', '๘๗', '๑๐๐', '๑๐๐'],
      ],
      merges: ['B2:D2', 'E2:F2', 'G2:H2'],
    },
  ],
};

const numberedMatrix = {
  name: 'numbered-indicator-columns',
  writer: 'excelize',
  sheets: [
    {
      name: 'ตาราง',
      landscape: true,
      rows: [
        ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘'],
        ['หน่วยงาน', 'ตัวชี้วัดที่', ...Array(9).fill(''), 'คะแนนรวม', 'ระดับ'],
        ['', ...INDICATORS.map((_, index) => thai(index + 1)), '', ''],
        ...ROWS.slice(0, 2),
      ],
      merges: ['A2:A3', 'B2:K2', 'L2:L3', 'M2:M3'],
    },
  ],
};

/** Samples of reports on several agencies or years. */
export const GROUP_REPORTS = [
  oneRowEach,
  weightedBetween,
  twoYearsStacked,
  stackedBlocks,
  shortBlocks,
  yearsBelow,
  transposed,
  questionMatrix,
  numberedMatrix,
];
