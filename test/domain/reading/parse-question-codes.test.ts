import fc from 'fast-check';
import { QUESTION_LETTERS } from '../../../src/domain/assessment/question-code';
import {
  bareQuestionNumber,
  findQuestionCodes,
  parseQuestionCode,
} from '../../../src/domain/reading/parse-question-codes';

const THAI = '๐๑๒๓๔๕๖๗๘๙';

function codesIn(text: string, where: 'list' | 'prose' = 'list'): string {
  return findQuestionCodes(text, where)
    .map(({ code, form }) => (form === 'letter' ? code : `${code}/${form}`))
    .join(' ');
}

describe('findQuestionCodes', () => {
  it.each([
    ['i๙ การเลื่อนตำแหน่ง', 'i9'],
    ['I1', 'i1'],
    ['ข้อ i 1', 'i1'],
    ['E-2', 'e2'],
    ['O12', 'o12'],
    ['o012', 'o12'],
    ['ข้อe๑', 'e1'],
    ['e๑ ขั้นตอน e๒ เท่าเทียม', 'e1 e2'],
    ['i1, 2, 3', 'i1 i2/bare i3/bare'],
    ['i1i2', 'i1 i2'],
    ['i.1', 'i1'],
    ['i .1', 'i1'],
    ['i- 2', 'i2'],
    ['e 09', 'e9'],
    ['i1 , 2', 'i1 i2/bare'],
    ['i1,2ก', 'i1 i2/bare'],
    ['i1, 2.5', 'i1'],
    ['i1, 23x', 'i1'],
    ['i1,e2,3', 'i1 e2 e3/bare'],
    ['i1 และ e2 หรือข้อ o3 กับ i4', 'i1 e2 o3 i4'],
    ['i1และข้อที่i2', 'i1 i2'],
    ['(i1)', 'i1'],
    ['ดู i1/i2', 'i1 i2'],
  ])('reads %s as %s', (text, codes) => {
    expect(codesIn(text)).toBe(codes);
  });

  it.each([
    ['๐๑๒ รายการจัดซื้อ ๐๑๓ รายงานผล', 'o12/zero o13/zero'],
    ['๐๑,๐๒,๐๓', 'o1/zero o2/zero o3/zero'],
    ['020', 'o20/zero'],
    ['ข้อ๐๑๗', 'o17/zero'],
    ['ข้อที่  017', 'o17/zero'],
    ['0017', 'o17/zero'],
    ['01 และ 02', 'o1/zero o2/zero'],
    ['012: รายการ', 'o12/zero'],
    ['012 02', 'o12/zero o2/zero'],
  ])('reads a nought for the letter o: %s', (text, codes) => {
    expect(codesIn(text)).toBe(codes);
  });

  it.each([
    ['i๑๔-i๑๕', 'i14 i15'],
    ['i14 ถึง i16', 'i14 i15 i16'],
    ['i14-15', 'i14 i15'],
    ['i๒๘ -i๓๐', 'i28 i29 i30'],
    ['๐๑ - ๐๓', 'o1/zero o2/zero o3/zero'],
    ['o1–o3 และ e4', 'o1 o2 o3 e4'],
    ['o1—o3', 'o1 o2 o3'],
    ['i1ถึงข้อที่ i3', 'i1 i2 i3'],
    ['i1 - ข้อ i2', 'i1 i2'],
    ['o1-03', 'o1/zero o2/zero o3/zero'],
    ['i1-3, 5', 'i1 i2 i3 i5/bare'],
    ['i1-i2', 'i1 i2'],
  ])('spells out the range %s', (text, codes) => {
    expect(codesIn(text)).toBe(codes);
  });

  it('takes no range from what runs backwards, across instruments or to a number of something else', () => {
    expect(codesIn('i5-i3')).toBe('i5 i3');
    expect(codesIn('i1-e3')).toBe('i1 e3');
    expect(codesIn('i3-i3')).toBe('i3 i3');
    expect(codesIn('i1-')).toBe('i1');
    expect(codesIn('i1 -3')).toBe('i1');
    expect(codesIn('i1 - 5 ครั้ง')).toBe('i1');
  });

  it.each([
    'โทร.๐ ๒๑๒๓ ๔๕๖๗',
    'โทรศัพท์ 017',
    'โทรสาร . 017',
    'มือถือ 017',
    'แฟกซ์017',
    'xi1',
    '5i1',
    'i1x',
    'i1.5',
    'i1/2',
    'i1:30',
    'i123',
    '01 ม.ค. 68',
    '01มีนาคม',
    '01,5',
    '5-01',
    '5 /01',
    '5 / 01',
    '5:01',
    '2,01',
    '5.01',
    'ที่01',
    '000',
    '0',
    'โทร. 02-123-4567',
    '081-234-5678',
    '02 123 4567',
    '09.30 น.',
    '01/10/2568',
    '01 มกราคม',
    '2568-01-02',
    'ปี๐๑๗',
    '0.5',
    'E 50.00 – 54.99',
    'EIT1',
    'e-Service 4',
    'COVID 19',
    'ITA 2568',
    'i0',
  ])('finds no code in %s', (text) => {
    expect(codesIn(text)).toBe('');
  });

  it('asks prose for ข้อ before a nought, because prose has other numbers', () => {
    expect(codesIn('ได้คะแนนข้อ ๐๑, ๐๒ และ ๐๓ เต็ม', 'prose')).toBe('o1/zero o2/zero o3/zero');
    expect(codesIn('จำนวน 05 คน และข้อ e๑', 'prose')).toBe('e1');
  });

  it('takes in prose no nought that no word or code announces', () => {
    expect(codesIn('01 รายการ', 'prose')).toBe('');
    expect(codesIn('ข้อที่01 รายการ', 'prose')).toBe('o1/zero');
    expect(codesIn('i1 แล้ว 02', 'prose')).toBe('i1');
    expect(codesIn('ข้อ 01 หรือ 02 กับ 03', 'prose')).toBe('o1/zero o2/zero o3/zero');
  });

  it('shows where each code stands and how it is written', () => {
    const [first, second] = findQuestionCodes('ดูข้อ i๑๔-i๑๕ ก่อน', 'prose');
    expect(first).toEqual({ code: 'i14', form: 'letter', written: 'i๑๔-i๑๕', start: 6, end: 13 });
    expect(second?.written).toBe('i๑๔-i๑๕');
  });

  it('reads any code back from any way of writing it', () => {
    const letters = fc.constantFrom(...QUESTION_LETTERS);
    const wrap = fc.constantFrom(
      ['', ''],
      ['ข้อ ', ''],
      ['', ' ข้อความ'],
      ['(', ')'],
      ['- ', '. ก'],
      ['ข้อที่ ', '\nก'],
    );
    const form = fc.constantFrom('lower', 'upper', 'thai', 'spaced', 'padded');
    fc.assert(
      fc.property(
        letters,
        fc.integer({ min: 1, max: 99 }),
        wrap,
        form,
        (letter, number, [head = '', tail = ''], how) => {
          const digits = String(number);
          const written = {
            lower: `${letter}${digits}`,
            upper: `${letter.toUpperCase()}${digits}`,
            thai: `${letter}${digits.replace(/\d/g, (digit) => THAI.charAt(Number(digit)))}`,
            spaced: `${letter} ${digits}`,
            padded: `${letter}0${digits}`,
          }[how];
          expect(codesIn(`${head}${written}${tail}`)).toBe(`${letter}${digits}`);
        },
      ),
    );
  });

  it('never throws, and every code it finds stands in the text', () => {
    const parts = fc.array(
      fc.constantFrom('i', 'o', '๐', '0', '1', '๒', '9', '-', ' ', ',', '.', 'ข้อ', 'และ', 'ก', '/'),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const text = all.join('');
        for (const { written, start, end } of findQuestionCodes(text, 'list')) {
          expect(text.slice(start, end)).toBe(written);
        }
      }),
    );
  });
});

