import { arabicDigits, numberFormatsOf, showDigits } from '../../../src/domain/sheets/digit-style';

describe('showDigits', () => {
  it('turns Arabic digits into Thai ones and leaves letters', () => {
    expect(showDigits('o12 ได้ 84.77', 'thai')).toBe('o๑๒ ได้ ๘๔.๗๗');
    expect(showDigits('o12', 'arabic')).toBe('o12');
  });
});

describe('arabicDigits', () => {
  it('undoes showDigits', () => {
    expect(arabicDigits(showDigits('ปี 2568 ข้อ 1-10', 'thai'))).toBe('ปี 2568 ข้อ 1-10');
  });
});

describe('numberFormatsOf', () => {
  it('uses the one locale code whose Thai digits show everywhere', () => {
    expect(numberFormatsOf('thai')).toEqual({
      score: '[$-D00041E]0.00',
      difference: '[$-D00041E]+0.00;[$-D00041E]-0.00;[$-D00041E]0.00',
      percent: '[$-D00041E]0%',
      count: '[$-D00041E]0',
      date: '[$-D07041E]d/m/yy;@',
    });
    expect(numberFormatsOf('arabic').score).toBe('0.00');
  });
});
