import { RESULT_IS_PLAN } from '../../../../src/domain/checks/coverage/result-is-plan';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

const STEPS =
  '1. จัดทำคู่มือการยืมทรัพย์สินของราชการ ระบุขั้นตอนและผู้อนุมัติให้ชัดเจน 2. เผยแพร่คู่มือทางเว็บไซต์และบอร์ดประชาสัมพันธ์ 3. ตรวจนับทรัพย์สินทุกไตรมาส';

function foundIn(result: string) {
  const row = { measure: '1. การใช้ทรัพย์สิน', steps: STEPS, owner: 'กองคลัง', result };
  return foundInDocument(RESULT_IS_PLAN, { รายงาน: measureSheet([row]) });
}

describe('RESULT_IS_PLAN', () => {
  it('finds a result that is the plan word for word', () => {
    expect(tuplesOf(foundIn(STEPS))).toEqual([['C12', 'D5']]);
  });

  it('finds a result that has a part of the plan and no more', () => {
    expect(tuplesOf(foundIn(STEPS.slice(0, 120)))).toEqual([['C12', 'D5']]);
  });

  it('finds a result drawn from the plan that still says what should be done', () => {
    const result =
      'ดำเนินการแล้ว โดยคู่มือการยืมทรัพย์สินของราชการ ต้องระบุขั้นตอนและผู้อนุมัติให้ชัดเจน และควรเผยแพร่คู่มือทางเว็บไซต์และบอร์ดประชาสัมพันธ์';
    const findings = foundIn(result);
    expect(tuplesOf(findings)).toEqual([['C12', 'D5']]);
    expect(findings[0]?.facts).toMatchObject({ because: 'toBeDone' });
  });

  it.each([
    [
      'a result that adds what was done',
      '1. จัดทำคู่มือการยืมทรัพย์สินของราชการเสร็จเมื่อวันที่ 5 มกราคม 2569 2. เผยแพร่คู่มือแล้วมีผู้เปิดอ่าน 120 ครั้ง 3. ตรวจนับแล้ว 4 ครั้ง พบครบถ้วนถูกต้อง',
    ],
    [
      'a result that has been judged right',
      'จัดทำคู่มือการยืมทรัพย์สินของราชการ ระบุขั้นตอนและผู้อนุมัติถูกต้องครบถ้วน ผู้บริหารเห็นควรเผยแพร่ และได้แจกให้ทุกกองเมื่อเดือนมกราคมรวมสิบสองเล่ม',
    ],
    ['a short result', 'จัดทำคู่มือการยืมทรัพย์สินของราชการ'],
    [
      'a result in its own words',
      'พนักงานยืมครุภัณฑ์โดยกรอกแบบและได้รับอนุมัติก่อนทุกครั้ง รวมทั้งสิ้นเก้าสิบหกรายการตลอดปี ไม่มีรายการใดสูญหายหรือชำรุด',
    ],
  ])('leaves %s alone', (_, result) => {
    expect(foundIn(result)).toEqual([]);
  });
});
