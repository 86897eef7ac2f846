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

  it.each(['น้อยที่สุดเพียง ', 'ข้อ 01 - 010 เฉลี่ย ', 'การป้องกันการทุจริตในหมู่บ้าน ได้ ', ''])(
    'finds nothing plain in “%s”',
    (text) => {
      expect(subjectOf(text)).toBeNull();
    },
  );
});
