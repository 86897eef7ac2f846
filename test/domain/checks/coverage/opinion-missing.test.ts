import { OPINION_MISSING } from '../../../../src/domain/checks/coverage/opinion-missing';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

const SIGNED = ['(ลงชื่อ)', '(นายตัวอย่าง ทดสอบ)', 'หัวหน้าสำนักปลัด'];

function foundIn(...lines: readonly string[]) {
  return foundInDocument(OPINION_MISSING, { บันทึก: [['บันทึกข้อความ'], ...lines.map((line) => [line])] });
}

describe('OPINION_MISSING', () => {
  it.each([
    ['nothing', []],
    ['dots', ['.....', '………………']],
    ['boxes that nobody ticked', ['☐ เห็นควรอนุมัติ', '☐ ไม่เห็นควรอนุมัติ เนื่องจาก.....']],
  ])('finds an opinion that is %s', (_, lines) => {
    const findings = foundIn('ความเห็นของหัวหน้าสำนักปลัด', ...lines, ...SIGNED);
    expect(tuplesOf(findings)).toEqual([['A01', 'A2']]);
    expect(findings[0]?.facts).toEqual({ found: ['หัวหน้าสำนักปลัด'], cells: ['A2'] });
  });

  it('tells of two reviewers once, and not of the one between who has spoken', () => {
    const lines = [
      ...['- ความเห็นหัวหน้าสำนักปลัด', ...SIGNED],
      ...['- ความเห็นรองปลัด', 'เห็นควรอนุมัติ', ...SIGNED],
      ...['- ความเห็นปลัดองค์การบริหารส่วนตำบล', '....', ...SIGNED],
    ];
    const findings = foundIn(...lines);
    expect(tuplesOf(findings)).toEqual([['A01', 'A2']]);
    expect(findings[0]?.facts).toMatchObject({ cells: ['A2', 'A11'] });
  });

  it.each([
    ['an opinion in words', ['ความเห็นของปลัด', 'เห็นควรเสนอนายกเพื่อพิจารณา', ...SIGNED]],
    ['a ticked box', ['ความเห็นของปลัด', '☑ อนุมัติ', '☐ ไม่อนุมัติ เนื่องจาก.....', ...SIGNED]],
    ['choices to tick on paper', ['ความเห็นของปลัด', '- อนุมัติ', 'ไม่อนุมัติ เนื่องจาก.....', ...SIGNED]],
    ['a heading without a signature', ['ความเห็นของหัวหน้าส่วนราชการมีดังนี้']],
    ['opinions of the people', ['ความเห็นของประชาชน', ...SIGNED]],
  ])('leaves %s alone', (_, lines) => {
    expect(foundIn(...lines)).toEqual([]);
  });
});
