import type { FiscalYear } from '../assessment/fiscal-year';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { InstrumentCode, WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';

/**
 * How sure a rule value is: `stated` in a document of an assessed agency or NACC, `public` on a public page, `derived` by
 * arithmetic from published scores, `unverified` from memory or analogy.
 */
export const CERTAINTIES = ['stated', 'public', 'derived', 'unverified'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A rule value that knows where it comes from. */
export type Cited<T> = {
  readonly value: T;
  readonly source: string;
  readonly certainty: Certainty;
  /** Day a person last checked that the value holds, `YYYY-MM-DD`. */
  readonly checked: string;
};

export type SubIndicatorRule = {
  readonly code: SubIndicatorCode;
  readonly name: string;
  readonly questions: readonly QuestionCode[];
};

export type IndicatorRule = {
  readonly number: IndicatorNumber;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly instrument: WholeInstrument;
  readonly subIndicators: readonly SubIndicatorRule[];
  /** Every question of the indicator, in order; for OIT those of its sub-indicators. */
  readonly questions: readonly QuestionCode[];
};

/** ระดับผลการประเมิน with the least total it asks for and, from FY2566, the least each tested instrument must reach. */
export type RatingBand = { readonly level: string; readonly total: Score; readonly each: Score | null };

export type RatingScale = {
  /** From the highest level down; the last one starts at 0. */
  readonly bands: readonly RatingBand[];
  /** Scores that `each` is tested on; empty where only the total decides. */
  readonly tested: readonly InstrumentCode[];
};

/** หลักเกณฑ์ประจำปีงบประมาณ: everything that changes by year, for one family of agencies. */
export type Rulebook = {
  readonly fiscalYear: FiscalYear;
  readonly family: 'localGovernment';
  readonly weights: Cited<ReadonlyMap<WholeInstrument, Score>>;
  /** Parts that EIT is published in and combined from by their mean; empty where EIT is one score. */
  readonly eitParts: Cited<readonly InstrumentCode[]>;
  readonly indicators: Cited<readonly IndicatorRule[]>;
  readonly rating: Cited<RatingScale>;
  /** A score strictly below this is low. */
  readonly lowThreshold: Cited<Score>;
  /** Short topics in our own words; a question without one is known by its code alone. */
  readonly topics: ReadonlyMap<QuestionCode, Cited<string>>;
};
