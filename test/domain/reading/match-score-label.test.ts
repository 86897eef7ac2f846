import { matchScoreLabel } from '../../../src/domain/reading/match-score-label';
import { nameOfSubject } from '../../../src/domain/reading/score-subject';
import { RULE_WORDS } from '../../support/grid-of';

function subjectOf(label: string): string | null {
  const match = matchScoreLabel(label, RULE_WORDS);
  return match === null ? null : nameOfSubject(match.subject);
}

describe('matchScoreLabel', () => {
  it.each([
    ['i๑ ท่านเห็นว่าเจ้าหน้าที่ทำงานตามเวลา', 'i1'],
    ['๐๒๕ แผนปฏิบัติการป้องกันการทุจริต', 'o25'],
    ['9.1', '9.1'],
    ['ตัวชี้วัดย่อยที่ ๑๐.๑', '10.1'],
    ['ข้อมูลพื้นฐาน', '9.1'],
    ['๑. การปฏิบัติหน้าที่', 'ตัวชี้วัดที่ 1'],
    ['ตัวชี้วัดที่ 4', 'ตัวชี้วัดที่ 4'],
    ['การปฏิบัติหน้าที่ (IIT)', 'ตัวชี้วัดที่ 1'],
    ['การเปิดเผยข้อมูล', 'ตัวชี้วัดที่ 9'],
    ['การเปิดเผยข้อมูล (OIT)', 'OIT'],
    ['คะแนน IIT', 'IIT'],
    ['คะแนนรวม', 'คะแนนรวม'],
    ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๘', 'คะแนนรวม'],
    ['คะแนนรวมถ่วงน้ำหนัก', 'คะแนนรวม'],
  ])('takes “%s” for %s', (label, subject) => {
    expect(subjectOf(label)).toBe(subject);
  });

  it.each([
    '',
    'รวม',
    'i1-i3',
    'น้ำหนักแบบสำรวจ IIT',
    'คะแนนเต็ม',
    'จำนวนผู้ตอบ IIT',
    'IIT EIT OIT',
    'แผนปฏิบัติการป้องกันการทุจริต',
    'เจ้าหน้าที่ในหน่วยงานของท่าน',
    `การรับรู้ของผู้มีส่วนได้เสียภายใน (IIT) ${'ก'.repeat(150)}`,
  ])('takes “%s” for nothing that is scored', (label) => {
    expect(subjectOf(label)).toBeNull();
  });

  it('reports a number that the name contradicts', () => {
    expect(matchScoreLabel('ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน', RULE_WORDS)?.contradicted).toBe(2);
    expect(matchScoreLabel('ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน', RULE_WORDS)?.contradicted).toBeNull();
  });
});
