import fc from 'fast-check';
import type { SubIndicatorCode } from '../../../src/domain/assessment/indicator';
import { formatScore, HUNDRED, ZERO, type Score } from '../../../src/domain/assessment/score';
import { questionsOf } from '../../../src/domain/rules/question-place';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import type { AgencyAnalysis } from '../../../src/domain/scoring/analysis';
import type { GroupItem } from '../../../src/domain/scoring/item-shares';
import { scoreWhatIf, targetsFor, type GroupTarget } from '../../../src/domain/scoring/what-if';
import { scoredAgencies } from '../../support/agency-arbitrary';
import { PUBLISHED_2568 } from '../../support/analysis-builder';
import { rulebookOf, score, statedAssessment, type StatedFigures } from '../../support/stated-assessment';

const INDICATOR_9: GroupItem = { kind: 'indicator', number: 9 };

function agencyOf(figures: StatedFigures, year = 2568): AgencyAnalysis {
  return analyseAgency(statedAssessment(year, figures), rulebookOf(year));
}

function full(...items: readonly GroupItem[]): readonly GroupTarget[] {
  return items.map((item) => ({ item, target: HUNDRED }));
}

function shown(value: Score | null | undefined): string | null {
  return value === null || value === undefined ? null : formatScore(value);
}

function totalOf(agency: AgencyAnalysis, ...items: readonly GroupItem[]): string | null {
  return shown(scoreWhatIf(agency, new Map(), full(...items)).chain.total.score);
}

describe('scoreWhatIf of groups', () => {
  it('lifts a published indicator as its questions would: 95.33 becomes 99.33 and ผ่านดีเยี่ยม', () => {
    const { chain, rating, gain } = scoreWhatIf(agencyOf(PUBLISHED_2568), new Map(), full(INDICATOR_9));
    expect([shown(chain.total.score), gain?.toString(), rating.level]).toEqual(['99.33', '4', 'ผ่านดีเยี่ยม']);
    const raised = [chain.indicators.get(9), chain.instruments.get('OIT')];
    expect(raised.map((one) => shown(one?.score))).toEqual(['100.00', '100.00']);
  });

  it('lifts a sub-indicator, and by its share what lies above it', () => {
    const subIndicators = { '9.1': '50', '9.2': '100', '9.3': '100', '9.4': '100', '9.5': '100' };
    const agency = agencyOf({
      ...PUBLISHED_2568,
      indicators: { ...PUBLISHED_2568.indicators, '9': '90' },
      subIndicators,
    });
    const code: SubIndicatorCode = '9.1';
    const { chain, gain } = scoreWhatIf(agency, new Map(), full({ kind: 'subIndicator', code }));
    expect([shown(chain.subIndicators.get(code)?.score), shown(chain.indicators.get(9)?.score)]).toEqual([
      '100.00',
      '100.00',
    ]);
    expect(gain?.toString()).toBe('2');
  });

  it('lifts an instrument that is known as a whole only', () => {
    const agency = agencyOf({ instruments: { IIT: '90', EIT: '80', OIT: '100' } });
    expect([totalOf(agency), totalOf(agency, { kind: 'instrument', code: 'IIT' })]).toEqual([
      '91.00',
      '94.00',
    ]);
  });

  it('says what is assumed of the parts of EIT when an indicator of EIT rises', () => {
    const groups = full({ kind: 'indicator', number: 8 });
    expect(scoreWhatIf(agencyOf(PUBLISHED_2568), new Map(), groups).assumedParts).toEqual(['EIT1', 'EIT2']);
  });

  it('wins nothing by what has no score, or what the year does not have', () => {
    const agency = agencyOf({ instruments: { IIT: '90', EIT: '80', OIT: '100' } });
    expect(totalOf(agency, INDICATOR_9, { kind: 'indicator', number: 99 })).toBe('91.00');
    expect(totalOf(agencyOf(PUBLISHED_2568), { kind: 'indicator', number: 99 })).toBe('95.33');
  });

  it('adds questions and groups of other indicators up, in whichever order', () => {
    const agency = agencyOf({ ...PUBLISHED_2568, questions: { o12: '0' } });
    const [nine, four] = [full(INDICATOR_9), full({ kind: 'indicator', number: 4 })];
    const questions = targetsFor([...questionsOf(agency.rulebook)].filter((code) => code === 'o12'));
    const both = scoreWhatIf(agency, questions, four);
    expect(shown(both.chain.total.score)).toBe('97.51');
    const orders = [
      [...nine, ...four],
      [...four, ...nine],
    ].map((groups) => scoreWhatIf(agency, new Map(), groups));
    expect(orders.map(({ chain }) => chain.total.score?.toFraction())).toEqual([
      orders[0]?.chain.total.score?.toFraction(),
      orders[0]?.chain.total.score?.toFraction(),
    ]);
  });

  it('lifts the total of an indicator exactly as all of its questions at that target do', () => {
    const rulebook = rulebookOf(2568);
    const indicators = rulebook.indicators.value;
    const target = fc.integer({ min: 0, max: 100 }).map((points) => score(String(points)));
    fc.assert(
      fc.property(scoredAgencies(rulebook), fc.constantFrom(...indicators), target, (agency, rule, to) => {
        const item: GroupItem = { kind: 'indicator', number: rule.number };
        const asGroup = scoreWhatIf(agency, new Map(), [{ item, target: to }]);
        const asQuestions = scoreWhatIf(agency, targetsFor(rule.questions, to));
        expect(asGroup.chain.total.score?.toFraction()).toBe(asQuestions.chain.total.score?.toFraction());
        expect(asGroup.gain?.equals(asQuestions.gain ?? ZERO)).toBe(true);
        expect(asGroup.chain.indicators.get(rule.number)?.score?.equals(to)).toBe(true);
      }),
    );
  });
});
