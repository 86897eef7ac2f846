import { formatScore } from '../../../src/domain/assessment/score';
import { findStatedScores } from '../../../src/domain/reading/find-stated-scores';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { RULE_WORDS } from '../../support/grid-of';

function statedIn(text: string): readonly string[] {
  return findStatedScores(text, RULE_WORDS).stated.map(({ subject, score, level }) =>
    [nameOfSubject(subject), formatScore(score), ...(level === null ? [] : [level])].join(' '),
  );
}

describe('findStatedScores', () => {
  it.each([
    ['คะแนนภาพรวม : ๘๗.๙๙ คะแนน ระดับผลการประเมิน A ตามตาราง', 'คะแนนรวม 87.99 A'],
    ['ได้รับผลการประเมิน ITA ๙๕.๓๓ คะแนน ระดับผลการประเมิน ผ่านดี', 'คะแนนรวม 95.33 ผ่านดี'],
    ['คะแนนภาพรวมปีนี้ ได้ ๙๕.๓๓ คะแนน อยู่ในระดับ ผ่าน ต่อไปจะ', 'คะแนนรวม 95.33 ผ่าน'],
    ['ผลคะแนน ITA ปี 2568 เท่ากับ 95.33', 'คะแนนรวม 95.33'],
    ['คะแนนรวม 95 คะแนน', 'คะแนนรวม 95.00'],
    ['ผลการประเมินของ อบต.ทุ่งตัวอย่าง ได้ ๙๒.๑๑ คะแนน อยู่ในระดับผ่านดีเยี่ยม', 'คะแนนรวม 92.11 ผ่านดีเยี่ยม'],
    ['หน่วยงานได้คะแนนข้อ e๑ ๘๔.๗๗ คะแนน', 'e1 84.77'],
    ['ข้อ i1 ได้ 80 คะแนน', 'i1 80.00'],
    ['i๑ = ๙๑.๒๕', 'i1 91.25'],
    ['ข้อ e2: 85.10', 'e2 85.10'],
    ['ข้อ i๒ เท่ากับ ๙๑.๒๕ คะแนน ข้อถัดไป', 'i2 91.25'],
    ['ตัวชี้วัดที่ ๙ ได้ ๘๐.๐๐ คะแนน ตัวชี้วัดอื่นสูงกว่า', 'ตัวชี้วัดที่ 9 80.00'],
    ['ด้าน IIT ได้ ๘๖.๐๒ คะแนน', 'IIT 86.02'],
    ['EIT ส่วนที่ 2 ได้ 97.33 คะแนน', 'EIT2 97.33'],
    ['ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้ 90.10 คะแนน', 'ตัวชี้วัดที่ 1 90.10'],
    ['ได้คะแนนการใช้งบประมาณ 88.20 คะแนน', 'ตัวชี้วัดที่ 2 88.20'],
    ['ไม่ได้คะแนนข้อ ๐๑๗ เพราะไม่พบรายงาน', 'o17 0.00'],
    ['ข้อ ๐๕ ไม่ได้คะแนน', 'o5 0.00'],
  ])('reads “%s”', (text, stated) => {
    expect(statedIn(text)).toEqual([stated]);
  });

  it.each([
    'เป็นคะแนนที่ต่ำกว่า ๘๕ คะแนน',
    'คะแนนเฉลี่ยรวม ๘๕ คะแนนขึ้นไป',
    'คะแนนเต็ม ๑๐๐ คะแนน',
    'ได้คะแนนข้อ i๑๔-i๑๕ น้อยกว่า ๘๕ คะแนน',
    'ข้อ ๐๑ - ๐๑๐ เฉลี่ย ๑๐๐ คะแนน',
    'ไม่น้อยกว่าร้อยละ ๘๐',
    'แบบประเมิน ITA ๒. กำชับให้ดำเนินการ',
    'ข้อ i2 ไม่ได้คะแนน',
    'จำนวน ๓๐ คน',
  ])('reads no score in “%s”', (text) => {
    expect(statedIn(text)).toEqual([]);
  });

  it('says which figures it could not place, as written', () => {
    expect(findStatedScores('น้อยที่สุดเพียง ๗๑.๒๕ คะแนน', RULE_WORDS).unread).toEqual(['๗๑.๒๕ คะแนน']);
    expect(findStatedScores('ต่ำกว่า ๘๔.๑๗ คะแนน', RULE_WORDS).unread).toEqual([]);
  });
});
