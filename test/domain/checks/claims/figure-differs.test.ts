import { FIGURE_DIFFERS } from '../../../../src/domain/checks/claims/figure-differs';
import { tuplesOf } from '../../../support/found';
import { foundInMemo } from '../../../support/scored-document';

describe('FIGURE_DIFFERS', () => {
  it.each([
    ['a question by its code', 'ได้คะแนนข้อ e๑ ๗๔.๗๗ คะแนน', '๗๔.๗๗ คะแนน', '84.77'],
    ['an indicator by number and name', 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ได้ 87.05 คะแนน', '87.05 คะแนน', '77.05'],
    ['an indicator by its name', 'การใช้อำนาจ ได้ ๘๘.๘๗ คะแนน', '๘๘.๘๗ คะแนน', '86.87'],
    ['an indicator in brackets', 'ตัวชี้วัดที่ 7 (81.01) ตัวชี้วัดที่ 8 (77.50)', '77.50', '77.05'],
    ['an indicator behind a sign', 'การใช้งบประมาณ = ๘๓.๙๔', '๘๓.๙๔', '83.49'],
    ['what is lowest', 'คะแนนต่ำสุด ได้แก่ ตัวชี้วัดที่ ๘ (๗๙.๐๕)', '๗๙.๐๕', '77.05'],
    ['what is highest', 'ตัวชี้วัดที่ ๑๐ มีคะแนนสูงสุด เท่ากับ ๙๙ คะแนน', '๙๙', '100.00'],
  ])('finds a figure that is not the score of %s', (_, text, found, score) => {
    const findings = foundInMemo(FIGURE_DIFFERS, text);
    expect(tuplesOf(findings)).toEqual([['S03', 'A1']]);
    expect(findings[0]?.facts).toMatchObject({ found, score });
  });

  it('finds the one wrong figure of several', () => {
    const text = 'การใช้งบประมาณ ได้ ๘๓.๔๙ คะแนน และการใช้อำนาจ ได้ ๘๖.๗๘ คะแนน';
    expect(foundInMemo(FIGURE_DIFFERS, text).map(({ facts }) => facts['code'])).toEqual(['3']);
  });

  it.each([
    ['the score itself', 'ได้คะแนนข้อ e๑ ๘๔.๗๗ คะแนน ซึ่งต่ำกว่า ๘๕ คะแนน'],
    ['the score with one decimal', 'ข้อ e1 ได้ 84.8 คะแนน'],
    ['the score as a whole number', 'ข้อ e1 ได้ 85 คะแนน'],
    ['the score that the figures of the level below give', 'คะแนน OIT เท่ากับ ๙๔.๕๗ คะแนน'],
    ['the score of another year', 'ปี ๒๕๖๗ ข้อ e๑ ได้ ๗๙.๒๐ คะแนน ปี ๒๕๖๘ ได้ ๘๔.๗๗ คะแนน'],
    ['a difference', 'ข้อ e๑ ได้ ๘๔.๗๗ คะแนน เพิ่มขึ้นจากปีก่อน ๕.๕๗ คะแนน'],
    ['a score of last year by its words', 'ปีที่ผ่านมา ข้อ e๑ ได้ ๗๙.๒๐ คะแนน'],
    ['a round figure', 'ตัวชี้วัดที่ ๘ ได้ประมาณ ๗๘ คะแนน'],
    ['an aim', 'มีเป้าหมายให้ข้อ e๑ ได้คะแนน ๙๕.๐๐ คะแนน'],
    ['a mean over the country', 'ผลการประเมินระดับประเทศ ๙๓.๘๒ คะแนน'],
    ['a figure of nothing in particular', 'ผู้ตอบ ๙๓.๘๒ คะแนน'],
    ['the lowest with its figure', 'ตัวชี้วัดที่มีคะแนนน้อยที่สุด ๒ ลำดับ ได้แก่ ตัวชี้วัดที่ ๘ และตัวชี้วัดที่ ๗'],
    ['the lowest of an instrument', 'ตัวชี้วัดที่ ๔ มีคะแนนต่ำสุดใน IIT (๘๒.๙๑)'],
    ['a difference behind a rank', 'คะแนนต่ำสุด คือ ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน โดยเพิ่มขึ้น ๒.๓๕ คะแนน'],
    [
      'figures of a list in order',
      'คะแนนสูงสุด คือ การป้องกันการทุจริต (๑๐๐ คะแนน) รองลงมา การแก้ไขปัญหาการทุจริต (๙๘.๗๒ คะแนน)',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(foundInMemo(FIGURE_DIFFERS, text)).toEqual([]);
  });

  it('finds the second of two figures for an instrument', () => {
    const lines = ['คะแนน OIT เท่ากับ ๙๔.๕๗ คะแนน', 'คะแนน OIT เท่ากับ ๘๙.๑๔ คะแนน'];
    expect(tuplesOf(foundInMemo(FIGURE_DIFFERS, ...lines))).toEqual([['S03', 'A2']]);
  });

  it('says nothing of the sentence that the score was read from', () => {
    expect(foundInMemo(FIGURE_DIFFERS, 'ได้คะแนนข้อ e๔ ๗๔.๗๗ คะแนน')).toEqual([]);
  });
});
