import type { StatedScore } from '../assessment/assessment';
import type { InstrumentCode } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import { HUNDRED, ZERO, type Score } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';
import type { AgencyAnalysis, ChainScore, Rating, ScoreChain, TotalTerm } from './analysis';
import { baseOf } from './base-score';
import { riseOfPart } from './part-rise';
import { rateTotal } from './rate';
import type { GroupItem } from './item-shares';
import {
  addUpRises,
  moveGroup,
  moveQuestion,
  raise,
  type Move,
  type QuestionMove,
  type Rise,
  type Rises,
} from './rises';

/** ถ้าข้อเหล่านี้ได้คะแนนตามเป้า: the scores and the rating as they would be. */
export type WhatIf = {
  readonly chain: ScoreChain;
  readonly rating: Rating;
  /** Points the total wins, exact; null while the total is unknown. */
  readonly gain: Score | null;
  /** Targets that count for nothing since the question has no score now: what it would win is unknown. */
  readonly unscored: readonly QuestionCode[];
  /** Targets of questions that the year does not ask. */
  readonly notAsked: readonly QuestionCode[];
  /**
   * Parts of EIT that are known only as published: they are taken to rise alike, and their ranges allow for the rise having
   * come from one of them alone.
   */
  readonly assumedParts: readonly InstrumentCode[];
};

/** A group of questions that is supposed to reach a target as a whole. */
export type GroupTarget = { readonly item: GroupItem; readonly target: Score };

/** The same target for each of the questions. */
export function targetsFor(
  codes: readonly QuestionCode[],
  target: Score = HUNDRED,
): ReadonlyMap<QuestionCode, Score> {
  return new Map(codes.map((code) => [code, target]));
}

function raiseAll<Key>(
  scores: ReadonlyMap<Key, ChainScore>,
  riseOf: (key: Key) => Rise | undefined,
): ReadonlyMap<Key, ChainScore> {
  return new Map([...scores].map(([key, score]) => [key, raise(score, riseOf(key))]));
}

function baseScore(score: ChainScore | undefined): Score | null {
  return score === undefined ? null : (baseOf(score)?.score ?? null);
}

function raiseParts(
  { instruments }: ScoreChain,
  parts: readonly InstrumentCode[],
  ofEit: Rise,
): readonly (readonly [InstrumentCode, ChainScore])[] {
  return parts.flatMap((code) => {
    const part = instruments.get(code);
    const other = parts.find((one) => one !== code);
    if (part === undefined) return [];
    const beside = other === undefined ? null : baseScore(instruments.get(other));
    const { by, least, most } = riseOfPart(ofEit.by, baseScore(part), beside);
    const slack = ofEit.slack.mul(parts.length);
    return [[code, raise(part, { by, slack }, { least, most })] as const];
  });
}

function raiseInstruments(
  chain: ScoreChain,
  rises: Rises['instruments'],
  parts: readonly InstrumentCode[],
): ReadonlyMap<InstrumentCode, ChainScore> {
  const raised = new Map(chain.instruments);
  for (const [code, rise] of rises) {
    const score = chain.instruments.get(code);
    if (score !== undefined) raised.set(code, raise(score, rise));
  }
  const ofEit = rises.get('EIT');
  const raisedParts = ofEit === undefined ? [] : raiseParts(chain, parts, ofEit);
  for (const [code, score] of raisedParts) raised.set(code, score);
  return raised;
}

function raiseTerms(terms: readonly TotalTerm[], rises: Rises['instruments']): readonly TotalTerm[] {
  return terms.map((term) => {
    const score = term.score.add(rises.get(term.instrument)?.by ?? ZERO);
    return { ...term, score, contribution: score.mul(term.weight) };
  });
}

function chainAfter(
  chain: ScoreChain,
  questions: readonly QuestionMove[],
  groups: readonly Move[],
  rulebook: Rulebook,
): ScoreChain {
  const moves = [...questions, ...groups];
  const rises = addUpRises(moves);
  const moved = questions.map(({ code, at, to }): readonly [QuestionCode, StatedScore] => [
    code,
    { score: to, at, live: false },
  ]);
  return {
    questions: new Map([...chain.questions, ...moved]),
    subIndicators: raiseAll(chain.subIndicators, (code) => rises.subIndicators.get(code)),
    indicators: raiseAll(chain.indicators, (number) => rises.indicators.get(number)),
    instruments: raiseInstruments(chain, rises.instruments, rulebook.eitParts.value),
    total: moves.length === 0 ? chain.total : raise(chain.total, rises.total),
    terms: raiseTerms(chain.terms, rises.instruments),
  };
}

function gainBetween(before: ChainScore, after: ChainScore): Score | null {
  const [from, to] = [baseOf(before), baseOf(after)];
  return from === null || to === null ? null : to.score.sub(from.score);
}

function chainOf(item: GroupItem, { subIndicators, indicators, instruments }: ScoreChain) {
  switch (item.kind) {
    case 'subIndicator':
      return subIndicators.get(item.code);
    case 'indicator':
      return indicators.get(item.number);
    case 'instrument':
      return instruments.get(item.code);
  }
}

function moveGroups({ chain, rulebook }: AgencyAnalysis, targets: readonly GroupTarget[]): readonly Move[] {
  const moves = targets.map(({ item, target }) => {
    const score = chainOf(item, chain);
    const from = score === undefined ? null : baseOf(score);
    return from === null ? null : moveGroup(item, from, target, rulebook);
  });
  return moves.filter((move) => move !== null);
}

/**
 * The total and the rating if these questions reached these targets, everything else staying as it is. Every level is a
 * mean, so each score rises by exact shares, also one that is known only as published. `groups` are for where questions are
 * not known: none lies in another, and none of the questions lies in one; one without a score wins nothing.
 */
export function scoreWhatIf(
  agency: AgencyAnalysis,
  targets: ReadonlyMap<QuestionCode, Score>,
  groups: readonly GroupTarget[] = [],
): WhatIf {
  const { chain, rulebook, assessment } = agency;
  const notAsked: QuestionCode[] = [];
  const unscored: QuestionCode[] = [];
  const moves: QuestionMove[] = [];
  for (const [code, target] of targets) {
    const from = chain.questions.get(code);
    const move = from === undefined ? null : moveQuestion(code, from, target, rulebook);
    if (move !== null) moves.push(move);
    else if (rulebook.indicators.value.some(({ questions }) => questions.includes(code))) unscored.push(code);
    else notAsked.push(code);
  }
  const groupMoves = moveGroups(agency, groups);
  const all: readonly Move[] = [...moves, ...groupMoves];
  const after = chainAfter(chain, moves, groupMoves, rulebook);
  const isEitMoved = all.some(({ shares }) => shares.instrument.code === 'EIT');
  return {
    chain: after,
    rating: rateTotal(after, rulebook, all.length === 0 ? assessment.level : null),
    gain: gainBetween(chain.total, after.total),
    unscored,
    notAsked,
    assumedParts: rulebook.eitParts.value.filter(
      (part) => isEitMoved && (chain.instruments.get(part)?.score ?? null) !== null,
    ),
  };
}
