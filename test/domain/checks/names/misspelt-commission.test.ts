import { MISSPELT_COMMISSION } from '../../../../src/domain/checks/names/misspelt-commission';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(text: string) {
  return foundInDocument(MISSPELT_COMMISSION, { บันทึก: [[''], [text]] });
}

describe('MISSPELT_COMMISSION', () => {
  it.each([
    ['letters doubled', 'ตามหนังสือสำนักงาน ป.ช.ช. ประจำจังหวัด', 'ป.ช.ช.'],
    ['a letter missing', 'เกณฑ์ของ ป.ช. กำหนดไว้', 'ป.ช.'],
    ['spaces between', 'สำนักงาน ป. ช. ช. แจ้งผล', 'ป. ช. ช.'],
  ])('finds the abbreviation with %s', (_, text, found) => {
    const findings = foundIn(text);
    expect(tuplesOf(findings)).toEqual([['N04', 'A2']]);
    expect(findings[0]?.fix).toEqual({ from: found, to: 'ป.ป.ช.' });
  });

  it.each([
    ['the right one', 'สำนักงาน ป.ป.ช. ประจำจังหวัด'],
    ['another body of the same letters', 'กองบังคับการปราบปราม (บก.ป.ป.) ร่วมตรวจ'],
    ['an abbreviation that begins with other letters', 'ร.ป.ช. และ อ.ป.ป.ร.'],
    ['initials of a person', 'นาย ก.ช. เป็นผู้รายงาน'],
  ])('leaves %s alone', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('tells a wrong form once for each cell', () => {
    const sheets = { บันทึก: [['ป.ช.ช. และ ป.ช.ช.'], ['ป.ช.ช.']] };
    expect(tuplesOf(foundInDocument(MISSPELT_COMMISSION, sheets))).toEqual([
      ['N04', 'A1'],
      ['N04', 'A2'],
    ]);
  });
});
