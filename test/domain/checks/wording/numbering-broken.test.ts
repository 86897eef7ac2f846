import { NUMBERING_BROKEN } from '../../../../src/domain/checks/wording/numbering-broken';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { measureSheet, type MeasureRow } from '../../../support/measure-sheet';

const OPENED = { measure: 'มาตรการแรก', owner: 'กองคลัง' };

function foundIn(rows: readonly MeasureRow[]) {
  return foundInDocument(NUMBERING_BROKEN, { แผน: measureSheet(rows) });
}

const foundInSteps = (steps: string) => foundIn([{ ...OPENED, steps }]);

describe('NUMBERING_BROKEN', () => {
  it.each([
    ['a number twice', '๑. จัดประชุม ๒. จัดทำคู่มือ ๒. เผยแพร่', ['1', '2', '2']],
    ['a number left out', '1. จัดประชุม\n3. เผยแพร่', ['1', '3']],
    ['a number that goes back', '1) จัดประชุม 2) จัดทำคู่มือ 3) เผยแพร่ 2) รายงาน', ['1', '2', '3', '2']],
  ])('finds %s', (_, steps, numbers) => {
    const findings = foundInSteps(steps);
    expect(tuplesOf(findings)).toEqual([['X01', 'B5']]);
    expect(findings[0]?.facts).toEqual({ numbers });
  });

  it('finds a number that the next page has again', () => {
    const rows = [{ ...OPENED, steps: '1. จัดประชุม 2. จัดทำคู่มือ' }, { steps: '2. เผยแพร่ทางเว็บไซต์' }];
    expect(tuplesOf(foundIn(rows))).toEqual([['X01', 'B6']]);
  });

  it('finds a gap in the numbers of the measures', () => {
    const rows = ['1. จัดทำคู่มือ', '2. อบรม', '4. เผยแพร่'].map((measure) => ({ measure, owner: 'กองคลัง' }));
    expect(tuplesOf(foundIn(rows))).toEqual([['X01', 'A7']]);
  });

  it('finds bullets that a number follows', () => {
    expect(tuplesOf(foundInSteps('- - ๓. จัดประชุม'))).toEqual([['X01', 'B5']]);
  });

  it('finds bullets in the place of the numbers that a list begins after', () => {
    const findings = foundInSteps('- แจ้งแผนการใช้เงิน - ประชุมทุกกอง ๓. รายงานผล');
    expect(tuplesOf(findings)).toEqual([['X01', 'B5']]);
    expect(findings[0]?.facts).toEqual({ because: 'lostNumbers', found: '- … - … ๓.' });
  });

  it.each([
    ['more bullets than numbers are missing', '- แจ้งแผน - ประชุม - ติดตาม ๓. รายงานผล'],
    ['bullets under an item from elsewhere', '๒. ประชุม - เชิญทุกกอง - จดบันทึก ๓. รายงานผล'],
    ['a list with its first number', '- แจ้งแผน ๑. ประชุม ๒. รายงานผล'],
    ['a dash within a sentence before an item', 'ต.ค. - พ.ย. ๒. รายงานผล'],
    ['a whole list', '1. จัดประชุม 2. จัดทำคู่มือ 3. เผยแพร่'],
    ['a second list', '1. จัดประชุม 2. จัดทำคู่มือ 1. เผยแพร่ 2. รายงาน'],
    ['a list that goes on from elsewhere', '4. เผยแพร่ 5. รายงาน'],
    ['decimals and times', 'ประชุมเวลา 09.30 น. ได้คะแนน 84.77 คะแนน'],
    ['a list within a list', '1. จัดประชุม 1) เชิญวิทยากร 2) เตรียมห้อง 2. รายงาน'],
    ['sub-items', '1. จัดประชุม 1.1 เชิญวิทยากร 1.2 เตรียมห้อง 2. รายงาน'],
    ['a number that points elsewhere', '1. จัดประชุมตามข้อ 3. ของระเบียบ 2. รายงาน'],
    ['a line that ends with a period', '1. รวบรวมข้อมูลทุกไตรมาส\n2. ให้ผู้บริหารตรวจ\n3. นำขึ้นเว็บไซต์'],
    ['days', '1. จัดประชุมวันที่ 8. และรายงาน 2. เผยแพร่'],
    ['a list of bullets', '- จัดประชุม - เผยแพร่'],
  ])('leaves %s alone', (_, steps) => {
    expect(foundInSteps(steps)).toEqual([]);
  });

  it('leaves an item repeated at the top of a page alone, and steps that begin anew in each measure', () => {
    const rows = [{ ...OPENED, steps: '1. จัดประชุม 2. จัดทำคู่มือการใช้งาน' }, { steps: '2. จัดทำคู่มือการใช้งาน' }];
    expect(foundIn(rows)).toEqual([]);
    const measures = [1, 2, 3].map((number) => ({
      measure: `${number}. ก`,
      steps: '1. จัดประชุม 2. รายงาน',
      owner: 'กองคลัง',
    }));
    expect(foundIn(measures)).toEqual([]);
  });
});
