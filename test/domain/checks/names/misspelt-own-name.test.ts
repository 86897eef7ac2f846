import { MISSPELT_OWN_NAME } from '../../../../src/domain/checks/names/misspelt-own-name';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';

function foundIn(...texts: readonly string[]) {
  return foundInDocument(MISSPELT_OWN_NAME, {
    บันทึก: [
      ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
      ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
      ...texts.map((text) => [text]),
    ],
  });
}

describe('MISSPELT_OWN_NAME', () => {
  it('finds a tone mark that is missing, with how often each spelling stands there, and mends it', () => {
    const [finding, ...others] = foundIn('อบต.ทุ่งตัวอย่าง', 'องค์การบริหารส่วนตำบลทุงตัวอย่างได้รายงาน');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'N03', severity: 'warning', at: { address: 'A4' } });
    expect(finding?.facts).toMatchObject({ count: 1, often: 2 });
    expect(finding?.fix).toEqual({ from: 'ทุงตัวอย่าง', to: 'ทุ่งตัวอย่าง' });
  });

  it('finds a letter that is missing, and leaves the mending to the reader', () => {
    const findings = foundIn('อบต.ทุ่งตัวอย่าง', 'องค์การบริหารส่วนตำบลทุ่งตัวยาง รายงาน');
    expect(tuplesOf(findings)).toEqual([['N03', 'A4']]);
    expect(findings[0]?.fix).toBeUndefined();
  });

  it('takes the more frequent spelling for the right one, even against the title', () => {
    const texts = ['อบต.ทุงตัวอย่าง', 'อบต.ทุงตัวอย่าง', 'อบต.ทุงตัวอย่าง', 'อบต.ทุงตัวอย่าง', 'อบต.ทุงตัวอย่าง'];
    expect(tuplesOf(foundIn(...texts, 'อบต.ทุงตัวอย่าง'))).toEqual([['N03', 'A1']]);
  });

  it.each([
    ['a syllable lost', 'เรียน นายกองการบริหารส่วนตำบล', 'องการบริหารส่วนตำบล'],
    ['words of another name', 'ขององค์กรปกครองส่วนตำบลทุ่งตัวอย่าง', 'องค์กรปกครองส่วนตำบล'],
    ['a letter wrong', 'องค์การบริหารส่วนตำบนทุ่งตัวอย่าง', 'องค์การบริหารส่วนตำบน'],
  ])('finds the word for the kind with %s', (_, text, found) => {
    const findings = foundIn(text);
    expect(tuplesOf(findings)).toEqual([['N03', 'A3']]);
    expect(findings[0]?.fix).toEqual({ from: found, to: 'องค์การบริหารส่วนตำบล' });
  });

  it.each([
    ['the own name glued to other words', 'อบต.ทุ่งตัวอย่างดำเนินการ'],
    ['the own name cut short', 'องค์การบริหารส่วนตำบลทุ่ง ตัวอย่าง'],
    ['another body', 'องค์การบริหารส่วนตำบลบ้านสมมุติ'],
    ['local bodies in general', 'องค์กรปกครองส่วนท้องถิ่น'],
  ])('leaves %s alone', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
