import { SCORES_OF_95_33, scoresOf, TUNG } from './made-up-figures';
import { dirty, type SampleOfWording } from './sample-of-wording';

const SCORES = scoresOf('๒๕๖๘', TUNG, SCORES_OF_95_33);

const sentences = dirty(
  'sentences that the table does not bear out',
  {
    คะแนน: SCORES,
    รายงาน: [
      ['ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล ได้ ๙๘.๖๐ คะแนน'],
      ['ตัวชี้วัดที่มีคะแนนต่ำสุด คือ การป้องกันการทุจริต'],
      ['ผลการประเมินของหน่วยงานอยู่ในระดับ AA'],
      ['ตั้งเป้าหมายให้หน่วยงานได้คะแนน ITA ไม่น้อยกว่า ๘๕ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๙'],
      ['ตั้งเป้าหมายให้หน่วยงานได้คะแนน ITA ไม่น้อยกว่า ๙๐ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ],
  },
  ['R09', 'รายงาน', 'A1'],
  ['S03', 'รายงาน', 'A1'],
  ['S04', 'รายงาน', 'A2'],
  ['S12', 'รายงาน', 'A3'],
  ['S15', 'รายงาน', 'A5'],
);

const judged = dirty(
  'praise for what is low and blame for what is high',
  {
    คะแนน: [
      ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘'],
      [TUNG],
      ['ข้อ', 'ข้อคำถาม', 'คะแนน'],
      ['i๑', 'ปฏิบัติงานตามขั้นตอน', 98.2],
      ['i๔', 'รู้แผนการใช้จ่าย', 81.5],
    ],
    รายงาน: [['ข้อ i๔ อยู่ในระดับดีเยี่ยม ควรรักษามาตรฐานไว้'], ['ข้อ i๑ ควรปรับปรุงโดยเร็ว']],
    แผน: [
      ['มาตรการ ITA ปีงบประมาณ พ.ศ. ๒๕๖๙'],
      [TUNG],
      ['ข้อคำถาม', 'มาตรการ', 'ขั้นตอน', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
      ['i๔ รู้แผนการใช้จ่าย', 'แจ้งแผนในที่ประชุม', 'สรุปแผนหนึ่งหน้า', 'ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙', 'กองคลัง'],
    ],
  },
  ['S13', 'รายงาน', 'A1'],
  ['S14', 'รายงาน', 'A2'],
);

const mean = dirty(
  'a plain mean for a total',
  { คะแนน: [...SCORES, ['', 'คะแนนรวม', 97.22]] },
  ['S01', 'คะแนน', 'C14'],
  ['S07', 'คะแนน', 'C14'],
);

const level = dirty(
  'a level that the total does not earn',
  { คะแนน: [...SCORES, ['', 'คะแนนรวม', 95.33], ['', 'ระดับผลการประเมิน', 'ผ่านดีเยี่ยม']] },
  ['S02', 'คะแนน', 'C15'],
);

const weighted = dirty(
  'weighted points in the place of scores',
  {
    คะแนน: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      [TUNG],
      ['เครื่องมือ', 'คะแนน'],
      ['IIT', 28.04],
      ['EIT', 29.1],
      ['OIT', 38.5],
    ],
  },
  ['S06', 'คะแนน', 'B4'],
  ['S06', 'คะแนน', 'B5'],
  ['S06', 'คะแนน', 'B6'],
  ['R15', '', ''],
);

const fewRespondents = dirty(
  'a change that two respondents would make',
  {
    ปี2567: scoresOf(
      '2567',
      TUNG,
      SCORES_OF_95_33.map((score, index) => (index === 5 ? 95 : score)),
    ),
    ปี2568: SCORES,
    รายงาน: [['มีผู้ตอบแบบวัด EIT จำนวน ๓๐ คน']],
  },
  ['S16', 'ปี2568', 'C9'],
  ['R15', '', ''],
);

const slips = dirty(
  'scores out of range, partial, missing and twice',
  {
    คะแนน: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      [TUNG],
      ['ข้อ', 'คะแนน'],
      ['i1', 101],
      ['i2', 90],
      ['i3', 92],
      ['e1', 90],
      ['e1', 91],
      ['e2', 92],
      ['o1', 90.5],
    ],
    ตัวชี้วัด: scoresOf('2568', TUNG),
  },
  ['S09', 'คะแนน', 'B8'],
  ['S05', 'คะแนน', 'B4'],
  ['S08', 'คะแนน', 'B9'],
  ['S10', 'คะแนน', 'B10'],
);

const unlike = dirty(
  'an indicator unlike its questions',
  {
    คะแนน: [
      ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'],
      [TUNG],
      ['ข้อ', 'คะแนน'],
      ['i1', 100],
      ['i2', 91],
      ['i3', 92],
    ],
    ตัวชี้วัด: scoresOf('2568', TUNG),
  },
  ['S11', 'ตัวชี้วัด', 'C4'],
);

/** Faults in what sentences and tables say of scores. */
export const DIRTY_CLAIMS: readonly SampleOfWording[] = [
  sentences,
  judged,
  mean,
  level,
  weighted,
  fewRespondents,
  slips,
  unlike,
];
