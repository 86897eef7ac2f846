import { MONTH_PATTERN, monthNumber, shortMonthName } from '../../../src/domain/reading/thai-months';

const MONTH = new RegExp(`^(?:${MONTH_PATTERN})$`);

describe('monthNumber', () => {
  it.each([
    ['มกราคม', 1],
    ['ม.ค.', 1],
    ['มี. ค.', 3],
    ['มิ.ย', 6],
    ['ธันวาคม', 12],
  ])('numbers %s', (name, number) => {
    expect(MONTH.test(name)).toBe(true);
    expect(monthNumber(name)).toBe(number);
  });

  it('knows no other words', () => {
    expect([monthNumber('มาตรการ'), MONTH.test('มค')]).toEqual([null, false]);
  });

  it('reads back every short name', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(numbers.map((month) => monthNumber(shortMonthName(month)))).toEqual(numbers);
  });
});
