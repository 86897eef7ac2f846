/** Workbooks of several sheets: years, drafts and copies, hidden sheets, and some without anything to read. */
import { BAN, IIT_WORDS, INDICATORS, NONG, resultTitle, TEN, thai, TUNG } from './made-up-figures.mjs';

const HEADER = ['ข้อ', 'ข้อคำถาม', 'คะแนน'];

function questionSheet(name, year, by, look = {}) {
  const rows = IIT_WORDS.map((text, index) => [`i${index + 1}`, text, 95 - index * 3.25 + by]);
  return { name, rows: [[resultTitle(year)], [TUNG], HEADER, ...rows], ...look };
}

function indicatorSheet(name, year, agency, by, look = {}) {
  const rows = INDICATORS.map((text, index) => [index + 1, text, Math.round((TEN[index] + by) * 100) / 100]);
  return { name, rows: [[resultTitle(year)], [agency], ['ที่', 'ตัวชี้วัด', 'คะแนน'], ...rows], ...look };
}

const MEASURES = {
  name: 'มาตรการ 69',
  rows: [
    ['มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
    [TUNG],
    ['ตัวชี้วัด', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
    ['๔. การใช้ทรัพย์สินของทางราชการ', 'ทำทะเบียนยืม', '๑. รวมทะเบียน', '๑ ต.ค. ๖๘ - ๓๐ ก.ย. ๖๙', 'กองคลัง'],
  ],
};

const severalYears = {
  name: 'several-years',
  writer: 'excelize',
  sheets: [
    questionSheet('คะแนน 66', 2566, -4),
    questionSheet('คะแนน 67', 2567, -2),
    questionSheet('คะแนน 68', 2568, 0),
    MEASURES,
  ],
};

const draftAndFinal = {
  name: 'draft-and-final',
  writer: 'xml',
  sheets: [
    indicatorSheet('ร่าง', 2568, TUNG, -1),
    indicatorSheet('คะแนนจริง', 2568, TUNG, 0),
    { name: 'วิธีใช้', rows: [['พิมพ์คะแนนในชีตคะแนนจริง'], ['ห้ามลบหัวตาราง']] },
  ],
};

const copyOfSheet = {
  name: 'copy-of-a-sheet',
  writer: 'libreoffice',
  sheets: [indicatorSheet('คะแนน', 2568, BAN, 0), indicatorSheet('คะแนน (2)', 2568, BAN, 0)],
};

const hiddenSheet = {
  name: 'hidden-sheet',
  writer: 'excelize',
  sheets: [
    { name: 'หน้าปก', rows: [[`แผนยกระดับ ITA ${NONG}`], ['ปีงบประมาณ พ.ศ. ๒๕๖๙']] },
    indicatorSheet('ข้อมูล', 2568, NONG, 0, { hidden: true }),
  ],
};

const twoAgencies = {
  name: 'a-sheet-an-agency',
  writer: 'xml',
  sheets: [indicatorSheet('ทุ่ง', 2568, TUNG, 0), indicatorSheet('บ้าน', 2568, BAN, -3)],
};

const nothing = {
  name: 'nothing-to-read',
  writer: 'excelize',
  sheets: [
    {
      name: 'รายชื่อ',
      rows: [
        ['ลำดับ', 'ชื่อ', 'เบอร์โทร'],
        [1, 'พนักงาน ก', '๐๘๐ ๐๐๐ ๐๐๐๐'],
        [2, 'พนักงาน ข', '080-000-0000'],
      ],
    },
  ],
};

const memo = {
  name: 'memo-and-lists',
  writer: 'libreoffice',
  sheets: [
    {
      name: 'บันทึก',
      rows: [
        ['บันทึกข้อความ'],
        ['ส่วนราชการ สำนักปลัด องค์การบริหารส่วนตำบลหนองจำลอง โทร. ๐ ๔๔๐๐ ๐๐๐๐'],
        ['เรียน นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
        [
          `ตามที่ ${NONG} ได้รับการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ ได้คะแนนภาพรวม ๙๓.๕๐ คะแนน ระดับผลการประเมิน ผ่านดี นั้น`,
        ],
        ['ผลคะแนนรายตัวชี้วัด'],
        ...INDICATORS.map((text, index) => [
          `${thai(index + 1)}. ${text}`,
          `${thai(TEN[index].toFixed(2))} คะแนน`,
        ]),
        ['จึงขอเสนอแผนปรับปรุงในปีงบประมาณ พ.ศ. ๒๕๖๙'],
        ['Sip'],
      ],
    },
  ],
};

const farFromTheCorner = {
  name: 'table-far-from-the-corner',
  writer: 'xml',
  sheets: [
    {
      name: 'คะแนน',
      rows: [
        ...Array.from({ length: 40 }, () => []),
        [...Array(12).fill(null), resultTitle(2568)],
        [...Array(12).fill(null), BAN],
        [],
        [...Array(12).fill(null), ...HEADER],
        ...IIT_WORDS.map((text, index) => [...Array(12).fill(null), `i${index + 1}`, text, 90 + index]),
      ],
    },
  ],
};

/** Samples of whole workbooks. */
export const WHOLE_WORKBOOKS = [
  severalYears,
  draftAndFinal,
  copyOfSheet,
  hiddenSheet,
  twoAgencies,
  nothing,
  memo,
  farFromTheCorner,
];
