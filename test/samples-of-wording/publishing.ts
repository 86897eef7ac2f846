import { scoresOf, TUNG } from './made-up-figures';
import { clean, dirty, type SampleOfWording } from './sample-of-wording';

const TITLE = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๙';
const HEADER = ['มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'] as const;
const PERIOD = '๑ ต.ค. ๒๕๖๘ - ๓๐ ก.ย. ๒๕๖๙';
const PLAN = [
  [TITLE],
  [TUNG],
  HEADER,
  ['แจ้งแผนใช้เงินทุกไตรมาส', 'จัดทำร่างประกาศและเสนอผู้บริหาร', PERIOD, 'กองคลัง'],
  ['', '', '', ''],
] as const;
const VISITORS = [
  ['ทะเบียนผู้มาติดต่อ'],
  ['ชื่อ', 'มือถือ', 'เลขประจำตัว', 'เงินค่าธรรมเนียม'],
  ['สมมุติ ตัวอย่างดี', 812345678, 1101700203450, 812345678],
] as const;

const leftOvers: SampleOfWording = {
  ...dirty(
    'what nobody would publish if it were seen: hidden lines, a hidden sheet, a draft, a copy, figures of a person',
    {
      คะแนน: scoresOf('๒๕๖๘', TUNG),
      แผน: [...PLAN, ['ติดป้ายทุกห้อง', 'พิมพ์ป้าย', PERIOD, 'กองช่าง']],
      'แผน (2)': [['(ร่าง)'], ['เนื้อหาเดิม']],
      ผู้มาติดต่อ: VISITORS,
      เก่า: [['ข้อความที่ไม่ใช้แล้ว']],
    },
    ['PD2', 'แผน', 'A6'],
    ['PD2', 'แผน', 'D3'],
    ['PD2', 'เก่า', 'A1'],
    ['PD3', 'แผน (2)', 'A1'],
    ['PD3', 'แผน (2)', 'A1'],
    ['R10', 'ผู้มาติดต่อ', 'A2:D3'],
    ['PD1', 'ผู้มาติดต่อ', 'B3'],
    ['PD1', 'ผู้มาติดต่อ', 'C3'],
  ),
  looks: { แผน: { hiddenRows: [5], hiddenColumns: [3] }, เก่า: { visible: false } },
};

const readyToPublish: SampleOfWording = {
  ...clean(
    'blank lines hidden, a draft that a measure makes, amounts as long as telephone numbers',
    {
      คะแนน: scoresOf('๒๕๖๘', TUNG),
      แผน: PLAN,
      'งบประมาณ (2)': [
        ['รายจ่าย', 812345678],
        ['รหัสโครงการ', 1101700203451],
      ],
      ว่าง: [['', '']],
    },
    ['R06', 'งบประมาณ (2)', 'B1'],
    ['R06', 'งบประมาณ (2)', 'B2'],
  ),
  looks: { แผน: { hiddenRows: [4, 9], hiddenColumns: [5] }, ว่าง: { visible: false } },
};

/** Workbooks that may be published as they are. */
export const CLEAN_PUBLISHING: readonly SampleOfWording[] = [readyToPublish];

/** Workbooks that hold what may not go out. */
export const DIRTY_PUBLISHING: readonly SampleOfWording[] = [leftOvers];
