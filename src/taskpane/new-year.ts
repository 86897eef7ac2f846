/** ขึ้นปีใหม่: which year the workbook is to be made ready for. */
import { isFiscalYear, type FiscalYear } from '../domain/index';
import type { WorkbookReading } from './session';

/**
 * The year after the last one that the workbook has scores of; that year itself while it has no rules. Null without a year, or
 * where no earlier year has rules to begin with.
 */
export function newYearOf({ analysis, knownYears }: WorkbookReading): FiscalYear | null {
  const { fiscalYear, agencies } = analysis;
  const scored = agencies.map(({ rulebook }) => rulebook.fiscalYear);
  const years = fiscalYear === null ? scored : [fiscalYear, ...scored];
  if (years.length === 0) return null;
  const last = Math.max(...years);
  const year = knownYears.some((known) => known === last) ? last + 1 : last;
  return isFiscalYear(year) && knownYears.some((known) => known < year) ? year : null;
}
