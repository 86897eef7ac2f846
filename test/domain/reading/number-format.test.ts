import { isDateFormat, isPercentFormat } from '../../../src/domain/reading/number-format';

describe('isPercentFormat', () => {
  it.each(['0%', '0.00%', '#,##0.00 %;[Red]-0.00%', '0%;"-"', '[Red]0%', '"ได้ "0%'])(
    'is true for %s',
    (format) => {
      expect(isPercentFormat(format)).toBe(true);
    },
  );

  it.each(['0.00', 'General', '0.00"%"', '0.00\\%', '', '0_%', '0*%', '0;0%', '[$%]0'])(
    'is false for %s, which shows the number itself',
    (format) => {
      expect(isPercentFormat(format)).toBe(false);
    },
  );
});

describe('isDateFormat', () => {
  it.each([
    'd-mmm',
    'm/d/yyyy',
    '[$-D07041E]d mmmm yyyy;@',
    'h:mm',
    '[$-th-TH]bbbb',
    'hh',
    'ss',
    'yy',
    'e',
    'ggg',
    'MMM',
    '"วันที่ "d',
    'D',
  ])('is true for %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    '0.00',
    '[$-D00041E]0.00',
    '0.00E+00',
    '@',
    '0.00"คะแนน day"',
    '[Red]0',
    'GENERAL',
    'general',
    ' General ',
    '[$-D07041E]General',
    '0.0e+0',
    '0E-000',
    '0_d',
    '0*d',
    '0\\d',
    '0;d',
    '#,##0',
  ])('is false for %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
