import { OFFICE_WORD } from '../../../../src/domain/checks/names/office-word';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(text: string) {
  return foundInDocument(OFFICE_WORD, {
    บันทึก: [['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'], ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2568'], [text]],
  });
}

describe('OFFICE_WORD', () => {
  it('finds the short word for an office in a body that is none', () => {
    expect(tuplesOf(foundIn('สำนักงานฯ เผยแพร่ข้อมูลทางเว็บไซต์'))).toEqual([['N05', 'A3']]);
  });

  it.each([
    ['the office that the passage names', 'สำนักงาน ป.ป.ช. แจ้งว่า สำนักงานฯ จะประกาศผล'],
    ['the office of the clerk', 'สำนักงานปลัดจัดทำ โดยสำนักงานฯ รับผิดชอบ'],
    ['an office in full', 'ติดบอร์ดหน้าสำนักงาน'],
    ['another short form', 'กองการศึกษาฯ'],
  ])('leaves %s alone', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
