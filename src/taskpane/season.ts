/** งานประจำช่วง: what the staff of an agency are about at this time of the fiscal year, and by when. */
import type { FiscalYear } from '../domain/index';
import type { IsoDate } from '../domain/assessment/measure';
import { quarterOf, type Quarter } from '../domain/sheets/fiscal-quarters';

/** `publish`: the plan year is over, and its report goes on the website as evidence. */
export type SeasonTask = 'plan' | 'halfYear' | 'fullYear' | 'publish';

export type Season = {
  readonly task: SeasonTask;
  /** ปีแผน that the task is about; the fiscal year of the day where the workbook names none. */
  readonly planYear: number;
  readonly isPlanYearKnown: boolean;
  /** The last day; null for a task that has none. */
  readonly due: IsoDate | null;
  /** Days from today to that day: 0 on the day itself. */
  readonly daysLeft: number | null;
  /** True in the months in which NACC mostly announces results: of the year that ends with them. */
  readonly awaitsResults: boolean;
  /** The quarter of the day, whatever the plan year. */
  readonly quarter: Quarter;
};

type DatedTask = {
  readonly task: SeasonTask;
  /** Year, as the difference from the plan year, month and day. */
  readonly due: readonly [years: number, day: string];
};

const BUDDHIST_ERA = 543;
const MILLISECONDS_A_DAY = 86_400_000;

/** A plan is due in its first quarter, the reports on the days on which half the year and the year end. */
const TASKS: readonly DatedTask[] = [
  { task: 'plan', due: [-1, '12-31'] },
  { task: 'halfYear', due: [0, '03-31'] },
  { task: 'fullYear', due: [0, '09-30'] },
];
const RESULTS_FROM = '08-01';
const RESULTS_TO = '09-30';

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** The season of a day for a workbook with this plan year; null where the workbook does not tell it. */
export function seasonOf(today: IsoDate, planYear: FiscalYear | null): Season {
  const quarter = quarterOf(today);
  const year = planYear ?? quarter.fiscalYear;
  const dated = TASKS.map(({ task, due: [years, day] }) => ({
    task,
    due: `${year - BUDDHIST_ERA + years}-${day}`,
  }));
  const next = dated.find(({ due }) => today <= due);
  const dayOfYear = today.slice(5);
  return {
    task: next?.task ?? 'publish',
    planYear: year,
    isPlanYearKnown: planYear !== null,
    due: next?.due ?? null,
    daysLeft: next === undefined ? null : daysBetween(today, next.due),
    awaitsResults: dayOfYear >= RESULTS_FROM && dayOfYear <= RESULTS_TO,
    quarter,
  };
}
