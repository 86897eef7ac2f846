/** ปีที่ถาม: which years a person is offered for the scores and for the plan, and which are chosen to begin with. */
import { isFiscalYear, type AnalysisChoices, type FiscalYear, type Origins } from '../domain/index';
import type { WorkbookReading } from './session';

/** Null leaves the year to the sheets. */
export type YearsChosen = { readonly fiscalYear: FiscalYear | null; readonly planYear: FiscalYear | null };

const BUDDHIST_ERA = 543;
const FIRST_MONTH = 10;

/** The year whose results are out on that day (`YYYY-MM-DD`): the one before the present fiscal year. Null for no day. */
export function resultYearOn(today: string): FiscalYear | null {
  const [year = NaN, month = NaN] = today.split('-').map(Number);
  const present = year + BUDDHIST_ERA + (month >= FIRST_MONTH ? 1 : 0);
  const last = present - 1;
  return isFiscalYear(last) ? last : null;
}

/** The year after; null after none. */
export function yearAfter(year: FiscalYear | null): FiscalYear | null {
  const next = (year ?? NaN) + 1;
  return isFiscalYear(next) ? next : null;
}

/** True where scores wait for somebody to say of which year they are. */
function isYearMissed({ analysis }: WorkbookReading): boolean {
  return analysis.fiscalYear === null && analysis.findings.some(({ code }) => code === 'R02');
}

/**
 * What is chosen to begin with: what was answered before; else what the sheets say; else, for scores without a year, the year
 * whose results are out, and for the plan the year after the scores.
 */
export function yearsToBeginWith(
  reading: WorkbookReading,
  answers: AnalysisChoices,
  today: string,
): YearsChosen {
  const { fiscalYear, planYear } = reading.analysis;
  const guessed = isYearMissed(reading) ? resultYearOn(today) : null;
  const ofScores = answers.fiscalYear ?? guessed;
  const ofPlan = planYear === null ? yearAfter(ofScores ?? fiscalYear) : null;
  return { fiscalYear: ofScores, planYear: answers.planYear ?? ofPlan };
}

/** Every year that may be meant, the latest first. */
export function yearsOffered(
  { analysis, knownYears }: WorkbookReading,
  { years }: Origins,
  chosen: readonly (FiscalYear | null)[],
): readonly FiscalYear[] {
  const told = [analysis.fiscalYear, analysis.planYear, ...chosen].flatMap((year) => year ?? []);
  const all = [...knownYears, ...years.map(({ year }) => year), ...told];
  return [...new Set(all)].sort((a, b) => b - a);
}
