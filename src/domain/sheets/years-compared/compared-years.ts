import { statesScores } from '../../assessment/assessment';
import type { FiscalYear } from '../../assessment/fiscal-year';
import { INSTRUMENT_CODES, WHOLE_INSTRUMENTS, type InstrumentCode } from '../../assessment/instrument';
import type { IndicatorRule } from '../../rules/rulebook';
import type { AgencyAnalysis } from '../../scoring/analysis';
import type { AgencyContext } from '../sheet-context';

/** ปีที่เทียบ: years of one agency that go on one page, the earliest first. */
const MOST_YEARS = 5;

export function agencyNameOf({ assessment }: AgencyAnalysis): string | null {
  return assessment.agency?.name ?? null;
}

export function yearOf({ rulebook }: AgencyAnalysis): FiscalYear {
  return rulebook.fiscalYear;
}

/** The years of the sheet's agency with scores in the workbook, the last five of them. */
export function comparedYears({
  subject,
  agencies,
}: Pick<AgencyContext, 'subject' | 'agencies'>): readonly AgencyAnalysis[] {
  const same = [subject, ...agencies].filter(
    (agency) => agencyNameOf(agency) === agencyNameOf(subject) && statesScores(agency.assessment),
  );
  const first = same.filter(
    (agency, index) => same.findIndex((one) => yearOf(one) === yearOf(agency)) === index,
  );
  return [...first].sort((a, b) => yearOf(a) - yearOf(b)).slice(-MOST_YEARS);
}

/** The three instruments, and the parts of EIT that any of the years knows. */
export function comparedInstruments(years: readonly AgencyAnalysis[]): readonly InstrumentCode[] {
  return INSTRUMENT_CODES.filter(
    (code) =>
      WHOLE_INSTRUMENTS.some((whole) => whole === code) ||
      years.some(({ chain }) => (chain.instruments.get(code)?.score ?? null) !== null),
  );
}

/** The indicators of all years by number, each as the latest year that has it names it. */
export function comparedIndicators(years: readonly AgencyAnalysis[]): readonly IndicatorRule[] {
  const rules = [...years].reverse().flatMap(({ rulebook }) => rulebook.indicators.value);
  const latest = rules.filter(
    ({ number }, index) => rules.findIndex((one) => one.number === number) === index,
  );
  return latest.sort((a, b) => a.number - b.number);
}
