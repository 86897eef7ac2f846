import type { AgencyAssessment, StatedScore } from '../assessment/assessment';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { InstrumentCode, WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score, ScoreRange } from '../assessment/score';
import type { Rulebook } from '../rules/rulebook';

/** One score of the chain: what was published, what the level below gives, and whether they agree. */
export type ChainScore = {
  /** What sheets show: the published figure where it agrees with the computed one, else the computed one, else what was published. Null when unknown. */
  readonly score: Score | null;
  readonly published: StatedScore | null;
  readonly computed: Score | null;
  readonly range: ScoreRange | null;
  /** Null where one of the two is absent. */
  readonly agrees: boolean | null;
  /** Questions that a computation from below lacks. */
  readonly missing: readonly QuestionCode[];
};

export type ScoreChain = {
  readonly questions: ReadonlyMap<QuestionCode, StatedScore>;
  readonly subIndicators: ReadonlyMap<SubIndicatorCode, ChainScore>;
  readonly indicators: ReadonlyMap<IndicatorNumber, ChainScore>;
  readonly instruments: ReadonlyMap<InstrumentCode, ChainScore>;
  readonly total: ChainScore;
  /** The terms of the computed total: instrument, its score, its weight as a share of 1, the product. */
  readonly terms: readonly TotalTerm[];
};

export type TotalTerm = {
  readonly instrument: WholeInstrument;
  readonly score: Score;
  readonly weight: Score;
  readonly contribution: Score;
};

/** Why a rating came out as it did; facts only, the sentence is in the catalogues. */
export type RatingReason =
  | { readonly kind: 'totalAndEach'; readonly total: Score; readonly each: Score }
  | { readonly kind: 'totalOnly'; readonly total: Score }
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
  /** False when the range straddles a bound, a tested score is unknown, or the deciding rule is unverified. */
  readonly certain: boolean;
  readonly because: RatingReason;
};

export type LowItem = {
  readonly kind: 'question' | 'subIndicator' | 'indicator' | 'instrument';
  readonly code: string;
  readonly score: Score;
  readonly at: StatedScore['at'] | null;
  /** Points the weighted total wins if this one reaches 100. */
  readonly gain: Score;
};

/** ผลการวิเคราะห์ของหน่วยงานหนึ่ง. */
export type AgencyAnalysis = {
  readonly assessment: AgencyAssessment;
  readonly rulebook: Rulebook;
  readonly chain: ScoreChain;
  readonly rating: Rating;
  /** Everything below the year's threshold, by gain, highest first. */
  readonly low: readonly LowItem[];
};
