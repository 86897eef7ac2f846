import fc from 'fast-check';
import type { AgencyAssessment, StatedScore } from '../../src/domain/assessment/assessment';
import { instrumentOf } from '../../src/domain/assessment/question-code';
import { roundHalfUp } from '../../src/domain/assessment/score';
import { questionsOf } from '../../src/domain/rules/question-place';
import type { Rulebook } from '../../src/domain/rules/rulebook';
import type { AgencyAnalysis, ChainScore } from '../../src/domain/scoring/analysis';
import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import { placeOf, score, statedAssessment } from './stated-assessment';

function hundredths(count: number): string {
  return `${Math.floor(count / 100)}.${String(count % 100).padStart(2, '0')}`;
}

/** Two-decimal scores from `low` to 100 for survey questions; an OIT item has all points, mostly, or none. */
function figuresFor(rulebook: Rulebook, low: number): fc.Arbitrary<Readonly<Record<string, string>>> {
  const survey = fc.integer({ min: low * 100, max: 10000 }).map(hundredths);
  const item = fc.constantFrom('100', '100', '100', '0');
  const scores = questionsOf(rulebook).map(
    (code) => [code, instrumentOf(code) === 'OIT' ? item : survey] as const,
  );
  return fc.record(Object.fromEntries(scores));
}

/** An agency of the year with a score for every question and nothing published above them. */
export function scoredAgencies(rulebook: Rulebook): fc.Arbitrary<AgencyAnalysis> {
  return fc
    .constantFrom(0, 60, 80, 93)
    .chain((low) => figuresFor(rulebook, low))
    .map((questions) => analyseAgency(statedAssessment(rulebook.fiscalYear, { questions }), rulebook));
}

function keepSome<Key>(scores: ReadonlyMap<Key, StatedScore>, coin: () => boolean): Map<Key, StatedScore> {
  return new Map([...scores].filter(() => coin()));
}

function publishSome<Key>(scores: ReadonlyMap<Key, ChainScore>, coin: () => boolean): Map<Key, StatedScore> {
  const published = [...scores].flatMap(([key, { computed }]): readonly (readonly [Key, StatedScore])[] =>
    computed === null || !coin()
      ? []
      : [[key, { score: roundHalfUp(computed), at: placeOf(String(key)), live: true }]],
  );
  return new Map(published);
}

/** What an agency scored, and an analysis of what it published of that: some scores, rounded, and some of the questions. */
export type PartlyKnown = { readonly whole: AgencyAnalysis; readonly partly: AgencyAnalysis };

/** The parts of EIT, where the year has them, are made up and not those of the questions. */
export function partlyKnownPairs(rulebook: Rulebook): fc.Arbitrary<PartlyKnown> {
  const coins = fc.infiniteStream(fc.boolean()).map((stream) => () => stream.next().value === true);
  const eitParts = fc.constantFrom(null, ['96.00', '88.00'], ['70.00', '100.00']);
  return fc.tuple(scoredAgencies(rulebook), coins, eitParts).map(([whole, coin, parts]) => {
    const { assessment, chain } = whole;
    const instruments = publishSome(chain.instruments, coin);
    parts?.forEach((figure, index) => {
      const code = rulebook.eitParts.value[index];
      const stated = { score: score(figure), at: placeOf(String(code)), live: true };
      if (code !== undefined) instruments.set(code, stated);
    });
    const published: AgencyAssessment = {
      ...assessment,
      questions: coin() ? assessment.questions : keepSome(assessment.questions, coin),
      subIndicators: publishSome(chain.subIndicators, coin),
      indicators: publishSome(chain.indicators, coin),
      instruments,
    };
    return { whole, partly: analyseAgency(published, rulebook) };
  });
}

/** An agency of the year that published some of its scores, rounded, and left out some of its questions. */
export function partlyKnownAgencies(rulebook: Rulebook): fc.Arbitrary<AgencyAnalysis> {
  return partlyKnownPairs(rulebook).map(({ partly }) => partly);
}
