import { comparedYears } from '../../../../src/domain/sheets/years-compared/compared-years';
import { analysisOf, PUBLISHED_2568 } from '../../../support/analysis-builder';
import type { AgencyAnalysis } from '../../../../src/domain/scoring/analysis';

function agencyOf(year: number, name?: string, scored = true): AgencyAnalysis {
  const figures = scored ? { indicators: PUBLISHED_2568.indicators ?? {} } : {};
  const [agency] = analysisOf({ year, figures }).agencies;
  if (agency === undefined) throw new RangeError('no agency');
  const known = agency.assessment.agency;
  if (name === undefined || known === null) return agency;
  return { ...agency, assessment: { ...agency.assessment, agency: { ...known, name } } };
}

function yearsOf(subject: AgencyAnalysis, others: readonly AgencyAnalysis[]): readonly number[] {
  const agencies = [subject, ...others];
  return comparedYears({ subject, agencies }).map(({ rulebook }) => rulebook.fiscalYear);
}

describe('comparedYears', () => {
  it('puts the years of the agency in order, the earliest first', () => {
    expect(yearsOf(agencyOf(2568), [agencyOf(2566), agencyOf(2567)])).toEqual([2566, 2567, 2568]);
  });

  it('leaves out other agencies, and years without a score', () => {
    const others = [agencyOf(2567, 'เทศบาลตำบลอื่น'), agencyOf(2566, undefined, false)];
    expect(yearsOf(agencyOf(2568), others)).toEqual([2568]);
  });

  it('has each year once', () => {
    expect(yearsOf(agencyOf(2568), [agencyOf(2568), agencyOf(2567)])).toEqual([2567, 2568]);
  });

  it('keeps the last five', () => {
    const earlier = [2563, 2564, 2565, 2566, 2567].map((year) => agencyOf(year));
    expect(yearsOf(agencyOf(2568), earlier)).toEqual([2564, 2565, 2566, 2567, 2568]);
  });
});
