import { formatPeriod } from '../../../src/domain/sheets/thai-period';

describe('formatPeriod', () => {
  it('prints certain days with short months and two-digit years', () => {
    const period = { text: 'ตลอดปีงบประมาณ 2569', from: '2025-10-01', to: '2026-09-30' };
    expect(formatPeriod(period, 'thai')).toBe('๑ ต.ค. ๖๘ ถึง ๓๐ ก.ย. ๖๙');
    expect(formatPeriod(period, 'arabic')).toBe('1 ต.ค. 68 ถึง 30 ก.ย. 69');
  });

  it('keeps the words of staff where a day is not certain', () => {
    expect(formatPeriod({ text: 'ไตรมาส ๑-๔', from: null, to: null }, 'thai')).toBe('ไตรมาส ๑-๔');
    expect(formatPeriod({ text: 'ถึง ก.ย. 69', from: null, to: '2026-09-30' }, 'thai')).toBe('ถึง ก.ย. 69');
    expect(formatPeriod({ text: 'เดือน 13', from: '2026-13-01', to: '2026-09-30' }, 'thai')).toBe('เดือน 13');
  });
});
