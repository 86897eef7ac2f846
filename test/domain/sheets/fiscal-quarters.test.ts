import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { formatQuarters } from '../../../src/domain/sheets/fiscal-quarters';

function quarters(from: string | null, to: string | null, planYear: number | null = 2569): string {
  const year = planYear === null ? null : fiscalYear(planYear);
  return formatQuarters({ text: 'ตลอดปี', from, to }, year, 'arabic');
}

describe('formatQuarters', () => {
  it.each([
    ['2025-10-01', '2026-09-30', 'ไตรมาส 1-4'],
    ['2025-10-01', '2025-12-31', 'ไตรมาส 1'],
    ['2026-01-01', '2026-03-31', 'ไตรมาส 2'],
    ['2026-04-01', '2026-06-30', 'ไตรมาส 3'],
    ['2026-07-01', '2026-09-30', 'ไตรมาส 4'],
  ])('counts %s to %s from October on', (from, to, shown) => {
    expect(quarters(from, to)).toBe(shown);
  });

  it('adds the days where they are not whole quarters', () => {
    expect(quarters('2026-01-01', '2026-05-31')).toBe('ไตรมาส 2-3 (1 ม.ค. 69 ถึง 31 พ.ค. 69)');
    expect(quarters('2026-01-02', '2026-03-31')).toBe('ไตรมาส 2 (2 ม.ค. 69 ถึง 31 มี.ค. 69)');
  });

  it('adds the fiscal year where it is not that of the plan', () => {
    expect(quarters('2026-10-01', '2026-12-31')).toBe('ไตรมาส 1 ปีงบประมาณ พ.ศ. 2570');
    expect(quarters('2026-10-01', '2026-12-31', null)).toBe('ไตรมาส 1');
  });

  it('shows the days of a period across two fiscal years', () => {
    expect(quarters('2026-07-01', '2026-12-31')).toBe('1 ก.ค. 69 ถึง 31 ธ.ค. 69');
  });

  it("keeps the staff's own words where the days are not certain", () => {
    expect(quarters('2026-01-01', null)).toBe('ตลอดปี');
  });

  it('shows Thai digits where they are asked for', () => {
    const period = { text: '', from: '2025-10-01', to: '2026-03-31' };
    expect(formatQuarters(period, fiscalYear(2569), 'thai')).toBe('ไตรมาส ๑-๒');
  });
});
