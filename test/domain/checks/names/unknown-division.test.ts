import { UNKNOWN_DIVISION } from '../../../../src/domain/checks/names/unknown-division';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

const STRUCTURE = 'แบ่งส่วนราชการออกเป็น ๔ ส่วน ประกอบด้วย สำนักปลัด กองคลัง กองช่าง และกองการศึกษา ศาสนาและวัฒนธรรม';

function foundFor(owner: string, structure: string = STRUCTURE) {
  return foundInDocument(UNKNOWN_DIVISION, {
    แผน: [
      ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
      [structure],
      ['ตัวชี้วัด', 'มาตรการ', 'วิธีดำเนินการ', 'ระยะเวลาดำเนินการ', 'ผู้รับผิดชอบ'],
      ['1. การปฏิบัติหน้าที่', 'จัดทำคู่มือการให้บริการ', 'จัดทำและเผยแพร่คู่มือ', 'ปีงบประมาณ 2569', owner],
      ['2. การใช้งบประมาณ', 'เผยแพร่แผนงบประมาณ', 'เผยแพร่ในเว็บไซต์', 'ปีงบประมาณ 2569', 'กองคลัง'],
    ],
  });
}

describe('UNKNOWN_DIVISION', () => {
  it.each(['กองสวัสดิการสังคม', 'กองคลัง กองสวัสดิการสังคม'])(
    'finds a division that the structure lacks in “%s”',
    (owner) => {
      const findings = foundFor(owner);
      expect(tuplesOf(findings)).toEqual([['N07', 'E4']]);
      expect(findings[0]?.facts['found']).toBe('กองสวัสดิการสังคม');
    },
  );

  it('finds it where the body only says that it is divided', () => {
    const findings = foundFor('กองสวัสดิการสังคม', 'แบ่งส่วนราชการเป็น สำนักปลัด กองคลัง และกองช่าง');
    expect(tuplesOf(findings)).toEqual([['N07', 'E4']]);
  });

  it.each([
    ['a division of the structure', 'กองช่าง'],
    ['one shortened', 'กองการศึกษาฯ'],
    ['one in its long form', 'สำนักงานปลัดองค์การบริหารส่วนตำบล'],
    ['a unit', 'งานพัสดุ'],
    ['everybody', 'ทุกส่วนราชการ'],
  ])('leaves %s alone', (_, owner) => {
    expect(foundFor(owner)).toEqual([]);
  });

  it('says nothing where the workbook does not list the divisions', () => {
    expect(foundFor('กองสวัสดิการสังคม', 'แจ้งทุกส่วนราชการ')).toEqual([]);
    expect(foundFor('กองสวัสดิการสังคม', 'ส่วนราชการ ได้แก่ กองคลัง')).toEqual([]);
  });
});
