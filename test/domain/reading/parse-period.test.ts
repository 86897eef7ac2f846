import fc from 'fast-check';
import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { isoDate, lengthOfMonth } from '../../../src/domain/reading/calendar';
import { parsePeriod } from '../../../src/domain/reading/parse-period';
import { shortMonthName } from '../../../src/domain/reading/thai-months';

const YEAR = fiscalYear(2569);

function days(words: string, year: typeof YEAR | null = YEAR): readonly (string | null)[] {
  const { from, to } = parsePeriod(words, year);
  return [from, to];
}

describe('parsePeriod', () => {
  it.each([
    ['๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙', '2025-10-01', '2026-09-30'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๘ (๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘)', '2024-10-01', '2025-09-30'],
    ['ม.ค.๖๖- มี.ค.๖๖', '2023-01-01', '2023-03-31'],
    ['1 ต.ค. - 30 ก.ย. 69', '2025-10-01', '2026-09-30'],
    ['ต.ค. ๖๘ ถึง ม.ค.', '2025-10-01', '2026-01-31'],
    ['1/10/2568 - 30/9/2569', '2025-10-01', '2026-09-30'],
    ['2025-10-01 ถึง 2026-09-30', '2025-10-01', '2026-09-30'],
    ['๑ - ๓๑ มีนาคม ๒๕๖๙', '2026-03-01', '2026-03-31'],
    ['เดือนกุมภาพันธ์ 2567', '2024-02-01', '2024-02-29'],
    ['15 มีนาคม 2569', '2026-03-15', '2026-03-15'],
  ])('reads the days of %s', (words, from, to) => {
    expect(days(words, null)).toEqual([from, to]);
  });

  it.each([
    ['ไตรมาส ๑', '2025-10-01', '2025-12-31'],
    ['ไตรมาส ๑- ๔', '2025-10-01', '2026-09-30'],
    ['ไตรมาสที่ 2 และ 3', '2026-01-01', '2026-06-30'],
    ['ไตรมาส 4 รวม 3 เดือน', '2026-07-01', '2026-09-30'],
    ['รอบ ๖ เดือนแรก', '2025-10-01', '2026-03-31'],
    ['6 เดือนหลัง', '2026-04-01', '2026-09-30'],
    ['ตลอดปีงบประมาณ', '2025-10-01', '2026-09-30'],
    ['ต.ค. - ธ.ค.', '2025-10-01', '2025-12-31'],
  ])('settles %s by the fiscal year of the plan', (words, from, to) => {
    expect(days(words)).toEqual([from, to]);
    expect(days(words, null)).toEqual([null, null]);
  });

  it('lets a year in the words go before the year of the plan', () => {
    expect(days('ไตรมาสที่ 1/2568')).toEqual(['2024-10-01', '2024-12-31']);
    expect(days('ปีงบประมาณ 2568 ไตรมาส 2')).toEqual(['2025-01-01', '2025-03-31']);
    expect(days('ปีงบประมาณ พ.ศ. ๒๕๖๘')).toEqual(['2024-10-01', '2025-09-30']);
  });

  it('knows only the end of ภายใน and only the beginning of เป็นต้นไป', () => {
    expect(days('ภายในเดือนมีนาคม ๒๕๖๙')).toEqual([null, '2026-03-31']);
    expect(days('ตั้งแต่ 1 ตุลาคม 2568 เป็นต้นไป')).toEqual(['2025-10-01', null]);
  });

  it.each(['', 'ทุกเดือน', 'ปี พ.ศ. ๒๕๖๙', '๓๐ กุมภาพันธ์ ๒๕๖๙', 'ตามความเหมาะสม'])(
    'is not certain of any day in “%s”',
    (words) => {
      expect(days(words)).toEqual([null, null]);
    },
  );

  it.each([
    ['ไตรมาส๑', '2025-10-01', '2025-12-31'],
    ['ไตรมาสที่  ๑', '2025-10-01', '2025-12-31'],
    ['ไตรมาส 1,3', '2025-10-01', '2026-06-30'],
    ['ไตรมาส 2–3', '2026-01-01', '2026-06-30'],
    ['ไตรมาส 2 ถึง ไตรมาสที่ 4', '2026-01-01', '2026-09-30'],
    ['ไตรมาส 3 4', '2026-04-01', '2026-09-30'],
    ['ไตรมาส 4 และ 2', '2026-01-01', '2026-09-30'],
    ['ไตรมาส 1 - 2 เดือน', '2025-10-01', '2025-12-31'],
    ['ไตรมาส 1 - 25 ครั้ง', '2025-10-01', '2025-12-31'],
    ['ไตรมาสที่ 5', null, null],
    ['ไตรมาส 12', null, null],
    ['6เดือนหลัง', '2026-04-01', '2026-09-30'],
    ['6 เดือน  หลัง', '2026-04-01', '2026-09-30'],
    ['รอบ6เดือน', '2025-10-01', '2026-03-31'],
    ['12เดือน', '2025-10-01', '2026-09-30'],
    ['12  เดือน', '2025-10-01', '2026-09-30'],
    ['ทั้งปีงบประมาณ', '2025-10-01', '2026-09-30'],
    ['ใน  ปีงบประมาณ', '2025-10-01', '2026-09-30'],
    ['ปีงบประมาณ', null, null],
  ])('settles “%s” by the fiscal year too', (words, from, to) => {
    expect(days(words)).toEqual([from, to]);
  });

  it.each([
    ['ไตรมาส 1 ปี 2568', '2024-10-01', '2024-12-31'],
    ['ไตรมาส 1 ปีงบประมาณ 68', '2024-10-01', '2024-12-31'],
    ['ไตรมาสที่ 1 พ.ศ. 2568', '2024-10-01', '2024-12-31'],
    ['ไตรมาสที่ 1 ของปี 2568', '2024-10-01', '2024-12-31'],
    ['ไตรมาส 1/68', '2024-10-01', '2024-12-31'],
    ['ไตรมาส 1-2 ปี 2568', '2024-10-01', '2025-03-31'],
    ['ไตรมาส 1-2/2568', '2024-10-01', '2025-03-31'],
    ['ไตรมาส 1/256', '2025-10-01', '2025-12-31'],
    ['ไตรมาส 1 จำนวน 68 ครั้ง', '2025-10-01', '2025-12-31'],
    ['ปีงบประมาณพ.ศ.2568', '2024-10-01', '2025-09-30'],
    ['ปีงบประมาณ  พ . ศ .  68', '2024-10-01', '2025-09-30'],
    ['ปีงบประมาณ 25689', null, null],
    ['ปีงบประมาณ 2400', null, null],
    ['ปีงบประมาณ 2568 รอบ 6 เดือน', '2024-10-01', '2025-03-31'],
    ['1 ตุลาคม - 31 ธันวาคม ปีงบประมาณ 2568', '2024-10-01', '2024-12-31'],
  ])('lets the year in “%s” go before the year of the plan', (words, from, to) => {
    expect(days(words)).toEqual([from, to]);
  });

  it.each([
    ['ไม่เกิน 31 มีนาคม 2569', null, '2026-03-31'],
    ['ก่อน 31 มี.ค. 69', null, '2026-03-31'],
    ['สิ้นสุด 31 มี.ค. 69', null, '2026-03-31'],
    ['จนถึง มีนาคม 2569', null, '2026-03-31'],
    ['เริ่ม 1 ต.ค. 68', '2025-10-01', null],
    ['1 ต.ค. 68 เป็นต้นไป', '2025-10-01', null],
    ['ตั้งแต่ 1 ต.ค. 68 จนถึง 31 มี.ค. 69', '2025-10-01', '2026-03-31'],
    ['31 กุมภาพันธ์ 2569 - 30 กันยายน 2569', null, null],
    ['1 ตุลาคม 2568 - 31 กันยายน 2569', null, null],
    ['ต.ค. 68 - ม.ค.', '2025-10-01', '2026-01-31'],
    ['ม.ค. 69 - มี.ค.', '2026-01-01', '2026-03-31'],
    ['ธ.ค. - ม.ค. 69', '2025-12-01', '2026-01-31'],
    ['ม.ค. - ม.ค. 69', '2026-01-01', '2026-01-31'],
  ])('knows of “%s” what it says', (words, from, to) => {
    expect(days(words, null)).toEqual([from, to]);
  });

  it('keeps the words as written, on one line', () => {
    expect(parsePeriod('<p>๑ ต.ค.๖๘</p>\nถึง ๓๐ ก.ย.๖๙', YEAR).text).toBe('๑ ต.ค.๖๘ ถึง ๓๐ ก.ย.๖๙');
  });

  it('reads back any two days written in words', () => {
    const day = fc.record({
      year: fc.integer({ min: 2020, max: 2035 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const write = (one: { year: number; month: number; day: number }, long: boolean) =>
      `${one.day} ${shortMonthName(one.month)} ${long ? one.year + 543 : (one.year + 543) % 100}`;
    fc.assert(
      fc.property(day, day, fc.boolean(), fc.constantFrom(' ถึง ', ' - ', '–'), (a, b, long, sign) => {
        expect(days(`${write(a, long)}${sign}${write(b, long)}`)).toEqual([
          isoDate(a.year, a.month, a.day),
          isoDate(b.year, b.month, b.day),
        ]);
      }),
    );
  });

  it('ends a month on its last day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const [, to] = days(`${shortMonthName(month)} ${year + 543}`);
        expect(to).toBe(isoDate(year, month, lengthOfMonth(year, month)));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (words) => typeof parsePeriod(words, YEAR).text === 'string'));
  });
});
