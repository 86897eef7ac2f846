import { TUNG } from './made-up-figures';
import { dirty, type SampleOfWording } from './sample-of-wording';

const TITLE = 'ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568';

const odd = dirty(
  'scores that are hard to read',
  {
    คะแนน: [
      [TITLE],
      [TUNG],
      ['ข้อ', 'ข้อคำถาม', 'คะแนน', 'สีประจำข้อ'],
      ['i1', 'ปฏิบัติงานตามขั้นตอน', '97,50', 'เขียว'],
      ['i2', 'ให้บริการเท่าเทียม', 'N/A', 'แดง'],
      ['i3', 'ไม่เรียกรับ', '98.1O', 'เขียว'],
      ['o1', 'โครงสร้าง', 'ไม่ได้คะแนน', 'แดง'],
      ['ความสุขของพนักงาน', '', 91.5, ''],
    ],
  },
  ['R04', 'คะแนน', 'C4'],
  ['R04', 'คะแนน', 'C6'],
  ['R05', 'คะแนน', 'C7'],
  ['R06', 'คะแนน', 'A8'],
  ['S08', 'คะแนน', 'C4'],
  ['C01', 'คะแนน', 'C7'],
);

const nothing = dirty(
  'a list of names',
  {
    รายชื่อ: [
      ['ลำดับ', 'ชื่อ'],
      [1, 'พนักงาน ก'],
      [2, 'พนักงาน ข'],
    ],
  },
  ['R01', '', ''],
);

const noYear = dirty(
  'scores without a year',
  {
    คะแนน: [[TUNG], ['ข้อ', 'คะแนน'], ['i1', 91], ['i2', 92], ['i3', 93]],
  },
  ['R02', 'คะแนน', 'A1'],
);

/** What the reader could not read, or had to decide. */
export const DIRTY_READING: readonly SampleOfWording[] = [odd, nothing, noYear];
