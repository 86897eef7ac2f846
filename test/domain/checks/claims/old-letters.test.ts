import { OLD_LETTERS } from '../../../../src/domain/checks/claims/old-letters';
import { foundInDocument } from '../../../support/document-of';
import { tuplesOf } from '../../../support/found';
import { foundBesideScores, foundInMemo } from '../../../support/scored-document';

describe('OLD_LETTERS', () => {
  it.each([
    ['มีผลการประเมินอยู่ในระดับ A', 'A'],
    ['ระดับผลการประเมิน : AA', 'AA'],
    ['ระดับ A', 'A'],
    ['ได้รับผลการประเมินปี ๒๕๖๘ ระดับ “B”', 'B'],
  ])('finds the letter in “%s”', (text, found) => {
    const findings = foundInMemo(OLD_LETTERS, text);
    expect(tuplesOf(findings)).toEqual([['S12', 'A1']]);
    expect(findings[0]?.facts).toMatchObject({ found, year: 2568 });
  });

  it('tells a copied table of levels once', () => {
    const scale = [
      ['คะแนน', 'ระดับ'],
      ['95.00 – 100', 'AA'],
      ['85.00 – 94.99', 'A'],
      ['75.00 – 84.99', 'B'],
    ];
    expect(tuplesOf(foundBesideScores(OLD_LETTERS, { เกณฑ์: scale }))).toEqual([['S12', 'B2']]);
  });

  it.each([
    ['a year that had letters', 'ผลการประเมินปี ๒๕๖๔ อยู่ในระดับ B'],
    ['a level of the year', 'อยู่ในระดับ ผ่านดี'],
    ['a word that begins with the letter', 'การประเมินระดับ Advanced'],
    ['a form', 'แบบ A และหมวด B'],
  ])('leaves %s alone', (_, text) => {
    expect(foundInMemo(OLD_LETTERS, text)).toEqual([]);
  });

  it('says nothing in a year that has letters', () => {
    const rows = [
      ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
      ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565 คะแนนภาพรวม : ๘๗.๙๙ คะแนน ระดับผลการประเมิน A'],
    ];
    expect(foundInDocument(OLD_LETTERS, { บันทึก: rows })).toEqual([]);
  });
});
