import { TWO_POSITIONS } from '../../../../src/domain/checks/names/two-positions';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(...lines: readonly string[]) {
  return foundInDocument(TWO_POSITIONS, {
    บันทึก: [
      ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
      ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
      ...lines.map((line) => [line]),
    ],
  });
}

const CLERK = ['(นายสมมุติ ตัวอย่างดี)', 'ปลัดองค์การบริหารส่วนตำบลทุ่งตัวอย่าง'];

describe('TWO_POSITIONS', () => {
  it('finds a person who signs as two officers', () => {
    const findings = foundIn(...CLERK, '(ลงชื่อ)', '(นายสมมุติ  ตัวอย่างดี)', 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง');
    expect(tuplesOf(findings)).toEqual([['N06', 'A6']]);
    expect(findings[0]?.facts['found']).toBe('นายสมมุติ ตัวอย่างดี');
  });

  it('finds it where name and position share a cell', () => {
    const findings = foundIn('(นางสาวสมมุติ ตัวอย่างดี)\nหัวหน้าสำนักปลัด', '(นางสาวสมมุติ ตัวอย่างดี)\nผู้อำนวยการกองคลัง');
    expect(tuplesOf(findings)).toEqual([['N06', 'A4']]);
  });

  it.each([
    ['who acts for another', ['ปลัดองค์การบริหารส่วนตำบล ปฏิบัติหน้าที่', 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง']],
    ['who is in charge for the time', ['รองปลัด รักษาราชการแทน', 'ปลัดองค์การบริหารส่วนตำบลทุ่งตัวอย่าง']],
    ['in the same position shortened', ['ปลัด อบต.ทุ่งตัวอย่าง']],
    ['as a member of a committee', ['กรรมการ']],
  ])('leaves a person %s alone', (_, position) => {
    expect(foundIn(...CLERK, '(นายสมมุติ ตัวอย่างดี)', ...position)).toEqual([]);
  });

  it('leaves two persons and names left out alone', () => {
    expect(foundIn(...CLERK, '(นายจำลอง ตัวอย่างดี)', 'นายกองค์การบริหารส่วนตำบลทุ่งตัวอย่าง')).toEqual([]);
    expect(foundIn('(ชื่อผู้ลงนาม)', 'ปลัด', '(ชื่อผู้ลงนาม)', 'นายกองค์การบริหารส่วนตำบล')).toEqual([]);
  });
});
