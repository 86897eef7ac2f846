import { numberFormatsOf, showDigits, type DigitStyle } from '../../src/domain/sheets/digit-style';
import type { AgencyContext, SheetSource } from '../../src/domain/sheets/sheet-context';
import { bySheetKey } from '../../src/domain/sheets/sheet-keys';
import { resolveStyles } from '../../src/domain/sheets/styles';

/** What the sheets of the analysis' first agency are made from, in sheets named after their kind. */
export function agencyContext(source: SheetSource, digits: DigitStyle = 'arabic'): AgencyContext {
  const [subject] = source.agencies;
  if (subject === undefined) throw new RangeError('the analysis has no agency');
  return {
    subject,
    agencies: [subject],
    measures: source.measures,
    planYear: source.planYear,
    findings: source.findings,
    edition: String(subject.rulebook.fiscalYear),
    names: bySheetKey((key) => key),
    styles: resolveStyles({ digits, fontName: 'TH SarabunPSK' }),
    formats: numberFormatsOf(digits),
    digits,
    show: (text) => showDigits(text, digits),
    agencyName: subject.assessment.agency?.name ?? '',
    date: null,
    otherAgencies: 0,
  };
}
