import { isFiscalYear, type FiscalYear } from '../assessment/fiscal-year';
import { agencyNameAlone, agencyOf } from './agency-name';
import { matchScoreLabel } from './match-score-label';
import type { RuleWords } from './rule-words';
import type { ColumnScope } from './sheet-layout';
import { toArabicDigits } from './thai-digits';

/** What a header says that every score under it belongs to: a year, an instrument or its part, an agency. */
const YEAR = /(?:^|\D)(25\d\d)(?!\d)/;
const YEAR_ALONE = /^\(?\s*(?:ประจำ)?\s*(?:ปี)?\s*(?:งบประมาณ)?\s*(?:พ\s?\.?\s?ศ\s?\.?)?\s*25\d\d\s*\)?$/;

/** The only fiscal year a short text names; null for none. */
export function yearInHeader(text: string): FiscalYear | null {
  const year = Number(YEAR.exec(toArabicDigits(text))?.[1]);
  return isFiscalYear(year) ? year : null;
}

/** True for a header that is nothing but a year: ปี ๒๕๖๘, พ.ศ. 2568. */
export function isYearAlone(text: string): boolean {
  return YEAR_ALONE.test(toArabicDigits(text).trim());
}

/** The scope of a score column from its header. */
export function scopeOfHeader(header: string, words: RuleWords): ColumnScope {
  const agency = agencyNameAlone(header);
  const label = agency === null && !isYearAlone(header) ? matchScoreLabel(header, words) : null;
  return {
    subject: label?.subject ?? null,
    fiscalYear: yearInHeader(header),
    agency: agency === null ? null : agencyOf(agency, null).name,
  };
}
