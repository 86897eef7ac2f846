/** Sheets with the scores of one agency, one list or a few. */
import {
  BAN,
  EIT_WORDS,
  IIT_WORDS,
  INDICATORS,
  MUEANG,
  NONG,
  OIT_WORDS,
  points,
  resultTitle,
  TEN,
  thai,
  TUNG,
} from './made-up-figures.mjs';

const QUESTION_HEADER = ['ข้อ', 'ข้อคำถาม', 'คะแนน'];

function one(name, writer, rows, look = {}) {
  return { name, writer, sheets: [{ name: 'คะแนน', rows, ...look }] };
}

const indicatorListThai = one('indicator-list-thai', 'excelize', [
  [resultTitle(2568)],
  [TUNG],
  ['จำแนกตามเครื่องมือ'],
  ['การรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)', points(92.7)],
  ['การรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT) ส่วนที่ ๑ (อบต. เก็บข้อมูล)', points(94.5)],
  ['การรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT) ส่วนที่ ๒ (สำนักงาน ป.ป.ช. เก็บข้อมูล)', points(93.43)],
  ['การเปิดเผยข้อมูลสาธารณะ (OIT)', points(93.75)],
  ['จำแนกตามตัวชี้วัด'],
  ...INDICATORS.map((name, index) => [`${thai(index + 1)}. ${name}`, points(TEN[index])]),
  [`คะแนนรวม ${points(93.5)} อยู่ในระดับ ผ่านดี`],
]);

const prefixedIndicators = one('indicators-prefixed-2565', 'libreoffice', [
  ['รายงานการวิเคราะห์ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๕'],
  ['องค์การบริหารส่วนตำบลหนองจำลอง อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง'],
  ['คะแนนภาพรวม : ๘๗.๙๙ คะแนน ระดับผลการประเมิน A'],
  ['แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)'],
  ...[90.1, 83.49, 87.93, 82.91, 86.82].map((score, index) => [
    `ผลคะแนนตัวชี้วัดที่ ${thai(index + 1)} ${INDICATORS[index]}`,
    points(score),
  ]),
  ['แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT)'],
  ['ผลคะแนนตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน', points(85.44)],
  ['ผลคะแนนตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร', points(81.01)],
  ['ผลคะแนนตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน', points(77.05)],
  ['แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)'],
  ['ผลคะแนนตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล', points(87.57)],
  ['ผลคะแนนตัวชี้วัดที่ ๑๐ การป้องกันการทุจริต', '๑๐๐ คะแนน'],
  ['คะแนน', 'ระดับ'],
  ...[
    ['95.00 – 100', 'AA'],
    ['85.00 – 94.99', 'A'],
    ['75.00 – 84.99', 'B'],
    ['65.00 – 74.99', 'C'],
  ],
]);

const instrumentList = one('instrument-list', 'xml', [
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
  [BAN],
  [],
  ['เครื่องมือ', 'คะแนน'],
  ['IIT', 91.25],
  ['EIT', 88.4],
  ['EIT ส่วนที่ 1', 90.1],
  ['EIT ส่วนที่ 2', 86.7],
  ['OIT', 95.6],
  ['คะแนนรวม', 92.14],
  ['ระดับผลการประเมิน', 'ผ่านดี'],
]);

const totalInSentence = one('total-in-a-sentence', 'excelize', [
  ['บันทึกข้อความ'],
  [`ส่วนราชการ ${MUEANG}`],
  ['เรียน นายกเทศมนตรีเมืองนามสมมุติ'],
  [
    `ตามที่สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ นั้น ${MUEANG}ได้คะแนนภาพรวม ๘๘.๗๖ คะแนน ระดับผลการประเมิน ผ่านดี`,
  ],
  ['ทั้งนี้ ข้อที่ได้คะแนนต่ำสุดคือข้อ e๑ ๘๔.๗๗ คะแนน จึงเห็นควรกำหนดแนวทางปรับปรุงในปีงบประมาณ พ.ศ. ๒๕๖๘'],
]);

const subQuestions = one(
  'question-with-sub-questions',
  'xml',
  [
    ['แบบวัด IIT ปีงบประมาณ พ.ศ. 2568'],
    [TUNG],
    ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
    ['I1', 'การปฏิบัติงานตามขั้นตอน จำนวน 2 คำถาม\n1) เป็นไปตามขั้นตอน\n2) เป็นไปตามเวลา', 83.71],
    ['I2', 'การให้บริการอย่างเท่าเทียม', 90.4],
    ['I3', 'การรับของตอบแทน จำนวน 2 คำถาม\n1) เงิน\n2) ของขวัญ', '99.15'],
  ],
  { inline: true },
);

const ordered = [3, 0, 5, 8, 1, 9, 2, 6, 7, 4];
const orderedByScore = one('ordered-by-score', 'libreoffice', [
  [resultTitle(2568)],
  [NONG],
  ['อันดับ', 'ตัวชี้วัด', 'คะแนน'],
  ...[...ordered]
    .sort((a, b) => TEN[b] - TEN[a])
    .map((index, place) => [place + 1, `ตัวชี้วัดที่ ${index + 1} ${INDICATORS[index]}`, TEN[index]]),
  ['', 'คะแนนรวม', 93.5],
]);

