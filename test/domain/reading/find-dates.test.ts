import { findDates } from '../../../src/domain/reading/find-dates';

function datesIn(text: string): readonly string[] {
  return findDates(text).map(({ year, month, day }) => [year ?? '?', month, day ?? '?'].join('-'));
}

describe('findDates', () => {
  it.each([
    ['1 ต.ค.68 ถึง 30 ก.ย.69', ['2025-10-1', '2026-9-30']],
    ['1 ตุลาคม พ.ศ. 2567 – 30 กันยายน พ.ศ. 2568', ['2024-10-1', '2025-9-30']],
    ['ม.ค.66- มี.ค.66', ['2023-1-?', '2023-3-?']],
    ['1 - 31 มีนาคม 2569', ['2026-3-1', '2026-3-31']],
    ['ต.ค. - ธ.ค.', ['?-10-?', '?-12-?']],
    ['1/10/2568 - 30/9/2569', ['2025-10-1', '2026-9-30']],
    ['2025-10-01 ถึง 2026-09-30', ['2025-10-1', '2026-9-30']],
  ])('finds the dates of %s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each(['ไตรมาส 1', 'ปีงบประมาณ 2569', 'ครั้งที่ 3/2569', '5 คน'])('finds none in %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});
