import { formatScore } from '../../../src/domain/assessment/score';
import { knownFiscalYears } from '../../../src/domain/rules/select-rulebook';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { rulebookOf, score, statedAssessment } from '../../support/stated-assessment';
import { outcomesOf } from './case-outcome';
import { readRuleCases } from './rule-case';

const CASES = readRuleCases();
const ALL = [...CASES].flatMap(([year, cases]) => cases.map((one) => ({ ...one, year })));

describe.each([...CASES])('the rules of %i', (year, cases) => {
  const rulebook = rulebookOf(year);

  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { given, targets, expected }) => {
    const outcomes = outcomesOf(analyseAgency(statedAssessment(year, given), rulebook), targets);
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(Object.keys(expected)));
    const reckoned = Object.keys(expected).map((key) => [key, outcomes[key]?.()]);
    expect(Object.fromEntries(reckoned)).toMatchObject(expected);
  });
});

describe('the cases together', () => {
  it('cover every year that has rules', () => {
    expect([...CASES.keys()]).toEqual(knownFiscalYears());
  });

  it('are at least sixty, each told once', () => {
    const names = ALL.map(({ year, name }) => `${year} ${name}`);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it.each(knownFiscalYears())('have both sides of every total that a level of %i asks for', (year) => {
    const totals = ALL.filter((one) => one.year === year).map(({ expected }) => expected['total']);
    const sides = rulebookOf(year).rating.value.bands.flatMap(({ total }) =>
      total.equals(0) ? [] : [total, total.sub('0.01')],
    );
    const untold = sides.map(formatScore).filter((side) => !totals.includes(side));
    expect(untold).toEqual([]);
  });

  it.each([2566, 2567, 2568, 2569, 2570])(
    'have both sides of what a level of %i asks each instrument',
    (year) => {
      const figures = ALL.filter((one) => one.year === year).flatMap(({ given }) =>
        Object.values(given.instruments ?? {}),
      );
      const asked = rulebookOf(year).rating.value.bands.flatMap(({ each }) => (each === null ? [] : [each]));
      const untold = asked
        .flatMap((each) => [each, each.sub('0.01')])
        .filter((side) => !figures.some((figure) => score(figure).equals(side)));
      expect(untold).toEqual([]);
    },
  );
});
