/** Sheets whose tables stand beside each other, beside their headers, or under words that a scan has damaged. */
import {
  BAN,
  EIT_WORDS,
  IIT_WORDS,
  INDICATORS,
  NONG,
  OIT_WORDS,
  resultTitle,
  TEN,
  thai,
  TUNG,
} from './made-up-figures.mjs';

function one(name, sheet, rows) {
  return { name, writer: 'xml', sheets: [{ name: sheet, landscape: true, rows }] };
}

const PLAN_TITLE = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙';
const PLAN = ['ตัวชี้วัด', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'];
const PLANS = [
  ['๑. การปฏิบัติหน้าที่', 'ติดป้ายเวลาทุกงาน', '๑. จับเวลา', '๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙', 'สำนักปลัด'],
  ['๒. การใช้งบประมาณ', 'ชี้แจงงบทุกไตรมาส', '๑. สรุปยอด', 'ไตรมาส ๒', 'กองคลัง'],
  ['๗. ประสิทธิภาพการสื่อสาร', 'จัดหน้าเว็บไซต์ใหม่', '๑. รวมคำถาม', 'ไตรมาส ๑', 'สำนักปลัด'],
];

const plansBeside = one('plans-side-by-side', 'มาตรการ', [
  [PLAN_TITLE],
  [TUNG],
  ['มาตรการด้าน IIT', null, null, null, null, null, 'มาตรการด้าน EIT'],
  [...PLAN, null, ...PLAN],
  [...PLANS[0], null, ...PLANS[2]],
  [...PLANS[1]],
  [null, null, '๒. ปิดประกาศ'],
]);

const planBesideNotes = one('plan-beside-notes', 'มาตรการ', [
  [PLAN_TITLE],
  [BAN],
  PLAN,
  [...PLANS[0], null, 'งบที่ตั้งไว้', 20000],
  [...PLANS[1], null, 'ใช้แล้ว', 4500],
  [...PLANS[2], null, 'คงเหลือ', 15500],
]);

const GROUP = ['หน่วยงาน', 'IIT', 'EIT', 'OIT', 'คะแนนรวม', 'ระดับ'];
const agenciesBeside = one('agencies-side-by-side', 'เปรียบเทียบ', [
  [resultTitle(2568)],
  [...GROUP, null, ...GROUP],
  [TUNG, 97.12, 93.97, 93.75, 94.83, 'ผ่านดี', null, BAN, 90.5, 84.25, 100, 92.43, 'ผ่าน'],
  [NONG, 88.61, 90.33, 80, 85.68, 'ผ่าน'],
]);

const yearsBeside = one('years-side-by-side', 'คะแนน', [
  ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA)'],
  [TUNG],
  ['ปี ๒๕๖๗', null, null, null, 'ปี ๒๕๖๘'],
  ['ข้อ', 'ข้อคำถาม', 'คะแนน', null, 'ข้อ', 'ข้อคำถาม', 'คะแนน'],
  ...IIT_WORDS.map((text, index) => {
    const code = `i${index + 1}`;
    return [code, text, 82 + index, null, code, text, 91.25 + index];
  }),
]);

const yearsOverLevels = one('years-over-levels', 'คะแนน', [
  ['ผลการประเมินคุณธรรมและความโปร่งใส (ITA)'],
  [NONG],
  ['ตัวชี้วัด', 'ปี ๒๕๖๗', null, 'ปี ๒๕๖๘', null],
  [null, 'คะแนน', 'ระดับ', 'คะแนน', 'ระดับ'],
  ...INDICATORS.map((text, index) => [
    text,
    Math.round((TEN[index] - 3) * 100) / 100,
    null,
    TEN[index],
    null,
  ]),
  ['คะแนนรวม', 90.5, 'ผ่าน', 93.5, 'ผ่านดี'],
]);

const numbersUnderInstruments = one('numbers-under-instruments', 'คะแนน', [
  [resultTitle(2568)],
  [BAN],
  ['IIT', null, null, null, 'EIT', null, null, null, 'OIT'],
  ...IIT_WORDS.map((text, index) => [
    `${thai(index + 1)}.`,
    text,
    90 + index,
    null,
    ...(index < EIT_WORDS.length
      ? [`${thai(index + 1)}.`, EIT_WORDS[index], 80.5 + index]
      : [null, null, null]),
    null,
    ...(index < OIT_WORDS.length ? [`${thai(index + 1)}.`, OIT_WORDS[index], index === 1 ? 0 : 100] : []),
  ]),
]);

