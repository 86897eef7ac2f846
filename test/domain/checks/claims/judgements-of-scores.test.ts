import { BLAME_FOR_HIGH } from '../../../../src/domain/checks/claims/blame-for-high';
import { PRAISE_FOR_LOW } from '../../../../src/domain/checks/claims/praise-for-low';
import { tuplesOf } from '../../../support/found';
import { foundBesideScores, foundInMemo } from '../../../support/scored-document';

function plan(...rows: readonly (readonly string[])[]) {
  const header = ['ตัวชี้วัด', 'ผลการวิเคราะห์', 'มาตรการ', 'วิธีดำเนินการ', 'ข้อเสนอแนะ', 'ผู้รับผิดชอบ'];
  return { มาตรการ: [header, ...rows] };
}

function row(indicator: string, analysis: string, recommendation: string) {
  return [indicator, analysis, 'มาตรการปรับปรุงคู่มือ', 'จัดทำคู่มือการให้บริการ', recommendation, 'สำนักปลัด'];
}

describe('PRAISE_FOR_LOW', () => {
  it.each([
    ['an indicator', 'ผลการประเมินตัวชี้วัดที่ ๗ อยู่ในระดับดีเยี่ยม', '7'],
    ['an indicator to be kept', 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ควรรักษามาตรฐานไว้', '8'],
    ['a question', 'ผลคะแนนข้อ e๑ ยอดเยี่ยม', 'e1'],
    [
      'an instrument that its indicators give',
      'ได้คะแนนตามแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT) ที่ดีเยี่ยม และ EIT ที่ดีเยี่ยม',
      'EIT',
    ],
  ])('finds praise for %s', (_, text, code) => {
    const findings = foundInMemo(PRAISE_FOR_LOW, text);
    expect(tuplesOf(findings)).toEqual([['S13', 'A1']]);
    expect(findings[0]?.facts).toMatchObject({ code });
  });

  it('finds advice to keep a low level in the row of a measure, whatever spaces stand in the words', () => {
    const rows = plan(
      row('4. การใช้ทรัพย์สินของราชการ', 'มีแนวปฏิบัติ', 'ควรรักษา ระดับไว้ และพัฒนาต่อยอด'),
      row('5. การแก้ไขปัญหาการทุจริต', 'มีแนวปฏิบัติ', 'ควรรักษาระดับไว้'),
    );
    expect(tuplesOf(foundBesideScores(PRAISE_FOR_LOW, rows))).toEqual([['S13', 'E2']]);
  });

  it.each([
    ['praise for a high score', 'ตัวชี้วัดที่ ๑๐ ได้คะแนน ๑๐๐ อยู่ในเกณฑ์ดีเยี่ยม'],
    ['an aim', 'ให้คะแนนตัวชี้วัดที่ ๘ เพิ่มขึ้นเพื่อให้อยู่ในระดับดีเยี่ยม'],
    ['the name of a level', 'ตัวชี้วัดที่ ๘ ทำให้คะแนนไม่ถึงระดับผ่านดีเยี่ยม'],
    ['a denial', 'คะแนนตัวชี้วัดที่ ๘ ยังไม่ดีเยี่ยม'],
    ['nothing named', 'ควรรักษามาตรฐานการให้บริการ'],
    ['another year', 'ปี ๒๕๖๗ คะแนนตัวชี้วัดที่ ๘ ดีเยี่ยม'],
    ['two things apart', 'คะแนนตัวชี้วัดที่ ๘ ควรปรับปรุง ส่วนคะแนนตัวชี้วัดที่ ๑๐ ควรรักษามาตรฐาน'],
  ])('leaves %s alone', (_, text) => {
    expect(foundInMemo(PRAISE_FOR_LOW, text)).toEqual([]);
  });

  it('leaves a row alone that both praises and blames', () => {
    const both = row('8. การปรับปรุงการทำงาน', 'ควรรักษามาตรฐานเดิม และควรปรับปรุงขั้นตอน', 'เร่งดำเนินการ');
    expect(foundBesideScores(PRAISE_FOR_LOW, plan(both))).toEqual([]);
  });
});

describe('BLAME_FOR_HIGH', () => {
  it('finds it in a row once', () => {
    const rows = plan(row('5. การแก้ไขปัญหาการทุจริต', 'ควรปรับ ปรุงขั้นตอน', 'ควรปรับปรุงต่อไป'));
    const findings = foundBesideScores(BLAME_FOR_HIGH, rows);
    expect(tuplesOf(findings)).toEqual([['S14', 'B2']]);
    expect(findings[0]?.facts).toMatchObject({ found: 'ควรปรับปรุง', code: '5', score: '98.72' });
  });

  it('finds it in a sentence', () => {
    expect(tuplesOf(foundInMemo(BLAME_FOR_HIGH, 'ผลคะแนนตัวชี้วัดที่ ๑๐ ควรปรับปรุงโดยเร่งด่วน'))).toEqual([
      ['S14', 'A1'],
    ]);
  });

  it.each([
    ['a low score', 'ผลคะแนนตัวชี้วัดที่ ๘ ควรปรับปรุงโดยเร่งด่วน'],
    ['a score between low and to be kept', 'ผลคะแนนตัวชี้วัดที่ ๓ ควรปรับปรุง'],
    ['the name of a level', 'ผลคะแนนตัวชี้วัดที่ ๑๐ ไม่อยู่ในระดับต้องปรับปรุง'],
    ['advice to develop', 'ผลคะแนนตัวชี้วัดที่ ๑๐ ควรพัฒนาต่อยอด'],
    ['a denial', 'ผลคะแนนตัวชี้วัดที่ ๑๐ ไม่ต้องปรับปรุง'],
  ])('leaves %s alone', (_, text) => {
    expect(foundInMemo(BLAME_FOR_HIGH, text)).toEqual([]);
  });

  it('leaves a row alone that names a low question of a high indicator', () => {
    const rows = plan(row('5. การแก้ไขปัญหาการทุจริต', 'ข้อ e๑ ควรปรับปรุงขั้นตอน', 'เร่งดำเนินการ'));
    expect(foundBesideScores(BLAME_FOR_HIGH, rows)).toEqual([]);
  });
});
