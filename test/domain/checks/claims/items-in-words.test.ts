import { itemsIn } from '../../../../src/domain/checks/claims/items-in-words';
import { codeOfSubject } from '../../../../src/domain/reading/score-subject';
import { RULE_WORDS } from '../../../support/grid-of';

describe('itemsIn', () => {
  it.each([
    ['ข้อ e๑ และข้อ e๒ ในตัวชี้วัดที่ ๖', ['e1', 'e2']],
    ['ด้าน IIT ตัวชี้วัดที่ ๑ และ ๒', ['1', '2']],
    ['การใช้อำนาจ และการใช้งบประมาณ', ['3', '2']],
    ['ตัวชี้วัดที่ ๒ คุณภาพการดำเนินงาน', ['6']],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', ['EIT']],
    ['คะแนนภาพรวม', ['total']],
    ['๒. จัดทำคู่มือ', []],
    ['ตัวชี้วัดที่ ๙๙', []],
  ])('finds the most particular items of “%s”', (text, codes) => {
    expect(itemsIn(text, RULE_WORDS).map(codeOfSubject)).toEqual(codes);
  });
});
