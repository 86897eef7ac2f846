import fc from 'fast-check';
import { questionCode, type QuestionCode } from '../../../src/domain/assessment/question-code';
import { formatScore, HUNDRED, ZERO, type Score } from '../../../src/domain/assessment/score';
import { questionsOf } from '../../../src/domain/rules/question-place';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import type { AgencyAnalysis, ScoreChain } from '../../../src/domain/scoring/analysis';
import { gainOf } from '../../../src/domain/scoring/gain';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment';
import { scoreWhatIf, targetsFor } from '../../../src/domain/scoring/what-if';
import { partlyKnownAgencies, partlyKnownPairs, scoredAgencies } from '../../support/agency-arbitrary';
import { fullQuestions, PUBLISHED_2568 } from '../../support/analysis-builder';
import { rulebookOf, score, statedAssessment, type StatedFigures } from '../../support/stated-assessment';

const O12 = questionCode('o', 12);
const O13 = questionCode('o', 13);
const E1 = questionCode('e', 1);

function agencyOf(figures: StatedFigures, year = 2568): AgencyAnalysis {
  return analyseAgency(statedAssessment(year, figures), rulebookOf(year));
}

function shown(value: Score | null): string | null {
  return value === null ? null : formatScore(value);
}

function allScores({ subIndicators, indicators, instruments, total }: ScoreChain) {
  return [...subIndicators.values(), ...indicators.values(), ...instruments.values(), total];
}

