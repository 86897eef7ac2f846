import fc from 'fast-check';
import { fiscalYear } from '../../src/domain/index';
import { seasonOf } from '../../src/taskpane/season';

const PLAN_2569 = fiscalYear(2569);

function season(today: string, planYear = PLAN_2569) {
  const { task, due, daysLeft, quarter } = seasonOf(today, planYear);
  return [task, due, daysLeft, `${quarter.number}/${quarter.fiscalYear}`];
}

describe('seasonOf', () => {
  it.each([
    ['2025-08-20', ['plan', '2025-12-31', 133, '4/2568']],
    ['2025-10-01', ['plan', '2025-12-31', 91, '1/2569']],
    ['2025-12-31', ['plan', '2025-12-31', 0, '1/2569']],
    ['2026-01-01', ['halfYear', '2026-03-31', 89, '2/2569']],
    ['2026-03-12', ['halfYear', '2026-03-31', 19, '2/2569']],
    ['2026-03-31', ['halfYear', '2026-03-31', 0, '2/2569']],
    ['2026-04-01', ['fullYear', '2026-09-30', 182, '3/2569']],
    ['2026-09-30', ['fullYear', '2026-09-30', 0, '4/2569']],
    ['2026-10-01', ['publish', null, null, '1/2570']],
    ['2028-01-01', ['publish', null, null, '2/2571']],
  ])('tells on %s what the plan of 2569 asks for', (today, expected) => {
    expect(season(today)).toEqual(expected);
  });

  it('counts the leap day where the year has one', () => {
    expect(season('2028-02-28', fiscalYear(2571))).toEqual(['halfYear', '2028-03-31', 32, '2/2571']);
    expect(season('2028-02-29', fiscalYear(2571))).toEqual(['halfYear', '2028-03-31', 31, '2/2571']);
    expect(season('2027-02-28', fiscalYear(2570))).toEqual(['halfYear', '2027-03-31', 31, '2/2570']);
  });

  it.each([
    ['2026-09-30', 2569, 'fullYear'],
    ['2026-10-01', 2570, 'plan'],
  ])('goes by the fiscal year of the day, %s, where the plan year is unknown', (today, year, task) => {
    expect(seasonOf(today, null)).toMatchObject({ planYear: year, task, isPlanYearKnown: false });
    expect(seasonOf(today, fiscalYear(year))).toMatchObject({ planYear: year, task, isPlanYearKnown: true });
  });

  it.each([
    ['2026-07-31', false],
    ['2026-08-01', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('expects results on %s: %s', (today, expected) => {
    expect(seasonOf(today, PLAN_2569).awaitsResults).toBe(expected);
  });

  it('never has a day behind it as its last one, and one day less to go a day later', () => {
    const day = fc.date({ min: new Date('2025-10-01'), max: new Date('2026-09-29'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const next = new Date(moment.getTime() + 86_400_000);
        const [today, tomorrow] = [moment, next].map((one) =>
          seasonOf(one.toISOString().slice(0, 10), PLAN_2569),
        );
        const isLast = today?.daysLeft === 0;
        expect(today?.daysLeft).toBeGreaterThanOrEqual(0);
        expect(isLast || today?.daysLeft === (tomorrow?.daysLeft ?? NaN) + 1).toBe(true);
      }),
    );
  });
});
