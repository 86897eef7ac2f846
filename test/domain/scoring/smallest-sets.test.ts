import fc from 'fast-check';
import type { QuestionCode } from '../../../src/domain/assessment/question-code';
import { formatScore, HUNDRED, ZERO, type Score } from '../../../src/domain/assessment/score';
import { questionsOf } from '../../../src/domain/rules/question-place';
import type { Rulebook } from '../../../src/domain/rules/rulebook';
import { analyseAgency } from '../../../src/domain/scoring/analyse-agency';
import type { AgencyAnalysis } from '../../../src/domain/scoring/analysis';
import { smallestSets, type LiftingSet } from '../../../src/domain/scoring/smallest-sets';
import { scoreWhatIf, targetsFor } from '../../../src/domain/scoring/what-if';
import { partlyKnownAgencies, scoredAgencies } from '../../support/agency-arbitrary';
import { fullQuestions, PUBLISHED_2568 } from '../../support/analysis-builder';
import { smallYear } from '../../support/small-year';
import { rulebookOf, score, statedAssessment, type StatedFigures } from '../../support/stated-assessment';

function agencyOf(figures: StatedFigures, year = 2568): AgencyAnalysis {
  return analyseAgency(statedAssessment(year, figures), rulebookOf(year));
}

function show({ questions, points, whatIf }: LiftingSet): string {
  const total = whatIf.chain.total.score ?? ZERO;
  return `${questions.join(' ')} +${formatScore(points)} → ${formatScore(total)} ${whatIf.rating.level ?? '?'}`;
}

function setsOf(agency: AgencyAnalysis) {
  const found = smallestSets(agency);
  return found.kind === 'sets'
    ? { ...found, fewest: found.fewest.map(show), leastPoints: show(found.leastPoints) }
    : found;
}

function levelRank({ rating, rulebook }: AgencyAnalysis, level: string | null): number {
  const rank = rulebook.rating.value.bands.findIndex((band) => band.level === (level ?? rating.level));
  return rank < 0 ? Infinity : rank;
}

describe('smallestSets', () => {
  it('lifts the published 95.33 by either of two OIT items, one being enough for OIT 95.00', () => {
    const figures = { ...PUBLISHED_2568, questions: { o12: '0', o13: '0' } };
    expect(setsOf(agencyOf(figures))).toMatchObject({
      kind: 'sets',
      level: 'ผ่านดีเยี่ยม',
      fewest: ['o12 +100.00 → 97.33 ผ่านดีเยี่ยม', 'o13 +100.00 → 97.33 ผ่านดีเยี่ยม'],
      more: false,
      leastPoints: 'o12 +100.00 → 97.33 ผ่านดีเยี่ยม',
    });
  });

  it('finds fewer points in three questions than in any two', () => {
    const questions = { i1: '60', i2: '60', i3: '60', e1: '80', o1: '0', o2: '100', o3: '100', o4: '100' };
    const agency = analyseAgency(statedAssessment(2571, { questions }), smallYear());
    expect(setsOf(agency)).toMatchObject({
      level: 'ผ่าน',
      fewest: [
        'e1 o1 +120.00 → 88.00 ผ่าน',
        'i1 o1 +140.00 → 86.00 ผ่าน',
        'i2 o1 +140.00 → 86.00 ผ่าน',
        'i3 o1 +140.00 → 86.00 ผ่าน',
      ],
      more: false,
      leastPoints: 'i1 i2 e1 +100.00 → 86.00 ผ่าน',
    });
  });

  it('must lift every tested score: a high total alone does not do', () => {
    const questions = fullQuestions({ ...low('i', 1, 15, '84'), o12: '0', o13: '0' });
    const found = smallestSets(agencyOf({ questions, instruments: { EIT1: '99', EIT2: '99' } }));
    const codes = found.kind === 'sets' ? found.leastPoints.questions : [];
    expect([found.kind, codes.map((code) => code.charAt(0))]).toEqual(['sets', ['i']]);
  });

  it('lifts a part of EIT through the questions of EIT, taking the parts to rise alike, and says so', () => {
    const questions = fullQuestions(low('e', 1, 9, '88'));
    const agency = agencyOf({ questions, instruments: { EIT1: '92', EIT2: '84' } });
    const found = smallestSets(agency);
    expect(found.kind === 'sets' ? found.leastPoints.questions : []).toEqual(['e1']);
    expect(found.kind === 'sets' ? found.leastPoints.whatIf.assumedParts : []).toEqual(['EIT1', 'EIT2']);
  });

  it('counts a half hundredth as reached: 84.995 shows as 85.00', () => {
    const questions = {
      i1: '84.98',
      i2: '84.98',
      i3: '84.98',
      e1: '85',
      o1: '85',
      o2: '85',
      o3: '85',
      o4: '85',
    };
    const agency = analyseAgency(statedAssessment(2571, { questions }), smallYear());
    expect(agency.rating.level).toBe('ต้องปรับปรุง');
    const found = smallestSets(agency, score('85.01'));
    expect(found.kind === 'sets' ? found.leastPoints.points.toString() : found).toBe('0.01');
  });

  it('says at the highest level that there is none above', () => {
    expect(
      setsOf(agencyOf({ questions: fullQuestions(), instruments: { EIT1: '100', EIT2: '100' } })),
    ).toEqual({
      kind: 'highest',
      level: 'ผ่านดีเยี่ยม',
    });
  });

  it('cannot start from no level, and says so', () => {
    expect(setsOf(agencyOf({ total: '95.33' }))).toEqual({ kind: 'unrated' });
  });

  it('says which tested scores are unknown that the next level asks for', () => {
    const agency = agencyOf({ instruments: { IIT: '84', EIT1: '90', EIT2: '90' }, total: '87.60' });
    expect(setsOf(agency)).toEqual({ kind: 'scoresUnknown', level: 'ผ่านดี', unknown: ['OIT'] });
  });

  it('says when scores are missing: with indicators only there is no question to raise', () => {
    const found = smallestSets(agencyOf(PUBLISHED_2568));
    expect(found.kind).toBe('notEnough');
    const { obstacles, unscored } = found.kind === 'notEnough' ? found : { obstacles: [], unscored: [] };
    expect(obstacles.map(({ of, short }) => `${of} ${formatScore(short)}`)).toEqual(['OIT 5.00']);
    expect(unscored).toHaveLength(12 + 20);
    expect(unscored.slice(0, 4)).toEqual(['i10', 'i11', 'i12', 'e1']);
  });

  it('says when it is impossible: no question is left below the target', () => {
    const questions = fullQuestions({ ...low('i', 1, 15, '90'), ...low('o', 1, 28, '90') });
    const agency = agencyOf({ questions, instruments: { EIT1: '100', EIT2: '100' } });
    const found = smallestSets(agency, score('90'));
    expect(found).toMatchObject({ kind: 'notEnough', unscored: [] });
  });

  it('lists a few of many sets of one size', () => {
    const questions = fullQuestions({ ...low('i', 1, 15, '94') });
    const agency = agencyOf({ questions, instruments: { EIT1: '100', EIT2: '100' } });
    const found = smallestSets(agency);
    expect(found.kind === 'sets' ? [found.fewest.length, found.more] : []).toEqual([5, true]);
  });
});

