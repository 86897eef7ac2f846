import { fiscalYear } from '../../../../src/domain/assessment/fiscal-year';
import { clausesOf, isAboutAnotherYear } from '../../../../src/domain/checks/claims/clauses';

const YEAR = fiscalYear(2568);

function isAnother(text: string, figure: string) {
  const position = text.indexOf(figure);
  return isAboutAnotherYear(text, position, position + figure.length, YEAR);
}

describe('clausesOf', () => {
  it('parts where the text turns to something else, and not within องค์การบริหารส่วนตำบล', () => {
    expect(clausesOf('ตัวชี้วัดที่ ๑ ดี ส่วนตัวชี้วัดที่ ๒ ต่ำ\nองค์การบริหาร ส่วนตำบลทุ่งตัวอย่าง')).toEqual([
      'ตัวชี้วัดที่ ๑ ดี',
      'ส่วนตัวชี้วัดที่ ๒ ต่ำ',
      'องค์การบริหาร ส่วนตำบลทุ่งตัวอย่าง',
    ]);
  });
});

describe('isAboutAnotherYear', () => {
  it.each([
    ['ปี ๒๕๖๗ ได้ 81.20 คะแนน', true],
    ['ได้ 81.20 คะแนน ในปี ๒๕๖๗', true],
    ['ปีที่ผ่านมา ได้ 81.20 คะแนน', true],
    ['ผลการประเมินปี ๒๕๖๘ ได้ 81.20 คะแนน', false],
    ['ปี ๒๕๖๗ ได้ 79.00 คะแนน ปี ๒๕๖๘ ได้ 81.20 คะแนน', false],
    ['มาตรการตามแผนปี ๒๕๖๙ จากข้อที่ได้ 81.20 คะแนน', false],
    ['ได้ 81.20 คะแนน', false],
  ])('tells of “%s”: %s', (text, expected) => {
    expect(isAnother(text, '81.20')).toBe(expected);
  });
});