const numberedAnew = one('indicators-numbered-anew', 'xml', [
  [resultTitle(2568)],
  [TUNG],
  ['ลำดับ', 'ตัวชี้วัด', 'คะแนน'],
  ...INDICATORS.map((name, index) => {
    const number = index < 5 ? index + 1 : index + 4;
    return [number, `ตัวชี้วัดที่ ${number} ${name}`, TEN[index]];
  }),
]);

const eitColumns = one('eit-parts-in-columns', 'excelize', [
  ['ผลคะแนนแบบวัด EIT ปีงบประมาณ พ.ศ. ๒๕๖๘'],
  [TUNG],
  ['ข้อ', 'ข้อคำถาม', 'EIT ส่วนที่ 1', 'EIT ส่วนที่ 2'],
  ...EIT_WORDS.map((text, index) => [`e${index + 1}`, text, 92 + index, 90.5 - 2 * index]),
]);

const eitLists = one('eit-parts-in-lists', 'xml', [
  ['ผลคะแนนแบบวัด EIT ปีงบประมาณ พ.ศ. ๒๕๖๘'],
  [TUNG],
  ['EIT ส่วนที่ ๑'],
  QUESTION_HEADER,
  ...EIT_WORDS.map((text, index) => [`e${index + 1}`, text, 92 + index]),
  [],
  ['EIT ส่วนที่ ๒'],
  QUESTION_HEADER,
  ...EIT_WORDS.map((text, index) => [`e${index + 1}`, text, 90.5 - 2 * index]),
]);

const textNumbers = one('numbers-as-text', 'xml', [
  [resultTitle(2568)],
  [BAN],
  QUESTION_HEADER,
  ...['97.5', '๙๒.๒๕', ' 88.10 ', '81\u00a0.40'].map((score, index) => [
    `i${thai(index + 1)}`,
    IIT_WORDS[index],
    score,
  ]),
]);

const percentages = one('percent-formats', 'excelize', [
  [resultTitle(2568)],
  [BAN],
  QUESTION_HEADER,
  ...[0.975, 0.9225, 0.881, 0.814].map((value, index) => [
    `i${index + 1}`,
    IIT_WORDS[index],
    { value, format: 'percent' },
  ]),
]);

const oddScores = one('odd-scores', 'xml', [
  [resultTitle(2568)],
  [BAN],
  QUESTION_HEADER,
  ['i1', IIT_WORDS[0], '97,50'],
  ['i2', IIT_WORDS[1], 'ร้อยละ ๙๒.๒๕'],
  ['i3', IIT_WORDS[2], '88.1O'],
  ['i4', IIT_WORDS[3], { error: '#DIV/0!' }],
  ['e1', EIT_WORDS[0], '-'],
  ['e2', EIT_WORDS[1], 'N/A'],
  ['o1', OIT_WORDS[0], 'ไม่ได้คะแนน'],
  ['o2', OIT_WORDS[1], { value: 45000, format: 'date' }],
]);

const formulas = one('shared-formulas', 'xml', [
  [resultTitle(2568)],
  [BAN],
  ['ข้อ', 'ข้อคำถาม', 'คะแนนดิบ', 'ส่วนเบี่ยงเบนมาตรฐาน', 'คะแนน'],
  ['i1', IIT_WORDS[0], 4.5, 0.2, { formula: 'C4*20', shared: [0, 'E4:E6'], value: 90 }],
  ['i2', IIT_WORDS[1], 4.75, 0.3, { shared: [0], value: 95 }],
  ['i3', IIT_WORDS[2], 4.1, 0.1, { shared: [0], value: 82 }],
]);

const hiddenAndFiltered = one(
  'hidden-and-filtered',
  'libreoffice',
  [
    [resultTitle(2568)],
    [BAN],
    ['ข้อ', 'ข้อคำถาม', 'จำนวนผู้ตอบ', 'คะแนน'],
    ...IIT_WORDS.map((text, index) => [`i${index + 1}`, text, 40 + index, 90 + index]),
  ],
  { hiddenRows: [5], hiddenColumns: ['C'], filter: 'A3:D7' },
);

