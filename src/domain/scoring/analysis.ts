import type { AgencyAssessment, StatedScore } from '../assessment/assessment';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { InstrumentCode, WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score, ScoreRange } from '../assessment/score';
import type { ScoredItemKind } from '../assessment/scored-item';
import type { Rulebook } from '../rules/rulebook';

/** One score of the chain: what was published, what the level below gives, and whether they agree. */
export type ChainScore = {
  /** What sheets show: the published figure where it agrees with the computed one, else the computed one, else what was published. Null when unknown. */
  readonly score: Score | null;
  /** As stated; null where nothing is, or where what is stated lies outside 0 to 100. */
  readonly published: StatedScore | null;
  /** From the level below, unrounded; null where that is incomplete or absent. */
  readonly computed: Score | null;
  /** What the true score may be, from the ranges below; null where nothing is computed. Ends unrounded. */
  readonly range: ScoreRange | null;
  /** Null where one of the two is absent. */
  readonly agrees: boolean | null;
  /** Questions that a computation from below lacks; empty where a published figure stands alone with nothing below it. */
  readonly missing: readonly QuestionCode[];
  /** The items just below that have no score, by code: `i3`, `9.1`, `8`, `EIT`. Empty whenever `missing` is. */
  readonly unknown: readonly string[];
};

export type ScoreChain = {
  /** The stated scores of questions that lie on the scale. */
  readonly questions: ReadonlyMap<QuestionCode, StatedScore>;
  readonly subIndicators: ReadonlyMap<SubIndicatorCode, ChainScore>;
  readonly indicators: ReadonlyMap<IndicatorNumber, ChainScore>;
  readonly instruments: ReadonlyMap<InstrumentCode, ChainScore>;
  readonly total: ChainScore;
  /** The terms of the computed total, which is their sum where all three are known; an unknown instrument has no term. */
  readonly terms: readonly TotalTerm[];
};

export type TotalTerm = {
  readonly instrument: WholeInstrument;
  /** Unrounded, as the computation goes on with it. */
  readonly score: Score;
  /** A share of 1. */
  readonly weight: Score;
  /** Points of the total. */
  readonly contribution: Score;
};

/** Why a rating came out as it did; facts only. Totals and `each` are what the level asks for, not what was scored. */
export type RatingReason =
  | { readonly kind: 'totalAndEach'; readonly total: Score; readonly each: Score }
  | { readonly kind: 'totalOnly'; readonly total: Score }
  /** The total would do for the next higher `level`; `instrument` falls the furthest short of what it needs. */
  | {
      readonly kind: 'heldBack';
      readonly instrument: InstrumentCode;
      readonly score: Score;
      readonly needed: Score;
      readonly level: string;
    }
  | { readonly kind: 'incomplete'; readonly missing: readonly InstrumentCode[] };

export type Rating = {
  /** Null when it cannot be told. */
  readonly level: string | null;
  readonly published: string | null;
  readonly agrees: boolean | null;
  /** False when a range straddles a deciding bound, a tested score is unknown, or a deciding rule is unverified. */
  readonly certain: boolean;
  /** The levels that the known figures leave open, highest first; just `level` where they settle it, empty without a total. */
  readonly possible: readonly string[];
  readonly because: RatingReason;
};

/** ข้อที่ต่ำกว่าเกณฑ์. */
export type LowItem = {
  readonly kind: Exclude<ScoredItemKind, 'total'>;
  /** `o12`, `9.3`, `9` or `OIT`. */
  readonly code: string;
  readonly score: Score;
  readonly at: StatedScore['at'] | null;
  /** Points the weighted total wins if this one reaches 100. */
  readonly gain: Score;
};

/** ผลการวิเคราะห์ของหน่วยงานหนึ่ง: what the rules of the year make of one assessment. */
export type AgencyAnalysis = {
  readonly assessment: AgencyAssessment;
  readonly rulebook: Rulebook;
  readonly chain: ScoreChain;
  readonly rating: Rating;
  /** Everything below the year's threshold, by gain, highest first. */
  readonly low: readonly LowItem[];
};
