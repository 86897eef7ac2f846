import { builtInFormat, shownDay } from '../../../src/excel/returned-file/shown-day';

describe('shownDay', () => {
  it.each([
    ['[$-107041E]d/m/yy;@', '1/11/68'],
    ['[$-D07041E]d/m/yy;@', '๑/๑๑/๖๘'],
    ['[$-187041E]d mmm yy;@', '1 พ.ย. 68'],
    ['d/m/bbbb', '1/11/2568'],
    ['dd/mm/yyyy', '1/11/2025'],
  ])('shows the day under %s as %s', (format, shown) => {
    expect(shownDay(45962, format)).toBe(shown);
  });

  it.each(['General', '0.00', '0%', '@'])('shows no day under %s', (format) => {
    expect(shownDay(45962, format)).toBeNull();
  });

  it('shows no day for a number that is none', () => {
    expect(shownDay(-3, 'd/m/yyyy')).toBeNull();
  });
});

describe('builtInFormat', () => {
  it('knows the day that a file names by number alone, and not a plain number', () => {
    expect(shownDay(45962, builtInFormat(14) ?? '')).toBe('1/11/2025');
    expect(builtInFormat(2)).toBeNull();
  });
});