const mergedGroups = one(
  'merged-groups',
  'excelize',
  [
    [resultTitle(2568)],
    [TUNG],
    ['เครื่องมือ', 'ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map((name, index) => [{ 0: 'IIT', 5: 'EIT', 8: 'OIT' }[index] ?? null, name, TEN[index]]),
  ],
  { merges: ['A1:C1', 'A2:C2', 'A4:A8', 'A9:A11', 'A12:A13'] },
);

const missingLetters = one('missing-letters', 'xml', [
  [resultTitle(2568)],
  [TUNG],
  QUESTION_HEADER,
  ['แบบวัด IIT'],
  ...IIT_WORDS.map((text, index) => [index + 1, text, 91 + index]),
  ['แบบวัด EIT'],
  ...EIT_WORDS.map((text, index) => [thai(index + 1), text, 86 + index]),
]);

const zeroForO = one('zero-for-o', 'excelize', [
  [resultTitle(2568)],
  [TUNG],
  ['โทร. ๐ ๔๔๐๐ ๐๐๐๐'],
  QUESTION_HEADER,
  ['๐๑', OIT_WORDS[0], 100],
  ['๐๒', OIT_WORDS[1], 100],
  ['๐๑๒', 'รายการจัดซื้อจัดจ้าง', 0],
]);

const outsideTheYear = one('code-outside-the-year', 'xml', [
  ['ผลคะแนนแบบวัด IIT ปีงบประมาณ พ.ศ. ๒๕๖๖'],
  [MUEANG],
  QUESTION_HEADER,
  ['i๑', IIT_WORDS[0], 91],
  ['i๓๗', IIT_WORDS[1], 83.2],
  ['i๔๘', IIT_WORDS[2], 80.15],
]);

const twoYearColumns = one('two-years-in-columns', 'libreoffice', [
  ['เปรียบเทียบผลการประเมิน ITA'],
  [NONG],
  ['ตัวชี้วัด', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ผลต่าง'],
  ...INDICATORS.map((name, index) => [name, TEN[index] - 2, TEN[index], 2]),
  ['คะแนนรวม', 91.5, 93.5, 2],
]);

const weightedColumn = one('weighted-points-beside', 'excelize', [
  [resultTitle(2568)],
  [NONG],
  ['เครื่องมือ', 'คะแนน', 'น้ำหนัก', 'คะแนนถ่วงน้ำหนัก'],
  ['IIT', 92.7, 30, 27.81],
  ['EIT', 93.97, 30, 28.19],
  ['OIT', 93.75, 40, 37.5],
  ['รวม', null, 100, 93.5],
]);

const damagedWords = one('damaged-by-pdf', 'xml', [
  ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
  ['อบต.ทุ่งตัวอย่าง'],
  ['ตัว ชี้ วัด', 'คะแนน'],
  ['๑. การปฏิ บัติหน้าที่', '๙๗.๑๒'],
  ['๒. การใช้\u200bงบประมาณ', '๙๒.๔๐'],
  ['๓. การใช้อ\u0e4d\u0e32นาจ', '９５.０５'],
  ['๔. การใช้ทรัพย์สินของราชการ', '๘๘ .๖๑'],
  ['๕. การเเก้ไขปัญหาทุจริต', '๙๐.๓๓'],
]);

const sideBySide = one('side-by-side', 'excelize', [
  [resultTitle(2568)],
  [TUNG],
  ['ข้อ', 'คะแนน', null, 'ข้อ', 'คะแนน', null, 'ข้อ', 'คะแนน'],
  ['i1', 91, null, 'e1', 88, null, 'o1', 100],
  ['i2', 92, null, 'e2', 87.5, null, 'o2', 0],
  ['i3', 93, null, 'e3', 84, null, 'o3', 100],
  ['i4', 94],
]);

const bareSideBySide = one('side-by-side-without-header', 'xml', [
  [resultTitle(2568)],
  [NONG],
  ['IIT', 92.7, null, '๑. การปฏิบัติหน้าที่', TEN[0]],
  ['EIT', 93.97, null, '๒. การใช้งบประมาณ', TEN[1]],
  ['OIT', 93.75, null, '๓. การใช้อำนาจ', TEN[2]],
  ['คะแนนรวม', 93.5, null, '๔. การใช้ทรัพย์สินของทางราชการ', TEN[3]],
]);

const webPaste = one('pasted-from-the-web', 'libreoffice', [
  ['<p>ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568</p>'],
  [`**${BAN}**`],
  ['ตัวชี้วัด', 'คะแนน'],
  ['-----------', '-----------'],
  ...INDICATORS.map((name, index) => [
    `<p>${index + 1}. ${name}</p>`,
    `<b>${TEN[index].toFixed(2)}</b>&nbsp;คะแนน`,
  ]),
]);

const repeatedHeader = one('header-on-each-page', 'xml', [
  [resultTitle(2568)],
  [TUNG],
  QUESTION_HEADER,
  ...IIT_WORDS.slice(0, 2).map((text, index) => [`i${index + 1}`, text, 91 + index]),
  [],
  ['ข้ อ', 'ข้อคําถาม', 'คะเเนน'],
  ...IIT_WORDS.slice(2).map((text, index) => [`i${index + 3}`, text, 93 + index]),
]);

/** Samples of score sheets of one agency. */
export const SCORE_SHEETS = [
  indicatorListThai,
  prefixedIndicators,
  instrumentList,
  totalInSentence,
  subQuestions,
  orderedByScore,
  numberedAnew,
  eitColumns,
  eitLists,
  textNumbers,
  percentages,
  oddScores,
  formulas,
  hiddenAndFiltered,
  mergedGroups,
  missingLetters,
  zeroForO,
  outsideTheYear,
  twoYearColumns,
  weightedColumn,
  damagedWords,
  sideBySide,
  bareSideBySide,
  webPaste,
  repeatedHeader,
];
