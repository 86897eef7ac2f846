import fc from 'fast-check';
import type { AgencyAssessment, StatedScore } from '../../../src/domain/assessment/assessment';
import type { Score } from '../../../src/domain/assessment/score';
import type { AgencyAnalysis } from '../../../src/domain/scoring/analysis';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import { compareYears } from '../../../src/domain/scoring/compare-years';
import { explainTotal } from '../../../src/domain/scoring/explain-total';
import { smallestSets } from '../../../src/domain/scoring/smallest-sets';
import { scoreWhatIf, targetsFor } from '../../../src/domain/scoring/what-if';
import { partlyKnownAgencies, scoredAgencies } from '../../support/agency-arbitrary';
import { placeOf, rulebookOf, score } from '../../support/stated-assessment';

const RULEBOOK = rulebookOf(2568);
const NOBODY = new Map();

/** The scores with some that cannot be in the place of good ones, and the same with those left out. */
type Twins = { readonly outside: AgencyAnalysis; readonly absent: AgencyAnalysis };

const impossible: fc.Arbitrary<Score> = fc
  .constantFrom('-0.01', '100.01', '9533', '-1', '100.0000000001')
  .map(score);

function spoil<Key>(
  scores: ReadonlyMap<Key, StatedScore>,
  next: () => Score | null,
): readonly [ReadonlyMap<Key, StatedScore>, ReadonlyMap<Key, StatedScore>] {
  const spoilt = new Map<Key, StatedScore>();
  const left = new Map<Key, StatedScore>();
  for (const [key, stated] of scores) {
    const typed = next();
    spoilt.set(key, typed === null ? stated : { ...stated, score: typed });
    if (typed === null) left.set(key, stated);
  }
  return [spoilt, left];
}

function twinsOf(assessment: AgencyAssessment, next: () => Score | null): Twins {
  const [questions, keptQuestions] = spoil(assessment.questions, next);
  const [subIndicators, keptSubIndicators] = spoil(assessment.subIndicators, next);
  const [indicators, keptIndicators] = spoil(assessment.indicators, next);
  const [instruments, keptInstruments] = spoil(assessment.instruments, next);
  const typed = next();
  const total = typed === null ? assessment.total : { score: typed, at: placeOf('total'), live: true };
  const outside = { ...assessment, questions, subIndicators, indicators, instruments, total };
  const absent = {
    ...assessment,
    questions: keptQuestions,
    subIndicators: keptSubIndicators,
    indicators: keptIndicators,
    instruments: keptInstruments,
    total: typed === null ? assessment.total : null,
  };
  return { outside: analyseAgency(outside, RULEBOOK), absent: analyseAgency(absent, RULEBOOK) };
}

function twins(agencies: fc.Arbitrary<AgencyAnalysis>): fc.Arbitrary<Twins> {
  const typed = fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: impossible });
  const typing = fc.infiniteStream(typed);
  return fc.tuple(agencies, typing).map(([{ assessment }, stream]) =>
    twinsOf(assessment, () => {
      const step = stream.next();
      return step.done === true ? null : step.value;
    }),
  );
}

describe('a score outside the scale', () => {
  it('is reckoned with exactly as one that is absent', () => {
    fc.assert(
      fc.property(twins(partlyKnownAgencies(RULEBOOK)), ({ outside, absent }) => {
        expect(outside.chain).toEqual(absent.chain);
        expect(outside.rating).toEqual(absent.rating);
        expect(outside.low).toEqual(absent.low);
      }),
      { numRuns: 100 },
    );
  });

  it('is supposed, explained and compared as one that is absent', () => {
    fc.assert(
      fc.property(twins(scoredAgencies(RULEBOOK)), ({ outside, absent }) => {
        const codes = [...outside.assessment.questions.keys()];
        const supposed = (agency: AgencyAnalysis) => scoreWhatIf(agency, targetsFor(codes));
        expect(supposed(outside)).toEqual(supposed(absent));
        expect(explainTotal(outside)).toEqual(explainTotal(absent));
        const compared = (agency: AgencyAnalysis) => {
          const year = { agency, respondents: NOBODY };
          return compareYears(year, year);
        };
        expect(compared(outside)).toEqual(compared(absent));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the fewest points to the next level as without it', () => {
    const figures = fc.sample(scoredAgencies(RULEBOOK), { numRuns: 5, seed: 85 });
    for (const { assessment } of figures) {
      let turn = 0;
      const { outside, absent } = twinsOf(assessment, () => (++turn === 3 ? score('9533') : null));
      expect(smallestSets(outside)).toEqual(smallestSets(absent));
    }
  });

  it('keeps its place among what was read, to be corrected there', () => {
    const [agency] = fc.sample(scoredAgencies(RULEBOOK), { numRuns: 1, seed: 1 });
    if (agency === undefined) throw new Error('no agency was made');
    const { outside } = twinsOf(agency.assessment, () => score('9533'));
    expect([outside.chain.questions.size, outside.assessment.questions.size]).toEqual([
      0,
      agency.assessment.questions.size,
    ]);
  });
});
