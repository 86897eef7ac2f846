import { documentDates, lastDayOf } from '../../../../src/domain/checks/time/document-date';
import { documentOf } from '../../../support/document-of';

function dayOf(...lines: readonly string[]) {
  return documentDates(documentOf({ บันทึก: lines.map((line) => [line]) })).get('บันทึก')?.day;
}

describe('documentDates', () => {
  it.each([
    ['of a memo', 'วันที่ ๕ มีนาคม ๒๕๖๙', '2026-03-05'],
    ['beside its number', 'ที่ ทต ๗๑๐๐๑/๑๒ วันที่ 30 ธันวาคม พ.ศ. 2568', '2025-12-30'],
    ['of a cover, the last of its month', 'ตุลาคม ๒๕๖๕', '2022-10-31'],
    ['with a short year', 'วันที่ 5 มี.ค. 69', '2026-03-05'],
  ])('reads the day %s', (_, line, day) => {
    expect(dayOf('บันทึกข้อความ', line)).toBe(day);
  });

  it('takes the first of two', () => {
    expect(dayOf('วันที่ 5 มีนาคม 2569', 'วันที่ 9 มีนาคม 2569')).toBe('2026-03-05');
  });

  it('takes the date of the memo before that of the cover, and none of a calendar', () => {
    expect(dayOf('ตุลาคม 2568', 'วันที่ 5 มีนาคม 2569')).toBe('2026-03-05');
    expect(dayOf('ตุลาคม 2568', 'จัดประชุม', 'พฤศจิกายน 2568', 'จัดอบรม')).toBeUndefined();
  });

  it.each([
    ['a date in a sentence', 'ได้ประชุมเมื่อวันที่ 5 มีนาคม 2569 ณ ห้องประชุม'],
    ['a date left to be filled in', 'วันที่ ........ มีนาคม ........'],
    ['a day that does not exist', 'วันที่ 31 กุมภาพันธ์ 2569'],
  ])('does not take %s', (_, line) => {
    expect(dayOf(line)).toBeUndefined();
  });
});

describe('lastDayOf', () => {
  it('is the end of the month where no day is written, and nothing without a year', () => {
    expect(lastDayOf({ year: 2024, month: 2, day: null })).toBe('2024-02-29');
    expect(lastDayOf({ year: null, month: 2, day: 3 })).toBeNull();
  });
});
