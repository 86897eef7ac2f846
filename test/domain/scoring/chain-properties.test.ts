import fc from 'fast-check';
import Fraction from 'fraction.js';
import type { StatedScore } from '../../../src/domain/assessment/assessment';
import { WHOLE_INSTRUMENTS, type InstrumentCode } from '../../../src/domain/assessment/instrument';
import {
  compareQuestionCodes,
  instrumentOf,
  type QuestionCode,
} from '../../../src/domain/assessment/question-code';
import {
  formatScore,
  HUNDRED,
  meanOf,
  roundHalfUp,
  ZERO,
  type Score,
} from '../../../src/domain/assessment/score';
import { indicatorsOf } from '../../../src/domain/rules/question-place';
import type { ChainScore, ScoreChain } from '../../../src/domain/scoring/analysis';
import { rateTotal } from '../../../src/domain/scoring/rate';
import { scoreAssessment } from '../../../src/domain/scoring/score-assessment';
import { partlyKnownAgencies } from '../../support/agency-arbitrary';
import { placeOf, rulebookOf, statedAssessment } from '../../support/stated-assessment';

/** What an agency truly scored, unrounded, at every level of FY2568; published figures are these, rounded. */
type Truth = {
  readonly questions: ReadonlyMap<QuestionCode, Score>;
  readonly subIndicators: ReadonlyMap<string, Score>;
  readonly indicators: ReadonlyMap<number, Score>;
  readonly instruments: ReadonlyMap<InstrumentCode, Score>;
  readonly total: Score;
};

const RULEBOOK = rulebookOf(2568);
const QUESTIONS = RULEBOOK.indicators.value.flatMap(({ questions }) => questions).sort(compareQuestionCodes);
const NOTHING = statedAssessment(2568, {});

function scoreOf<K>(scores: ReadonlyMap<K, Score>, key: K): Score {
  const found = scores.get(key);
  if (found === undefined) throw new RangeError(`no true score of ${String(key)}`);
  return found;
}

function meanIn<K>(scores: ReadonlyMap<K, Score>, keys: readonly K[]): Score {
  return meanOf(keys.map((key) => scoreOf(scores, key)));
}

/** `shift` is how far the two parts of EIT lie from their mean. */
function truthFrom(questions: ReadonlyMap<QuestionCode, Score>, shift: Score): Truth {
  const rules = RULEBOOK.indicators.value;
  const parts = rules.flatMap(({ subIndicators }) => subIndicators);
  const subIndicators = new Map(
    parts.map((part) => [part.code as string, meanIn(questions, part.questions)]),
  );
  const indicators = new Map(
    rules.map((rule) => [
      rule.number,
      rule.subIndicators.length > 0
        ? meanIn<string>(
            subIndicators,
            rule.subIndicators.map(({ code }) => code),
          )
        : meanIn(questions, rule.questions),
    ]),
  );
  const wholes = WHOLE_INSTRUMENTS.map(
    (code) =>
      [
        code,
        meanIn(
          indicators,
          indicatorsOf(RULEBOOK, code).map(({ number }) => number),
        ),
      ] as const,
  );
  const whole = new Map<InstrumentCode, Score>(wholes);
  const eit = scoreOf(whole, 'EIT');
  const room = eit.lt(50) ? eit : HUNDRED.sub(eit);
  const apart = room.mul(shift);
  const instruments = new Map(whole).set('EIT1', eit.add(apart)).set('EIT2', eit.sub(apart));
  const total = wholes.reduce(
    (sum, [code, score]) => sum.add(score.mul(RULEBOOK.weights.value.get(code) ?? ZERO).div(100)),
    ZERO,
  );
  return { questions, subIndicators, indicators, instruments, total };
}

const share = fc
  .tuple(fc.nat({ max: 10 ** 6 }), fc.integer({ min: 1, max: 997 }))
  .map(([top, bottom]) => new Fraction(top % (bottom + 1), bottom));

