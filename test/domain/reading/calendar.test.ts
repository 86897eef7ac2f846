import fc from 'fast-check';
import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import {
  christianYear,
  isoDate,
  isoDateFromSerial,
  lengthOfMonth,
  yearOfFiscalMonth,
} from '../../../src/domain/reading/calendar';

const DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

describe('isoDate', () => {
  it('writes a day of the calendar', () => {
    expect(isoDate(2025, 10, 1)).toBe('2025-10-01');
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
  });

  it('knows no day that the calendar has not', () => {
    expect([isoDate(2025, 2, 29), isoDate(2025, 4, 31), isoDate(2025, 13, 1), isoDate(2025, 1, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('isoDate at its ends', () => {
  it.each([
    [1900, 1, 1, '1900-01-01'],
    [1899, 12, 31, null],
    [2199, 12, 31, '2199-12-31'],
    [2200, 1, 1, null],
    [2025, 12, 31, '2025-12-31'],
    [2025, 0, 1, null],
    [2025, 1, 31, '2025-01-31'],
    [2025, 1, 32, null],
  ])('has for year %d, month %d, day %d: %s', (year, month, day, date) => {
    expect(isoDate(year, month, day)).toBe(date);
  });
});

describe('lengthOfMonth', () => {
  it('is nothing for a month that is none', () => {
    expect([lengthOfMonth(2025, 0), lengthOfMonth(2025, 13)]).toEqual([0, 0]);
  });

  it('gives February a day more in leap years', () => {
    expect([2023, 2024, 1900, 2000].map((year) => lengthOfMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });
});

describe('christianYear', () => {
  it('takes two digits, the Buddhist Era and the Christian era for the same year', () => {
    expect([68, 2568, 2025].map(christianYear)).toEqual([2025, 2025, 2025]);
  });

  it('takes two digits below a hundred, and the Buddhist Era from 2400 on', () => {
    expect([99, 100, 2399, 2400].map(christianYear)).toEqual([2056, 100, 2399, 1857]);
  });
});

describe('yearOfFiscalMonth', () => {
  it('puts October to December into the year before', () => {
    const year = fiscalYear(2569);
    expect([9, 10, 12, 1].map((month) => yearOfFiscalMonth(year, month))).toEqual([2026, 2025, 2025, 2026]);
  });
});

describe('isoDateFromSerial', () => {
  it('reads the day that Excel shows', () => {
    expect([isoDateFromSerial(45_931), isoDateFromSerial(45_931.75)]).toEqual(['2025-10-01', '2025-10-01']);
  });

  it('takes back a year that was typed in the Buddhist Era', () => {
    const serialOf2568 = (Date.UTC(2568, 9, 1) - EXCEL_EPOCH) / DAY;
    expect(isoDateFromSerial(serialOf2568)).toBe('2025-10-01');
  });

  it('reads no day from numbers that are none', () => {
    expect([
      isoDateFromSerial(0),
      isoDateFromSerial(-5),
      isoDateFromSerial(NaN),
      isoDateFromSerial(1e9),
    ]).toEqual([null, null, null, null]);
  });

  it('agrees with the calendar on every day from 1900 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 109_574 }), (serial) => {
        const expected = new Date(EXCEL_EPOCH + serial * DAY).toISOString().slice(0, 10);
        expect(isoDateFromSerial(serial)).toBe(expected);
      }),
    );
  });

  it('knows the first and the last day of every month, through every leap year and century', () => {
    const years = Array.from({ length: 299 }, (_, index) => 1901 + index);
    const wrong = years.flatMap((year) =>
      Array.from({ length: 24 }, (_, half) => {
        const time = Date.UTC(year, Math.floor(half / 2) + (half % 2), half % 2 === 0 ? 1 : 0);
        const [read, day] = [isoDateFromSerial((time - EXCEL_EPOCH) / DAY), new Date(time).toISOString()];
        return read === day.slice(0, 10) ? null : [read, day];
      }).filter((one) => one !== null),
    );
    expect(wrong).toEqual([]);
  });

  it('reads days from March 1900 on, which Excel counts right, as far as Excel counts', () => {
    expect([isoDateFromSerial(60), isoDateFromSerial(60.9), isoDateFromSerial(61)]).toEqual([
      null,
      null,
      '1900-03-01',
    ]);
    const last = (Date.UTC(2742, 11, 31) - EXCEL_EPOCH) / DAY;
    expect([isoDateFromSerial(last), isoDateFromSerial(last + 1), isoDateFromSerial(2_958_466)]).toEqual([
      '2199-12-31',
      null,
      null,
    ]);
  });
});
