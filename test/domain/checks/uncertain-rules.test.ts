import { noteUncertainRules } from '../../../src/domain/checks/uncertain-rules';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { fullQuestions, PUBLISHED_2568 } from '../../support/analysis-builder';
import {
  indicatorsFrom,
  rulebookOf,
  statedAssessment,
  type StatedFigures,
} from '../../support/stated-assessment';

function agencyOf(year: number, figures: StatedFigures) {
  return analyseAgency(statedAssessment(year, figures), rulebookOf(year));
}

function notedIn(...agencies: readonly ReturnType<typeof agencyOf>[]) {
  return noteUncertainRules(agencies).map(({ code, facts }) => [code, facts]);
}

describe('noteUncertainRules', () => {
  it('is silent where only rules decide that somebody has verified', () => {
    expect(notedIn(agencyOf(2568, PUBLISHED_2568))).toEqual([]);
  });

  it('tells an unverified grouping of questions that scores rest on', () => {
    expect(notedIn(agencyOf(2568, { questions: fullQuestions() }))).toEqual([
      ['R15', { because: 'unverified', year: 2568, rules: ['questions'] }],
    ]);
  });

  it('does not doubt a grouping that published indicators bear out', () => {
    const indicators = indicatorsFrom(Array.from({ length: 10 }, () => '100').join(' '));
    expect(notedIn(agencyOf(2568, { questions: fullQuestions(), indicators }))).toEqual([]);
  });

  it('tells an unverified level', () => {
    const indicators = indicatorsFrom(Array.from({ length: 10 }, () => '72').join(' '));
    expect(notedIn(agencyOf(2568, { indicators }))).toEqual([
      ['R15', { because: 'unverified', year: 2568, rules: ['level'] }],
    ]);
  });

  it('tells unverified weights unless a published total bears them out', () => {
    const indicators = indicatorsFrom(Array.from({ length: 10 }, () => '90').join(' '));
    const rulesIn = (figures: StatedFigures) =>
      noteUncertainRules([agencyOf(2566, figures)]).flatMap(({ facts }) => facts['rules'] ?? []);
    expect(rulesIn({ indicators })).toContain('weights');
    expect(rulesIn({ indicators, total: '90.00' })).not.toContain('weights');
  });

  it('tells a draft as such, once for all agencies of the year', () => {
    const agency = agencyOf(2570, PUBLISHED_2568);
    expect(notedIn(agency, agency, agencyOf(2568, PUBLISHED_2568))).toEqual([
      ['R15', { because: 'draft', year: 2570 }],
    ]);
  });
});
