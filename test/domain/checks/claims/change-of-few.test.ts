import { CHANGE_OF_FEW } from '../../../../src/domain/checks/claims/change-of-few';
import type { CellValue } from '../../../../src/domain/reading/grid';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function year(
  number: number,
  [sixth = 0, seventh = 0]: readonly number[],
): readonly (readonly CellValue[])[] {
  return [
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    [`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${number}`],
    ['ตัวชี้วัด', 'คะแนน'],
    ['6. คุณภาพการดำเนินงาน', sixth],
    ['7. ประสิทธิภาพการสื่อสาร', seventh],
    ['8. การปรับปรุงการทำงาน', 92],
  ];
}

function foundIn(after: readonly number[], memo: string) {
  const sheets = { 'ปี 2568': year(2568, after), 'ปี 2567': year(2567, [90, 91]), บันทึก: [[memo]] };
  return foundInDocument(CHANGE_OF_FEW, sheets);
}

const THIRTY = 'ผู้ตอบแบบวัด EIT จำนวน ๓๐ คน';

describe('CHANGE_OF_FEW', () => {
  it('finds what so few respondents moved, together', () => {
    const findings = foundIn([84, 95], THIRTY);
    expect(tuplesOf(findings)).toEqual([['S16', 'B4']]);
    expect(findings[0]?.facts).toMatchObject({
      kind: 'indicator',
      codes: ['6', '7'],
      count: 30,
      points: '3.33',
      earlier: 2567,
    });
  });

  it.each([
    ['a change that many must have made', [60, 91], THIRTY],
    ['many respondents', [84, 95], 'ผู้ตอบแบบวัด EIT จำนวน ๒๕๐ คน'],
    ['no change to remark on', [90.5, 91.2], THIRTY],
    ['an unknown number of respondents', [84, 95], 'ผู้ตอบแบบวัด EIT ครบทุกกลุ่ม'],
    ['respondents of another survey', [84, 95], 'ผู้ตอบแบบวัด IIT จำนวน ๓๐ คน'],
  ])('leaves %s alone', (_, after, memo) => {
    expect(foundIn(after, memo)).toEqual([]);
  });

  it('says nothing where the workbook has one year', () => {
    expect(foundInDocument(CHANGE_OF_FEW, { คะแนน: year(2568, [84, 91]), บันทึก: [[THIRTY]] })).toEqual([]);
  });
});
