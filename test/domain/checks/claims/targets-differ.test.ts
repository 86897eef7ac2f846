import { TARGETS_DIFFER } from '../../../../src/domain/checks/claims/targets-differ';
import { tuplesOf } from '../../../support/found';
import { foundInMemo } from '../../../support/scored-document';

describe('TARGETS_DIFFER', () => {
  it.each([
    ['digits', 'หน่วยงานที่มีผลผ่านเกณฑ์ ไม่น้อยกว่าร้อยละ ๘๔', 'หน่วยงานผ่านเกณฑ์มีสัดส่วนไม่น้อยกว่าร้อยละ 80'],
    ['words', 'หน่วยงานภาครัฐผ่านเกณฑ์ (๘๕ คะแนนขึ้นไป) ไม่น้อยกว่าร้อยละ ๘๔', 'สัดส่วนของหน่วยงานที่ผ่านเกณฑ์ไม่ต่ำกว่า 80 %'],
    ['scores', 'เป้าหมายคะแนน ITA ไม่น้อยกว่า ๙๐ คะแนน', 'กำหนดเป้าหมายผลการประเมิน ITA ไม่ต่ำกว่า 95 คะแนน'],
  ])('finds one target with two values in other %s', (_, first, second) => {
    const findings = foundInMemo(TARGETS_DIFFER, first, second);
    expect(tuplesOf(findings)).toEqual([['S15', 'A2']]);
    expect(findings[0]?.facts['firstAt']).toBe("'บันทึก'!A1");
  });

  it.each([
    ['one value in two wordings', 'หน่วยงานผ่านเกณฑ์ไม่น้อยกว่าร้อยละ ๘๐', 'หน่วยงานผ่านเกณฑ์ไม่ต่ำกว่า 80 %'],
    [
      'targets of two years',
      'ปี ๒๕๖๖ หน่วยงานผ่านเกณฑ์ไม่น้อยกว่าร้อยละ ๘๔',
      'ปี ๒๕๗๐ หน่วยงานผ่านเกณฑ์ไม่น้อยกว่าร้อยละ ๑๐๐',
    ],
    ['targets of projects', 'เป้าหมาย บุคลากรเข้าอบรมไม่น้อยกว่าร้อยละ ๘๐', 'เป้าหมาย ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๕'],
    ['a share and a score', 'หน่วยงานผ่านเกณฑ์ไม่น้อยกว่าร้อยละ ๘๐', 'เป้าหมายคะแนน ITA ไม่น้อยกว่า ๙๐ คะแนน'],
  ])('leaves %s alone', (_, first, second) => {
    expect(foundInMemo(TARGETS_DIFFER, first, second)).toEqual([]);
  });
});