const partsUnderOneHeading = one('parts-under-one-heading', 'EIT', [
  [resultTitle(2568)],
  [TUNG],
  ['ข้อ', 'ข้อคำถาม', 'คะแนน EIT', null],
  [null, null, 'ส่วนที่ ๑ (อบต.เก็บข้อมูล)', 'ส่วนที่ ๒ (ป.ป.ช. เก็บข้อมูล)'],
  ...EIT_WORDS.map((text, index) => [`e${thai(index + 1)}`, text, 98.25 - index, 90.75 - index]),
]);

const headerBesideData = {
  name: 'header-beside-its-data',
  writer: 'xml',
  sheets: [
    {
      name: 'IIT',
      rows: [
        [resultTitle(2568)],
        [TUNG],
        ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
        ...IIT_WORDS.map((text, index) => [null, `i${index + 1}`, text, 95.5 - index]),
      ],
    },
    {
      name: 'EIT',
      rows: [
        [null, 'ข้อ', 'ข้อคำถาม', 'คะแนน'],
        ...EIT_WORDS.map((text, index) => [`e${index + 1}`, text, 85.5 - index]),
      ],
    },
  ],
};

const damagedByScan = {
  name: 'damaged-by-scan',
  writer: 'xml',
  sheets: [
    {
      name: 'หน้า 1',
      rows: [
        [resultTitle(2568)],
        ['อบต.ทุ่งตัวอย่าง'],
        ['ตวัซี้วดั', 'ค.ะแบน'],
        ['๑. การปฏิบัตหิน้าที', '๙๗.๑๒ คะแนน'],
        ['๒. การใช้งบประมาน', '๙๒.๔๐ คะแนน'],
        ['๓. การใช้อำบาจ', '๙๕.๐๕ คะแนน'],
        ['ตัวซี้วัดที่ ๔ การใช้ทรัพยสิ์นของทางราชการ', '๘๘.๖๑ คะแนน'],
      ],
    },
    {
      name: 'หน้า 2',
      rows: [
        [PLAN_TITLE],
        ['ประเด็น/ตัวซี้วัด', 'มาตการ', 'ข้นัตอบ', 'ร ะ ย ะ เ ว ล า', 'ผูรั้บผิดขอบ', 'ข้อเสนอแบะ'],
        ['๔. การใช้ทรัพยสิ์นของทางราชการ', 'ทำทะเบียนยืม', '๑. รวมทะเบียน', 'ไตรมาส ๑', 'กองคลัง', 'ควรทำต่อเนื่อง'],
      ],
    },
  ],
};

const minutes = one('minutes-of-a-meeting', 'รายงานการประชุม', [
  ['รายงานการประชุมประจำเดือน'],
  ['ลำดับ', 'แผนการดำเนินการ', 'ผู้รับจ้าง', 'ระยะทาง', 'มาตรฐาน'],
  [1, 'ซ่อมถนนสายบ้านเหนือ', 'ร้านช่างสมมุติ', 12.5, 'มอก.'],
  [2, 'ขุดลอกคลอง', 'ร้านดินสมมุติ', 8.25, 'มอก.'],
  ['ที่ประชุมรับทราบ และขอให้ผู้รับบริการประเมินคำแนะนำของเจ้าหน้าที่'],
  ['ผู้ประเมิน', 'กิจการ'],
  ['นักวิชาการ', 'ประปา'],
]);

const secondPage = one('rest-on-the-next-page', 'มาตรการ', [
  [PLAN_TITLE],
  [NONG],
  PLAN,
  ['๑. การปฏิบัติหน้าที่', 'ให้บริการประ', '๑. จัดลำดับคิว', 'ไตรมาส ๑', 'สำนักปลัด'],
  PLAN,
  [null, 'ชาชนอย่างเสมอกัน', '๒. สรุปผล', null, 'กองช่าง'],
  PLAN,
  [null, 'ติดป้ายเวลาทุกงาน', '๑. จับเวลา', 'ไตรมาส ๒', 'กองคลัง'],
]);