function low(letter: 'i' | 'e' | 'o', first: number, last: number, text: string) {
  return Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, step) => [`${letter}${first + step}`, text]),
  );
}

type Tried = { readonly codes: readonly QuestionCode[]; readonly points: Score };

/** Every set of questions that lifts the level, by trying all of them. */
function everyLiftingSet(agency: AgencyAnalysis, level: string): readonly Tried[] {
  const below = questionsOf(agency.rulebook).filter(
    (code) => agency.chain.questions.get(code)?.score.lt(HUNDRED) ?? false,
  );
  const all = Array.from({ length: 2 ** below.length }, (_, bits) =>
    below.filter((_code, index) => (bits >> index) % 2 === 1),
  );
  return all.flatMap((codes) => {
    const { rating } = scoreWhatIf(agency, targetsFor(codes));
    if (rating.level === null || levelRank(agency, rating.level) > levelRank(agency, level)) return [];
    const lacks = codes.map((code) => HUNDRED.sub(agency.chain.questions.get(code)?.score ?? HUNDRED));
    return [{ codes, points: lacks.reduce((sum, lack) => sum.add(lack), ZERO) }];
  });
}

function expectSmallest(agency: AgencyAnalysis): void {
  const found = smallestSets(agency);
  if (found.kind !== 'sets') return;
  const tried = everyLiftingSet(agency, found.level);
  const fewest = Math.min(...tried.map(({ codes }) => codes.length));
  const count = tried.filter(({ codes }) => codes.length === fewest).length;
  expect(found.fewest.map(({ questions }) => questions.length)).toEqual(
    Array.from({ length: Math.min(count, 5) }, () => fewest),
  );
  expect(found.more).toBe(count > 5);
  const least = tried.reduce((a, b) => (b.points.lt(a.points) ? b : a)).points;
  expect(found.leastPoints.points.toString()).toBe(least.toString());
}

describe('smallestSets beside all sets there are', () => {
  const oddWeights = {
    weights: {
      value: { IIT: '35', EIT: '25.5', OIT: '39.5' },
      source: 'ก',
      certainty: 'public',
      checked: '2026-11-20',
    },
  };

  it('finds the fewest questions and the fewest points there are', () => {
    fc.assert(fc.property(scoredAgencies(smallYear()), expectSmallest), { numRuns: 60 });
  });

  it('finds them under other weights too', () => {
    fc.assert(fc.property(scoredAgencies(smallYear(oddWeights)), expectSmallest), { numRuns: 40 });
  });

  it('finds them from published scores and from some of the questions', () => {
    fc.assert(fc.property(partlyKnownAgencies(smallYear()), expectSmallest), { numRuns: 60 });
  });

  it('says it is not enough only where no set lifts the level', () => {
    fc.assert(
      fc.property(partlyKnownAgencies(smallYear()), (agency) => {
        const found = smallestSets(agency);
        expect(found.kind === 'notEnough' ? everyLiftingSet(agency, found.level) : []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('smallestSets of a whole year', () => {
  const years: readonly Rulebook[] = [2565, 2566, 2568].map(rulebookOf);

  it('reaches the next level with every set it names, and with no question of the set to spare', () => {
    fc.assert(
      fc.property(fc.constantFrom(...years).chain(scoredAgencies), (agency) => {
        const found = smallestSets(agency);
        if (found.kind !== 'sets') return;
        const reaches = (codes: readonly QuestionCode[]) => {
          const { rating } = scoreWhatIf(agency, targetsFor(codes));
          return levelRank(agency, rating.level) <= levelRank(agency, found.level);
        };
        for (const { questions } of [...found.fewest, found.leastPoints]) {
          expect(reaches(questions)).toBe(true);
          const spared = questions.filter((code) => reaches(questions.filter((one) => one !== code)));
          expect(spared).toEqual([]);
        }
        const [fewest] = found.fewest;
        expect(fewest?.questions.length).toBeLessThanOrEqual(found.leastPoints.questions.length);
        expect(found.leastPoints.points.lte(fewest?.points ?? ZERO)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
