import { array, assert, constantFrom, property, string } from 'fast-check';
import { DOCUMENT_CHECKS } from '../../../../src/domain/checks/document-checks';
import { documentOf } from '../../../support/document-of';

const PIECES = [
  'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง',
  'เทศบาลตำบล',
  'นายกเทศมนตรี',
  'ตัวชี้วัดที่ ๘',
  'คะแนน',
  'ต่ำสุด',
  'ได้แก่',
  'e๑',
  '๙๔.๑๗',
  'ร้อยละ ๘๐',
  'ปี ๒๕๖๗',
  'ดีเยี่ยม',
  'ควรปรับปรุง',
  'ผ่านเกณฑ์ไม่น้อยกว่า',
  'ระดับ A',
  '(นายสมมุติ)',
  '\n',
  ' ',
];

describe('DOCUMENT_CHECKS', () => {
  const own = [
    ['องค์การบริหารส่วนตำบลทุ่งตัวอย่าง'],
    ['ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'],
    ['ตัวชี้วัด', 'คะแนน'],
    ['1. การปฏิบัติหน้าที่', 90.1],
    ['2. การใช้งบประมาณ', 83.49],
  ];
  const codes = DOCUMENT_CHECKS.map(({ code }) => code);

  it('say what they are for, each under a code of its own', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const { title, lenience } of DOCUMENT_CHECKS) expect(`${title} ${lenience}`).toMatch(/[ก-๙]{3}/u);
  });

  it('find only what has their own code, in any text', () => {
    const context = documentOf({ คะแนน: own, บันทึก: [['']] });
    const text = array(constantFrom(...PIECES), { maxLength: 14 }).map((words) => words.join(''));
    const anything = array(string({ unit: 'binary', maxLength: 6 }), { maxLength: 3 }).map((all) =>
      all.join('๘'),
    );
    assert(
      property(array(text, { maxLength: 3 }), anything, (texts, other) => {
        const passages = [...texts, other].map((words, row) => ({
          at: { sheet: 'บันทึก', address: `A${row + 1}` },
          row,
          column: 0,
          raw: words,
          text: words,
          part: { kind: 'running' } as const,
        }));
        for (const { code, find } of DOCUMENT_CHECKS) {
          for (const finding of find({ ...context, passages })) expect(finding.code).toBe(code);
        }
      }),
    );
  });
});
