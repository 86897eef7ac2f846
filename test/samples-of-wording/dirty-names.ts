import { TUNG } from './made-up-figures';
import { dirty, type SampleOfWording } from './sample-of-wording';

const SCORES = [
  ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
  [TUNG],
  ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
  ['i๔', 'รู้แผนการใช้จ่ายงบประมาณ', '๘๒.๓๕'],
] as const;
const HEADER = ['ข้อคำถาม', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'] as const;
const TITLE = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙';
const PERIOD = '๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙';

const another = dirty(
  'a plan copied from another body, its head with it',
  {
    คะแนน: SCORES,
    แผน: [
      [TITLE],
      [TUNG],
      HEADER,
      ['i๔', 'แจ้งแผนใช้เงินของเทศบาลตำบลดอนสมมุติ', 'เสนอนายกเทศมนตรีตำบลทุ่งตัวอย่างลงนาม', PERIOD, 'กองคลัง'],
    ],
  },
  ['N01', 'แผน', 'B4'],
  ['N02', 'แผน', 'C4'],
);

const spelling = dirty(
  'the own name and the commission misspelt',
  {
    คะแนน: SCORES,
    แผน: [
      [TITLE],
      [TUNG],
      ['จัดทำตามแนวทางของสำนักงาน ป.ช.ช.'],
      HEADER,
      ['i๔', 'แจ้งแผนใช้เงินขององค์การบริหารส่วนตำบลทุ่งตัวอยาง', 'แจ้งในที่ประชุมของสำนักงานฯ', PERIOD, 'กองคลัง'],
    ],
  },
  ['N04', 'แผน', 'A3'],
  ['N03', 'แผน', 'B5'],
  ['N05', 'แผน', 'C5'],
);

const signed = dirty(
  'one person signing for two posts, a division that the body lacks, an opinion left blank',
  {
    คะแนน: SCORES,
    บันทึก: [
      ['บันทึกข้อความ'],
      [`${TUNG} แบ่งส่วนราชการเป็น สำนักปลัด กองคลัง กองช่าง และกองการศึกษา`],
      ['ความเห็นของหัวหน้าสำนักปลัด'],
      ['…………………………'],
      ['(ลงชื่อ)'],
      ['(นายทดลอง ขยันยิ่ง)'],
      ['หัวหน้าสำนักปลัด'],
      ['(นายทดลอง ขยันยิ่ง)'],
      [`ปลัด${TUNG}`],
    ],
    แผน: [[TITLE], [TUNG], HEADER, ['i๔', 'แจ้งแผนใช้เงินในที่ประชุม', 'สรุปแผนหนึ่งหน้า', PERIOD, 'กองสวัสดิการสังคม']],
  },
  ['A01', 'บันทึก', 'A3'],
  ['N06', 'บันทึก', 'A8'],
  ['N07', 'แผน', 'E4'],
);

const personal = dirty(
  'personal data in what is to be published',
  {
    คะแนน: SCORES,
    แผน: [
      [TITLE],
      [TUNG],
      HEADER,
      ['i๔', 'แจ้งแผนใช้เงินในที่ประชุม', 'ผู้ร้องเรียนชื่อ นางสาวสมมุติ ตัวอย่างดี', PERIOD, 'กองคลัง'],
    ],
  },
  ['PD1', 'แผน', 'C4'],
);

/** Faults in names of bodies, divisions and people. */
export const DIRTY_NAMES: readonly SampleOfWording[] = [another, spelling, signed, personal];
