import Fraction from 'fraction.js';
import { WHOLE_INSTRUMENTS, type InstrumentCode, type WholeInstrument } from '../assessment/instrument';
import { compareQuestionCodes, type QuestionCode } from '../assessment/question-code';
import { ZERO, type Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';
import type { ScoreChain } from './analysis';
import { baseOf } from './base-score';
import { lackOf, type LevelCondition } from './level-conditions';
import { riseForPart } from './part-rise';
import { sharesOfQuestion } from './question-shares';
import { shareOfInstrument } from './score-total';

/** A question that can be raised, in whole numbers. */
export type Candidate = {
  readonly code: QuestionCode;
  readonly instrument: WholeInstrument;
  /** Hundredths of a point that the question wins. */
  readonly points: number;
  /** Units that a hundredth of a point wins the instrument. */
  readonly own: number;
};

/** What must be won at least: units of each instrument, and of the total; zero or less is reached. */
export type Needs = Readonly<Record<WholeInstrument | 'total', number>>;

/** Units of the total that a unit of an instrument wins. */
export type Weights = Readonly<Record<WholeInstrument, number>>;

/** ต้องเพิ่มข้อใดบ้าง: which of the candidates win all that is needed. In whole numbers, so that it can be searched fast and is still exact. */
export type LiftingProblem = {
  /** By what they win the total, the most first; equal ones by code. */
  readonly candidates: readonly Candidate[];
  readonly needs: Needs;
  readonly weights: Weights;
};

/** Weights finer than this count as a little less, so that every sum is a safe integer. No year comes near it. */
const FINEST_WEIGHT = 10n ** 7n;
const HUNDREDTHS = 100;
const INSTRUMENT_OF: Readonly<Record<LevelCondition['of'], keyof Needs>> = {
  total: 'total',
  IIT: 'IIT',
  EIT: 'EIT',
  EIT1: 'EIT',
  EIT2: 'EIT',
  OIT: 'OIT',
};

const OTHER_PART: Readonly<Partial<Record<LevelCondition['of'], InstrumentCode>>> = {
  EIT1: 'EIT2',
  EIT2: 'EIT1',
};

type Raisable = {
  readonly code: QuestionCode;
  readonly instrument: WholeInstrument;
  readonly points: number;
  readonly ofInstrument: Score;
};

/** Whole hundredths: a score finer than NACC publishes counts as the next higher hundredth, so that a set that is found always suffices. */
function raisableQuestions(chain: ScoreChain, rulebook: Rulebook, target: Score): readonly Raisable[] {
  return [...chain.questions].flatMap(([code, { score }]) => {
    const shares = sharesOfQuestion(code, rulebook);
    const points = target.sub(score).mul(HUNDREDTHS).floor().valueOf();
    if (shares === null || points < 1) return [];
    return [
      { code, instrument: shares.place.indicator.instrument, points, ofInstrument: shares.ofInstrument },
    ];
  });
}

/** The least number of units that makes each of these a whole number of them. */
function unitsFor(shares: readonly Score[]): Score {
  return shares.reduce((multiple, share) => multiple.lcm(new Fraction(share.d)), new Fraction(1));
}

function wholeWeights(rulebook: Rulebook): { readonly weights: Weights; readonly units: Score } {
  const share = (code: WholeInstrument) => shareOfInstrument(code, rulebook);
  const exact = unitsFor(WHOLE_INSTRUMENTS.map(share));
  const units = exact.n > FINEST_WEIGHT ? new Fraction(FINEST_WEIGHT) : exact;
  const whole = (code: WholeInstrument) => share(code).mul(units).floor().valueOf();
  return { weights: { IIT: whole('IIT'), EIT: whole('EIT'), OIT: whole('OIT') }, units };
}

/** How far the score of a condition has to rise, or EIT for one of its parts. */
function riseNeeded(condition: LevelCondition, { instruments }: ScoreChain): Score {
  const lack = lackOf(condition) ?? ZERO;
  const other = OTHER_PART[condition.of];
  const part = other === undefined ? undefined : instruments.get(other);
  return part === undefined ? lack : riseForPart(lack, baseOf(part)?.score ?? null);
}

/** The units that a point of each score has. */
type UnitsOf = (of: keyof Needs) => Score;

function needsOf(conditions: readonly LevelCondition[], chain: ScoreChain, unitsOf: UnitsOf): Needs {
  const needs = { total: 0, IIT: 0, EIT: 0, OIT: 0 };
  for (const condition of conditions) {
    const lack = riseNeeded(condition, chain);
    const of = INSTRUMENT_OF[condition.of];
    needs[of] = Math.max(needs[of], lack.mul(unitsOf(of)).ceil().valueOf());
  }
  return needs;
}

/** What raising a question wins its instrument, in units. */
export function ownGain({ points, own }: Candidate): number {
  return points * own;
}

/** The conditions of a level and the questions below the target, as a problem in whole numbers. Unknown scores need nothing here. */
export function liftingProblem(
  chain: ScoreChain,
  rulebook: Rulebook,
  conditions: readonly LevelCondition[],
  target: Score,
): LiftingProblem {
  const raisable = raisableQuestions(chain, rulebook, target);
  const units = unitsFor(raisable.map(({ ofInstrument }) => ofInstrument));
  const candidates = raisable.map(({ code, instrument, points, ofInstrument }): Candidate => ({
    code,
    instrument,
    points,
    own: ofInstrument.mul(units).valueOf(),
  }));
  const { weights, units: weightUnits } = wholeWeights(rulebook);
  const won = (candidate: Candidate) => ownGain(candidate) * weights[candidate.instrument];
  const byTotalWon = (a: Candidate, b: Candidate) =>
    won(b) - won(a) || ownGain(b) - ownGain(a) || compareQuestionCodes(a.code, b.code);
  const ofPoint = units.mul(HUNDREDTHS);
  const needs = needsOf(conditions, chain, (of) => (of === 'total' ? ofPoint.mul(weightUnits) : ofPoint));
  return { candidates: candidates.sort(byTotalWon), needs, weights };
}

/** What is still needed once an instrument has won so many units. */
export function needsAfter(needs: Needs, weights: Weights, instrument: WholeInstrument, won: number): Needs {
  const left = { ...needs };
  left[instrument] -= won;
  left.total -= won * weights[instrument];
  return left;
}

/** True where nothing more is needed. */
export function isMet(needs: Needs): boolean {
  return Object.values(needs).every((need) => need <= 0);
}
