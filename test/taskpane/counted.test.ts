import { counted } from '../../src/taskpane/counted';

describe('counted', () => {
  it.each([
    ['0', '0 cells'],
    ['1', '1 cell'],
    ['2', '2 cells'],
    ['11', '11 cells'],
    ['1,001', '1,001 cells'],
  ])('counts %s cells', (count, expected) => {
    expect(counted(count, 'cell')).toBe(expected);
  });

  it('takes a plural of its own', () => {
    expect(['1', '2'].map((count) => counted(count, 'agency or year', 'agencies or years'))).toEqual([
      '1 agency or year',
      '2 agencies or years',
    ]);
  });
});
