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

  it.each([
    ['มกราคม', 'ม.ค.'],
    ['กุมภาพันธ์', 'ก.พ.'],
    ['มีนาคม', 'มี.ค.'],
    ['เมษายน', 'เม.ย.'],
    ['พฤษภาคม', 'พ.ค.'],
    ['มิถุนายน', 'มิ.ย.'],
    ['กรกฎาคม', 'ก.ค.'],
    ['สิงหาคม', 'ส.ค.'],
    ['กันยายน', 'ก.ย.'],
    ['ตุลาคม', 'ต.ค.'],
    ['พฤศจิกายน', 'พ.ย.'],
    ['ธันวาคม', 'ธ.ค.'],
  ])('knows %s by its name and as %s, however it is spaced', (full, short) => {
    const [head = '', tail = ''] = short.split('.');
    const written = [full, short, `${head}.${tail}`, `${head} . ${tail} .`, `${head}. ${tail}.`];
    expect(written.filter((name) => !MONTH.test(name))).toEqual([]);
    expect(new Set(written.map(monthNumber)).size).toBe(1);
    expect(shortMonthName(monthNumber(full) ?? 0)).toBe(short);
    expect(
      [`${head}${tail}`, `${head}x${tail}.`, `${head}.x${tail}`].filter((name) => MONTH.test(name)),
    ).toEqual([]);
  });

  it('has no name for a month that is none', () => {
    expect([shortMonthName(0), shortMonthName(13)]).toEqual(['', '']);
  });
});
