import { fiscalYear } from '../../../src/domain/assessment/fiscal-year';
import { parseDecimal, ZERO } from '../../../src/domain/assessment/score';
import { agencyFromTypedName } from '../../../src/domain/reading/agency-name';
import { collectAssessments } from '../../../src/domain/reading/collect-assessments';
import type { ScoreFact } from '../../../src/domain/reading/score-fact';
import { tuplesOf } from '../../support/found';

const OWN = agencyFromTypedName('อบต.ทุ่งตัวอย่าง', null);
const MAIN = { agency: OWN, fiscalYear: fiscalYear(2568) };

function total(score: string, more: Partial<ScoreFact> = {}): ScoreFact {
  const stated = { score: parseDecimal(score) ?? ZERO, at: { sheet: 'Sheet1', address: 'C5' }, live: true };
  return {
    subject: { kind: 'total' },
    stated,
    source: 'table',
    part: null,
    text: null,
    fiscalYear: null,
    agency: null,
    ...more,
  };
}

function collect(...scores: readonly ScoreFact[]) {
  const { value, findings } = collectAssessments([{ scope: MAIN, facts: { scores, levels: [] } }], MAIN);
  return {
    whose: value.map(({ agency, fiscalYear: year }) => `${agency?.shortName ?? '-'} ${year ?? '-'}`),
    found: tuplesOf(findings),
  };
}

describe('collectAssessments', () => {
  it('sorts scores by agency and year, the workbook’s own first', () => {
    expect(
      collect(
        total('80', { agency: 'เทศบาลตำบลบ้านสมมุติ' }),
        total('90', { fiscalYear: fiscalYear(2567) }),
        total('95', { agency: 'องค์การบริหารส่วนตำบลทุ่งตัวอย่าง' }),
      ),
    ).toEqual({ whose: ['อบต.ทุ่งตัวอย่าง 2568', 'ทต.บ้านสมมุติ 2568', 'อบต.ทุ่งตัวอย่าง 2567'], found: [] });
  });

  it('R09: makes no assessment of a sentence about another year', () => {
    expect(collect(total('95'), total('90', { source: 'sentence', fiscalYear: fiscalYear(2567) }))).toEqual({
      whose: ['อบต.ทุ่งตัวอย่าง 2568'],
      found: [['R09', 'C5']],
    });
  });

  it('keeps the workbook’s own assessment even without a score', () => {
    expect(collect().whose).toEqual(['อบต.ทุ่งตัวอย่าง 2568']);
  });

  it.each([
    ['the latest year of its agency', [2566, 2568, 2567], ['2568', '2566', '2567']],
    ['the order they stand in where that is the latest', [2568, 2567], ['2568', '2567']],
  ])('begins with %s where nothing tells the workbook’s own year', (_, years, expected) => {
    const scores = years.map((year) => total('90', { fiscalYear: fiscalYear(year) }));
    const scope = { agency: OWN, fiscalYear: null };
    const { value } = collectAssessments([{ scope, facts: { scores, levels: [] } }], scope);
    expect(value.map(({ fiscalYear: year }) => String(year))).toEqual(expected);
  });

  it('puts no later year of another agency first', () => {
    const scope = { agency: OWN, fiscalYear: null };
    const scores = [
      total('90', { fiscalYear: fiscalYear(2567) }),
      total('95', { fiscalYear: fiscalYear(2568), agency: 'เทศบาลตำบลบ้านสมมุติ' }),
    ];
    const { value } = collectAssessments([{ scope, facts: { scores, levels: [] } }], scope);
    expect(value.map(({ fiscalYear: year }) => year)).toEqual([2567, 2568]);
  });

  it('makes none for the workbook where it holds only those of others', () => {
    expect(collect(total('80', { agency: 'เทศบาลตำบลบ้านสมมุติ' })).whose).toEqual(['ทต.บ้านสมมุติ 2568']);
  });
});