/** Scores of mean answers from `100 - depth` up, so that all levels occur; OIT items have all points or none. */
const truths = fc
  .record({
    shares: fc.array(share, { minLength: QUESTIONS.length, maxLength: QUESTIONS.length }),
    depth: fc.constantFrom(4, 12, 40, 100),
    shift: share,
  })
  .map(({ shares, depth, shift }) => {
    const scores = QUESTIONS.map((code, index): readonly [QuestionCode, Score] => {
      const lost = (shares[index] ?? ZERO).mul(depth);
      const item = lost.gt(new Fraction(95 * depth, 100)) ? ZERO : HUNDRED;
      return [code, instrumentOf(code) === 'OIT' ? item : HUNDRED.sub(lost)];
    });
    return truthFrom(new Map(scores), shift.div(depth));
  });

function publishSome<K>(scores: ReadonlyMap<K, Score>, isShown: () => boolean): Map<K, StatedScore> {
  const published = [...scores].map(([code, score]): readonly [K, StatedScore] => [
    code,
    { score: roundHalfUp(score), at: placeOf(String(code)), live: true },
  ]);
  return new Map(published.filter(() => isShown()));
}

/** A workbook that states some of the true scores, rounded; `coin` decides which. */
function statedFrom(truth: Truth, coin: () => boolean) {
  return {
    ...NOTHING,
    questions: publishSome(truth.questions, coin),
    indicators: publishSome(truth.indicators, coin),
    instruments: publishSome(truth.instruments, coin),
    total: coin() ? { score: roundHalfUp(truth.total), at: placeOf('total'), live: true } : null,
  };
}

/** Every level of the chain beside its true score. */
function levelsBeside(chain: ScoreChain, truth: Truth): readonly (readonly [ChainScore, Score])[] {
  return [
    ...[...chain.subIndicators].map(([code, level]) => [level, scoreOf(truth.subIndicators, code)] as const),
    ...[...chain.indicators].map(([number, level]) => [level, scoreOf(truth.indicators, number)] as const),
    ...[...chain.instruments].map(([code, level]) => [level, scoreOf(truth.instruments, code)] as const),
    [chain.total, truth.total],
  ];
}

const coins = fc.infiniteStream(fc.boolean()).map((stream) => () => stream.next().value === true);
const allShown = () => true;

