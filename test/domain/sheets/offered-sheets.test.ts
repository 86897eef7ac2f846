import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { offeredSheets } from '../../../src/domain/sheets/offered-sheets';
import type { SheetSource } from '../../../src/domain/sheets/sheet-context';
import { SHEET_KEYS } from '../../../src/domain/sheets/sheet-keys';
import { analysisOf, PROCUREMENT_MEASURE, PUBLISHED_2568 } from '../../support/analysis-builder';

const source = analysisOf({ figures: PUBLISHED_2568, measures: [PROCUREMENT_MEASURE] });

function ticked(from: SheetSource, today: string | null = null): readonly string[] {
  return offeredSheets(from, today)
    .filter((offer) => offer.ticked)
    .map(({ key }) => key);
}

const ALWAYS = ['summary', 'questionScores', 'lowQuestions', 'indicatorAnalysis', 'memo', 'opinions'];
const TOOLS = ['findings', 'settings', 'history'];

describe('offeredSheets', () => {
  it('offers every sheet once, in the order of the tabs', () => {
    expect(offeredSheets(source, null).map(({ key }) => key)).toEqual(SHEET_KEYS);
  });

  it('puts eight sheets first and all others under more', () => {
    const first = offeredSheets(source, null).filter(({ offered }) => offered === 'first');
    expect(first.map(({ key }) => key)).toEqual([...ALWAYS, 'findings', 'settings']);
    expect(first.every((offer) => offer.ticked)).toBe(true);
  });

  it('ticks, of the others, only coverage and history where there is nothing more to go by', () => {
    expect(ticked(source)).toEqual([...ALWAYS, 'coverage', ...TOOLS]);
  });

  it('ticks a sheet of measures where the workbook has none', () => {
    expect(ticked(source)).not.toContain('measures');
    expect(ticked({ ...source, measures: [] })).toContain('measures');
  });

  it('ticks the reports once they are due in the plan year', () => {
    const due = (today: string) => ticked(source, today).filter((key) => key.endsWith('YearReport'));
    expect(due('2025-12-31')).toEqual([]);
    expect(due('2026-02-28')).toEqual([]);
    expect(due('2026-03-01')).toEqual(['halfYearReport']);
    expect(due('2026-08-31')).toEqual(['halfYearReport']);
    expect(due('2026-09-01')).toEqual(['halfYearReport', 'fullYearReport']);
    expect(due('2026-11-20')).toEqual(['halfYearReport', 'fullYearReport']);
  });

  it('takes no report to be due in a year that is unknown', () => {
    const unknown = ticked({ ...source, planYear: null }, '2026-09-01');
    expect(unknown.filter((key) => key.endsWith('YearReport'))).toEqual([]);
  });

  it('ticks the comparison where one agency has scores of two years, not where two agencies have', () => {
    const earlier = analysisOf({ year: 2567, figures: PUBLISHED_2568 }).agencies;
    const both = { ...source, agencies: [...source.agencies, ...earlier] };
    expect(ticked(both)).toContain('yearsCompared');
    const others = earlier.map((agency) => ({
      ...agency,
      assessment: { ...agency.assessment, agency: null, fiscalYear: fiscalYear(2567) },
    }));
    expect(ticked({ ...source, agencies: [...source.agencies, ...others] })).not.toContain('yearsCompared');
  });
});
