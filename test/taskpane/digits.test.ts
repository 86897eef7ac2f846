import fc from 'fast-check';
import { formatDigits } from '../../src/taskpane/digits';

describe('formatDigits', () => {
  it('shows scores and codes in Thai digits', () => {
    expect(formatDigits('ข้อ o12 ได้ 84.77', 'thai')).toBe('ข้อ o๑๒ ได้ ๘๔.๗๗');
  });

  it('leaves a sheet name and a cell as Excel shows them', () => {
    expect(formatDigits('ชีต “คะแนน 68” C5 มี 2 จุด', 'thai')).toBe('ชีต “คะแนน 68” C5 มี ๒ จุด');
    expect(formatDigits('A5:H7', 'thai')).toBe('A5:H7');
  });

  it('does not take an instrument for a cell', () => {
    expect(formatDigits('EIT1', 'thai')).toBe('EIT๑');
  });

  it('leaves every text alone in Arabic digits', () => {
    fc.assert(fc.property(fc.string(), (text) => formatDigits(text, 'arabic') === text));
  });

  it('changes nothing but digits, and none inside quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '9', 'ก', ' ', 'o') }), (text) => {
        expect(formatDigits(text, 'thai').replace(/[๐-๙]/g, '0')).toBe(text.replace(/\d/g, '0'));
        expect(formatDigits(`“${text}”`, 'thai')).toBe(`“${text}”`);
      }),
    );
  });
});