describe('scoreAssessment of scores that were rounded', () => {
  it('always has the truth within the range, whatever part of it was published', () => {
    fc.assert(
      fc.property(truths, coins, (truth, coin) => {
        const chain = scoreAssessment(statedFrom(truth, coin), RULEBOOK);
        const outside = levelsBeside(chain, truth).filter(
          ([{ range }, exact]) => range !== null && (exact.lt(range.low) || exact.gt(range.high)),
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('agrees with every figure that is the truth rounded', () => {
    fc.assert(
      fc.property(truths, coins, (truth, coin) => {
        const chain = scoreAssessment(statedFrom(truth, coin), RULEBOOK);
        expect(levelsBeside(chain, truth).filter(([{ agrees }]) => agrees === false)).toEqual([]);
      }),
    );
  });

  it('shows the truth, rounded, wherever it was published', () => {
    fc.assert(
      fc.property(truths, (truth) => {
        const chain = scoreAssessment(statedFrom(truth, allShown), RULEBOOK);
        const stated = levelsBeside(chain, truth).filter(([{ published }]) => published !== null);
        expect(stated.map(([{ score }]) => score && formatScore(score))).toEqual(
          stated.map(([, exact]) => formatScore(exact)),
        );
      }),
    );
  });

  it('has the computed score within its range', () => {
    fc.assert(
      fc.property(truths, coins, (truth, coin) => {
        const chain = scoreAssessment(statedFrom(truth, coin), RULEBOOK);
        const outside = levelsBeside(chain, truth).filter(
          ([{ range, computed }]) =>
            range !== null && computed !== null && (computed.lt(range.low) || computed.gt(range.high)),
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('never leaves the scale', () => {
    fc.assert(
      fc.property(truths, coins, (truth, coin) => {
        const chain = scoreAssessment(statedFrom(truth, coin), RULEBOOK);
        const scores = levelsBeside(chain, truth).flatMap(([{ score }]) => (score === null ? [] : [score]));
        expect(scores.filter((score) => score.lt(ZERO) || score.gt(HUNDRED))).toEqual([]);
      }),
    );
  });

  it('never lowers a level when a question rises', () => {
    fc.assert(
      fc.property(truths, fc.constantFrom(...QUESTIONS), (truth, code) => {
        const computedOf = (questions: Truth['questions']) => {
          const stated = publishSome(questions, allShown);
          const chain = scoreAssessment({ ...NOTHING, questions: stated }, RULEBOOK);
          return levelsBeside(chain, truth).map(([{ computed }]) => computed ?? ZERO);
        };
        const before = computedOf(truth.questions);
        const after = computedOf(new Map(truth.questions).set(code, HUNDRED));
        expect(after.filter((score, index) => score.lt(before[index] ?? ZERO))).toEqual([]);
      }),
    );
  });

  it('shows the same when what it surely shows is published in turn', () => {
    fc.assert(
      fc.property(partlyKnownAgencies(RULEBOOK), ({ assessment, chain }) => {
        // 58.335 from 58.3325 to 58.3375 may be 58.33 or 58.34: published as either it may contradict a figure above it.
        const isSure = ({ range }: ChainScore) =>
          range === null || formatScore(range.low) === formatScore(range.high);
        const shownIn = <Key>(scores: ReadonlyMap<Key, ChainScore>) =>
          publishSome(
            new Map(
              [...scores].flatMap(([key, shown]) =>
                shown.score === null || !isSure(shown) ? [] : [[key, shown.score] as const],
              ),
            ),
            allShown,
          );
        const published = {
          subIndicators: shownIn(chain.subIndicators),
          indicators: shownIn(chain.indicators),
          instruments: shownIn(chain.instruments),
        };
        const again = scoreAssessment({ ...assessment, ...published }, RULEBOOK);
        const figures = ({ subIndicators, indicators, instruments }: ScoreChain) =>
          [
            ...[...published.subIndicators.keys()].map((key) => subIndicators.get(key)),
            ...[...published.indicators.keys()].map((key) => indicators.get(key)),
            ...[...published.instruments.keys()].map((key) => instruments.get(key)),
          ].map((shown) => shown?.score && formatScore(shown.score));
        expect(figures(again)).toEqual(figures(chain));
      }),
    );
  });

  it('gives the score of all questions to every level where they are equal', () => {
    fc.assert(
      fc.property(share, (part) => {
        const equal = part.mul(100);
        const stated = new Map(
          QUESTIONS.map((code) => [code, { score: equal, at: placeOf(code), live: true }] as const),
        );
        const { total } = scoreAssessment({ ...NOTHING, questions: stated }, RULEBOOK);
        expect(total.computed?.equals(equal)).toBe(true);
      }),
    );
  });
});

describe('rateTotal of scores that were rounded', () => {
  it('leaves open the level that the truth has', () => {
    fc.assert(
      fc.property(truths, coins, (truth, coin) => {
        const known = scoreAssessment(statedFrom(truth, allShown), RULEBOOK);
        const { level } = rateTotal(known, RULEBOOK, null);
        const partly = rateTotal(scoreAssessment(statedFrom(truth, coin), RULEBOOK), RULEBOOK, null);
        expect(partly.possible.length === 0 || partly.possible.includes(level ?? '')).toBe(true);
      }),
    );
  });

  it('never falls when a question rises', () => {
    const levels = RULEBOOK.rating.value.bands.map(({ level }) => level);
    const rank = (truth: Truth) => {
      const chain = scoreAssessment(statedFrom(truth, allShown), RULEBOOK);
      return levels.indexOf(rateTotal(chain, RULEBOOK, null).level ?? '');
    };
    fc.assert(
      fc.property(truths, fc.constantFrom(...QUESTIONS), (truth, code) => {
        const raised = truthFrom(new Map(truth.questions).set(code, HUNDRED), ZERO);
        expect(rank(raised)).toBeLessThanOrEqual(rank(truthFrom(truth.questions, ZERO)));
      }),
    );
  });
});
