import { joinScalars, textOf } from '../../../../src/local-excel/formulas/functions/text-of';

describe('textOf', () => {
  it('writes a number with the fifteen digits that Excel keeps', () => {
    expect([87.5, 100, 1 / 3, 0.1 + 0.2, -0.5, 1e-7].map(textOf)).toEqual([
      '87.5',
      '100',
      '0.333333333333333',
      '0.3',
      '-0.5',
      '1E-07',
    ]);
  });

  it('writes truth values in capitals and a blank as nothing', () => {
    expect([true, false, null, ' ก '].map(textOf)).toEqual(['TRUE', 'FALSE', '', ' ก ']);
  });
});

describe('joinScalars', () => {
  it('joins values of any kind', () => {
    expect(joinScalars('ข้อ ', 12, null, ' = ', true)).toBe('ข้อ 12 = TRUE');
  });
});
