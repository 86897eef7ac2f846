import { LOW_WITHOUT_FIGURE } from '../../../../src/domain/checks/coverage/low-without-figure';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet } from '../../../support/measure-sheet';

function foundIn(analysis: string) {
  const row = {
    indicator: '1. การปฏิบัติหน้าที่',
    question: 'i1 ก',
    analysis,
    measure: 'จัดทำคู่มือ',
    owner: 'สำนักปลัด',
  };
  return foundInDocument(LOW_WITHOUT_FIGURE, { แผน: measureSheet([row]) });
}

describe('LOW_WITHOUT_FIGURE', () => {
  it.each([
    ['less than', 'หน่วยงานได้คะแนนข้อ i๑ น้อยกว่า ๘๕ คะแนน ควรปรับปรุง'],
    ['below', 'ข้อ i1 ต่ำกว่า 85 คะแนน'],
    ['not up to', 'ข้อ i1-i3 ไม่ถึงร้อยละ 85 จึงต้องแก้ไข'],
  ])('finds %s the threshold without the score', (_, analysis) => {
    expect(tuplesOf(foundIn(analysis))).toEqual([['C06', 'C5']]);
  });

  it.each([
    ['the score beside it', 'ข้อ i๑ ได้ ๘๔.๗๗ คะแนน ซึ่งต่ำกว่า ๘๕ คะแนน'],
    ['a whole score', 'ข้อ i1 ได้ 80 คะแนน ต่ำกว่า 85 คะแนน'],
    ['another bound', 'มีผู้ตอบน้อยกว่า 30 คน'],
    ['days', 'ใช้เวลาน้อยกว่า 85 วัน'],
    ['words alone', 'บุคลากรยังไม่ทราบขั้นตอน'],
  ])('leaves %s alone', (_, analysis) => {
    expect(foundIn(analysis)).toEqual([]);
  });
});
