import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { subjectAtEnd } from '../../../src/domain/reading/sentence-subject';
import { RULE_WORDS } from '../../support/grid-of';

function subjectOf(text: string): string | null {
  const subject = subjectAtEnd(text, RULE_WORDS);
  return subject === null ? null : nameOfSubject(subject);
}

describe('subjectAtEnd', () => {
  it.each([
    ['หน่วยงานได้คะแนนข้อ e1 ', 'e1'],
    ['ข้อ i15 มีคะแนนเท่ากับ ', 'i15'],
    ['แบบวัด (OIT) ได้ ', 'OIT'],
    ['ตัวชี้วัดที่ 9 ได้ ', 'ตัวชี้วัดที่ 9'],
    ['ด้านคุณภาพการดำเนินงาน ได้คะแนน ', 'ตัวชี้วัดที่ 6'],
    ['คะแนน ITA ประจำปีงบประมาณ พ.ศ. 2568 : ', 'คะแนนรวม'],
  ])('finds what “%s” speaks of', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it.each([
    ['e1 ได้รับคะแนนเฉลี่ยอยู่ที่', 'e1'],
    ['e1 คือ', 'e1'],
    ['e1 เป็นค่าคะแนน', 'e1'],
    ['e1 ผลคะแนน ร้อยละ', 'e1'],
    ['e1 ปี 2568 มี', 'e1'],
    ['e1 ประจำปีงบประมาณ พ.ศ. 2568 =', 'e1'],
    ['e1 พ . ศ . 2568', 'e1'],
    ['e1, “', 'e1'],
    ['ข้อ e1 (', 'e1'],
    ['EIT ส่วนที่ 2 ได้', 'EIT2'],
    ['EIT part 1', 'EIT1'],
    ['(EIT) ส่วนที่ 2', 'EIT2'],
    ['EIT2', 'EIT2'],
    ['iit', 'IIT'],
    ['ตัวชี้วัด 9', 'ตัวชี้วัดที่ 9'],
    ['ตัวชี้วัดที่  10 ได้', 'ตัวชี้วัดที่ 10'],
    ['ภาพรวม', 'คะแนนรวม'],
    ['โดยรวม', 'คะแนนรวม'],
    ['คะแนนรวมทั้งสิ้น', 'คะแนนรวม'],
    ['คะแนนเฉลี่ยรวม', 'คะแนนรวม'],
    ['ผลการประเมิน', 'คะแนนรวม'],
    ['ผลการประเมิน (ITA)', 'คะแนนรวม'],
    ['การประเมิน ITA', 'คะแนนรวม'],
    ['คะแนน(ITA)', 'คะแนนรวม'],
  ])('finds what “%s” speaks of, whatever stands between', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it.each(['e1-e5', 'e1 เรื่องอื่น', 'XIIT', 'EIT 12', 'ตัวชี้วัดที่ 123', 'ภาพรวมของงาน', 'พ.ศ. 2468'])(
    'finds nothing plain at the end of “%s”',
    (text) => {
      expect(subjectOf(text)).toBeNull();
    },
  );

  it.each(['น้อยที่สุดเพียง ', 'ข้อ 01 - 010 เฉลี่ย ', 'การป้องกันการทุจริตในหมู่บ้าน ได้ ', ''])(
    'finds nothing plain in “%s”',
    (text) => {
      expect(subjectOf(text)).toBeNull();
    },
  );
});
