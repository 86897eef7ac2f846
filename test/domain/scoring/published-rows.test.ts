import { formatScore } from '../../../src/domain/assessment/score';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { indicatorsFrom, rulebookOf, statedAssessment } from '../../support/stated-assessment';

/** Published score tables, as they stand in the consultants' reports of FY2564, recomputed under our rules. */
const PROVINCES: readonly [row: string, year: number, indicators: string, total: string, exact: string][] = [
  ['ตราด', 2564, '93.55 87.72 91.01 87.93 89.52 90.55 88.68 88.58 72.89 65.56', '81.45', '81.4548'],
  ['ตราด', 2563, '92.57 86.13 90.08 85.98 88.04 83.67 82.11 79.29 69.94 52.78', '75.62', '75.619'],
  ['จันทบุรี', 2564, '92.84 86.27 89.21 84.70 87.51 90.03 87.99 85.97 75.39 65.39', '80.99', '80.9868'],
  ['จันทบุรี', 2563, '92.17 85.44 88.74 84.05 86.51 84.62 83.70 81.88 51.68 29.82', '67.54', '67.5346'],
  ['นครนายก', 2564, '94.65 89.11 91.95 89.29 89.86 92.12 89.90 89.49 65.89 51.15', '77.85', '77.8506'],
];

/** Indicators 9 and 10 of thirteen agencies, and the points out of 40 that their OIT counted for. */
const OIT_ROWS: readonly [nine: string, ten: string, points: string][] = [
  ['100', '100', '40.00'],
  ['100', '100', '40.00'],
  ['93.50', '100', '38.70'],
  ['97.50', '100', '39.50'],
  ['100', '100', '40.00'],
  ['97.78', '93.75', '38.31'],
  ['97.14', '100', '39.43'],
  ['97.50', '87.50', '37.00'],
  ['93.78', '100', '38.76'],
  ['96.00', '100', '39.20'],
  ['92.50', '93.75', '37.25'],
  ['94.64', '100', '38.93'],
  ['92.50', '93.75', '37.25'],
];

describe('analyseAgency on published rows', () => {
  it.each(PROVINCES)('agrees with the total of %s %i', (_row, year, indicators, total, exact) => {
    const stated = statedAssessment(year, { indicators: indicatorsFrom(indicators), total });
    const { chain } = analyseAgency(stated, rulebookOf(year));
    expect([chain.total.agrees, chain.total.computed?.toString()]).toEqual([true, exact]);
    expect(chain.total.score === null ? null : formatScore(chain.total.score)).toBe(total);
  });

  it.each(OIT_ROWS)('gives indicators %s and %s their %s points of 40', (nine, ten, points) => {
    const stated = statedAssessment(2564, { indicators: { '9': nine, '10': ten } });
    const { chain } = analyseAgency(stated, rulebookOf(2564));
    expect(chain.terms.map((term) => [term.instrument, formatScore(term.contribution)])).toEqual([
      ['OIT', points],
    ]);
  });

  it('does not agree with a total that is wrong by two hundredths', () => {
    const [, , indicators] = PROVINCES[0] ?? ['', 0, ''];
    const stated = statedAssessment(2564, { indicators: indicatorsFrom(indicators), total: '81.47' });
    expect(analyseAgency(stated, rulebookOf(2564)).chain.total.agrees).toBe(false);
  });
});