describe('scoreWhatIf', () => {
  it('lifts a level on two items: the published 95.33 becomes 99.33 and ผ่านดีเยี่ยม', () => {
    const agency = agencyOf({ ...PUBLISHED_2568, questions: { o12: '0', o13: '0' } });
    const { chain, rating, gain } = scoreWhatIf(agency, targetsFor([O12, O13]));
    expect([shown(chain.total.score), gain?.toString(), rating.level, rating.certain]).toEqual([
      '99.33',
      '4',
      'ผ่านดีเยี่ยม',
      true,
    ]);
    const raised = [chain.subIndicators.get('9.3'), chain.indicators.get(9), chain.instruments.get('OIT')];
    expect(raised.map((one) => shown(one?.score ?? null))).toEqual(['100.00', '100.00', '100.00']);
  });

  it('takes any target', () => {
    const agency = agencyOf({ questions: fullQuestions({ e1: '70' }) });
    const { gain, chain } = scoreWhatIf(agency, new Map([[E1, score('85')]]));
    expect([gain?.toString(), shown(chain.total.score)]).toEqual(['0.5', '99.50']);
  });

  it('changes nothing without targets', () => {
    const agency = agencyOf(PUBLISHED_2568);
    const { chain, rating, gain } = scoreWhatIf(agency, new Map());
    expect([chain, rating, gain?.toString()]).toEqual([agency.chain, agency.rating, '0']);
  });

  it('leaves what does not lie above the question as it stands', () => {
    const agency = agencyOf({ ...PUBLISHED_2568, questions: { o12: '0' } });
    const { chain } = scoreWhatIf(agency, targetsFor([O12]));
    expect(chain.instruments.get('IIT')).toBe(agency.chain.instruments.get('IIT'));
    expect(chain.indicators.get(10)).toBe(agency.chain.indicators.get(10));
  });

  it('tells a target whose question has no score, since what it would win is unknown', () => {
    const { unscored, notAsked, gain } = scoreWhatIf(
      agencyOf(PUBLISHED_2568),
      targetsFor([O12, questionCode('i', 30)]),
    );
    expect([unscored, notAsked, gain?.toString()]).toEqual([['o12'], ['i30'], '0']);
  });

  it('has no gain while the total is unknown', () => {
    expect(scoreWhatIf(agencyOf({ questions: { o12: '0' } }), targetsFor([O12])).gain).toBeNull();
  });

  it('counts from the published figure where the computed one would show as another', () => {
    const indicators = { ...PUBLISHED_2568.indicators };
    const agency = agencyOf({ indicators, total: '95.33', questions: { o12: '0', o13: '0' } });
    const { chain } = scoreWhatIf(agency, targetsFor([O12, O13]));
    expect([formatScore(agency.chain.total.computed ?? ZERO), shown(chain.total.score)]).toEqual([
      '95.34',
      '99.33',
    ]);
  });

  it('says that parts of EIT are known only as published, and leaves open how the rise falls on them', () => {
    const figures = {
      instruments: { IIT: '99', EIT1: '90', EIT2: '84', OIT: '99' },
      questions: { e1: '80' },
    };
    const { assumedParts, rating, chain } = scoreWhatIf(agencyOf(figures), targetsFor([E1]));
    expect(assumedParts).toEqual(['EIT1', 'EIT2']);
    const part = chain.instruments.get('EIT2');
    const ends = [part?.range?.low, part?.score, part?.range?.high].map((end) => shown(end ?? null));
    expect(ends).toEqual(['83.99', '86.22', '88.45']);
    expect([rating.level, rating.certain, rating.possible]).toEqual(['ผ่านดี', false, ['ผ่านดี', 'ผ่าน']]);
  });

  it('gives a part what the other cannot take: EIT1 at 99 leaves nearly all of the rise to EIT2', () => {
    const figures = {
      instruments: { IIT: '99', EIT1: '99', EIT2: '84', OIT: '99' },
      questions: { e1: '40' },
    };
    const { rating, chain } = scoreWhatIf(agencyOf(figures), targetsFor([E1]));
    const parts = [
      chain.instruments.get('EIT1'),
      chain.instruments.get('EIT2'),
      chain.instruments.get('EIT'),
    ];
    expect(parts.map((part) => shown(part?.score ?? null))).toEqual(['100.00', '96.33', '98.17']);
    expect([rating.level, rating.certain]).toEqual(['ผ่านดีเยี่ยม', true]);
  });

  it('is certain of a level that the parts of EIT reach however the rise falls on them', () => {
    const figures = {
      instruments: { IIT: '99', EIT1: '90', EIT2: '86', OIT: '84' },
      questions: { o12: '0', e1: '80' },
    };
    const { rating } = scoreWhatIf(agencyOf(figures), targetsFor([O12, E1]));
    expect([rating.level, rating.certain]).toEqual(['ผ่านดี', true]);
  });

  it('wins exactly what the gains of its questions add up to', () => {
    fc.assert(
      fc.property(
        scoredAgencies(rulebookOf(2565)),
        fc.subarray([...questionsOf(rulebookOf(2565))]),
        (agency, codes) => {
          const gains = codes.map((code) => {
            const from = agency.chain.questions.get(code)?.score ?? ZERO;
            return gainOf({ kind: 'question', code }, from, agency.rulebook) ?? ZERO;
          });
          const sum = gains.reduce((total, gain) => total.add(gain), ZERO);
          expect(scoreWhatIf(agency, targetsFor(codes)).gain?.equals(sum)).toBe(true);
        },
      ),
    );
  });

  it('is what scoring the raised questions gives, at every level', () => {
    const rulebook = rulebookOf(2568);
    const target = fc.integer({ min: 0, max: 100 }).map((points) => score(String(points)));
    fc.assert(
      fc.property(
        scoredAgencies(rulebook),
        fc.subarray([...questionsOf(rulebook)]),
        target,
        (agency, codes, to) => {
          const raised = new Map(agency.assessment.questions);
          for (const code of codes) {
            const from = raised.get(code);
            if (from !== undefined) raised.set(code, { ...from, score: to });
          }
          const truth = scoreAssessment({ ...agency.assessment, questions: raised }, rulebook);
          const { chain } = scoreWhatIf(agency, targetsFor(codes, to));
          expect(allScores(chain).map((one) => one.computed?.toFraction())).toEqual(
            allScores(truth).map((one) => one.computed?.toFraction()),
          );
          const sum = chain.terms.reduce((total, { contribution }) => total.add(contribution), ZERO);
          expect(sum.equals(chain.total.computed ?? -1)).toBe(true);
        },
      ),
    );
  });

  it('never lowers the total or the level when questions rise', () => {
    const rulebook = rulebookOf(2568);
    const levels = rulebook.rating.value.bands.map(({ level }) => level);
    const rank = (level: string | null) => levels.indexOf(level ?? '');
    fc.assert(
      fc.property(partlyKnownAgencies(rulebook), fc.subarray([...questionsOf(rulebook)]), (agency, codes) => {
        const { gain, rating } = scoreWhatIf(agency, targetsFor(codes));
        expect(gain === null || gain.gte(0)).toBe(true);
        const isRated = agency.rating.level !== null && rating.level !== null;
        expect(!isRated || rank(rating.level) <= rank(agency.rating.level)).toBe(true);
      }),
    );
  });

  it('always has within its range what the questions would really have made, whatever was published', () => {
    const rulebook = rulebookOf(2565);
    fc.assert(
      fc.property(
        partlyKnownPairs(rulebook),
        fc.subarray([...questionsOf(rulebook)]),
        ({ whole, partly }, codes) => {
          const scored = targetsFor(codes.filter((code) => partly.chain.questions.has(code)));
          const truth = allScores(scoreWhatIf(whole, scored).chain);
          const outside = allScores(scoreWhatIf(partly, scored).chain).filter(({ range }, index) => {
            const exact = truth[index]?.computed ?? ZERO;
            return range !== null && (exact.lt(range.low) || exact.gt(range.high));
          });
          expect(outside).toEqual([]);
        },
      ),
    );
  });

  it('stays within the scale, and within its range', () => {
    const rulebook = rulebookOf(2568);
    fc.assert(
      fc.property(partlyKnownAgencies(rulebook), fc.subarray([...questionsOf(rulebook)]), (agency, codes) => {
        const { chain } = scoreWhatIf(agency, targetsFor(codes));
        const outside = allScores(chain).filter(
          ({ computed, range }) =>
            computed !== null &&
            range !== null &&
            (range.low.lt(ZERO) ||
              range.high.gt(HUNDRED) ||
              computed.lt(range.low) ||
              computed.gt(range.high)),
        );
        expect(outside).toEqual([]);
      }),
    );
  });
});

describe('targetsFor', () => {
  it('is 100 unless told otherwise', () => {
    const targets = (codes: readonly QuestionCode[], target?: Score) =>
      [...targetsFor(codes, target)].map(([code, to]) => `${code} ${to.toString()}`);
    expect([targets([O12]), targets([O12, E1], score('90'))]).toEqual([['o12 100'], ['o12 90', 'e1 90']]);
  });
});