const scoresBesidePlan = one('scores-beside-a-plan', 'แผน 69', [
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๘ และแนวทางแก้ไขในปีงบประมาณ พ.ศ. ๒๕๖๙'],
  [TUNG],
  ['ข้อ', 'ข้อคำถาม', 'คะแนน', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
  ['(๑)', '(๒)', '(๓)', '(๔)', '(๕)', '(๖)', '(๗)'],
  ['i1', IIT_WORDS[0], 84.5, 'ติดป้ายเวลาทุกงาน', '๑. จับเวลา', '๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙', 'สำนักปลัด'],
  ['i2', IIT_WORDS[1], '๙๖.๐๐'],
  ['e1', EIT_WORDS[0], 79.25, 'จัดลำดับคิว', '๑. ติดตั้งบัตรคิว', '๑ ม.ค. ๖๙ - ๓๑ มี.ค. ๖๙', 'กองคลัง'],
]);

const numbersOverAgencies = one('numbers-under-groups', 'เปรียบเทียบ', [
  [resultTitle(2568)],
  ['ลำดับ', 'หน่วยงาน', 'IIT', null, null, null, null, 'EIT', null, null, 'OIT', null, 'รวม', 'ระดับ'],
  [null, null, ...TEN.map((_, index) => index + 1)],
  [1, TUNG, ...TEN, 93.5, 'ผ่านดี'],
  [2, NONG, ...TEN.map((score) => Math.round((score - 10) * 100) / 100), 83.5, 'ต้องปรับปรุง'],
]);

const wordsUnderCodes = one('words-under-codes', 'คะแนน', [
  [resultTitle(2568)],
  [BAN],
  ['ข้อ', ...IIT_WORDS.map((_, index) => `i${index + 1}`)],
  ['ข้อคำถาม', ...IIT_WORDS],
  ['คะแนน', ...IIT_WORDS.map((_, index) => 95.5 - index)],
]);

const scoresInLines = one('scores-in-lines', 'บันทึก', [
  [resultTitle(2568)],
  [NONG],
  ['ข้อ i๑ = ๙๑.๒๕, i๒ = ๘๙.๐๐, i๓ = ๙๕.๕๐'],
  ['ข้อ e๑ เท่ากับ ๘๔.๗๗ คะแนน ข้อ e๒ เท่ากับ ๘๖.๑๐ คะแนน'],
  ['ข้อ i๔-i๖ ต้องได้ไม่น้อยกว่า ๘๕.๐๐ คะแนน และประชุมข้อ ๗.๑๕ น.'],
]);

const planAndDraft = {
  name: 'plan-and-its-draft',
  writer: 'xml',
  sheets: [
    { name: 'แผน 69 ฉบับที่ 2', rows: [[PLAN_TITLE], [TUNG], PLAN, ...PLANS] },
    {
      name: 'แผน 69 ฉบับที่ 1',
      rows: [
        [PLAN_TITLE],
        [TUNG],
        PLAN,
        PLANS[0],
        [...PLANS[1].slice(0, 2), '๑. ขอตัวเลขจากทุกกอง', 'ไตรมาส ๑', 'กองช่าง'],
        ['๙. การเปิดเผยข้อมูล', 'ตั้งผู้เผยแพร่ประจำกอง', '๑. แต่งตั้ง', 'ไตรมาส ๑', 'สำนักปลัด'],
      ],
    },
    { name: 'แผน 69 สำเนา', rows: [[PLAN_TITLE], [TUNG], PLAN, ...PLANS] },
  ],
};

export const ODD_LAYOUTS = [
  plansBeside,
  planBesideNotes,
  agenciesBeside,
  yearsBeside,
  yearsOverLevels,
  numbersUnderInstruments,
  partsUnderOneHeading,
  headerBesideData,
  damagedByScan,
  minutes,
  secondPage,
  scoresBesidePlan,
  numbersOverAgencies,
  wordsUnderCodes,
  scoresInLines,
  planAndDraft,
];