describe('parseQuestionCode', () => {
  it.each([
    ['i๑', 'i1'],
    ['ข้อ I 1', 'i1'],
    ['๐๑๒.', 'o12'],
    ['(e1)', 'e1'],
    ['ข้อที่ e1', 'e1'],
    ['รหัส e1:', 'e1'],
    [' ข้อe1 ) ', 'e1'],
    ['( e1 ).', 'e1'],
  ])('takes %s as the code alone', (text, code) => {
    expect(parseQuestionCode(text)?.code).toBe(code);
  });

  it.each(['i1 ท่านเห็นว่า', 'i1-i3', '1', 'i1 i2', '', 'ดู i1', 'i1..', 'i1 ก', '((i1))'])(
    'takes “%s” for something else',
    (text) => {
      expect(parseQuestionCode(text)).toBeNull();
    },
  );
});

describe('bareQuestionNumber', () => {
  it.each([
    ['๒ เจ้าหน้าที่ทำงาน', 2],
    ['6 หน่วยงานใช้เงิน', 6],
    ['12. แผนงาน', 12],
    ['ข้อ ๓', 3],
    ['ข้อที่ 3', 3],
    ['ข้อ3)', 3],
    ['99', 99],
    [' 5: “ก”', 5],
    ['5-(ก)', 5],
    ['5 . ก', 5],
  ])('finds the number that opens %s', (text, number) => {
    expect(bareQuestionNumber(text)).toBe(number);
  });

  it.each(['2568 ปีงบประมาณ', '12.5 คะแนน', 'เจ้าหน้าที่ 2 คน', '0 ก', '100 ก', '5 a', '5.. ก', 'ข้อ ก'])(
    'finds none in %s',
    (text) => {
      expect(bareQuestionNumber(text)).toBeNull();
    },
  );
});
