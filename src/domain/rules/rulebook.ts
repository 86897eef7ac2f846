import type { FiscalYear } from '../assessment/fiscal-year';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { InstrumentCode, WholeInstrument } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import type { Score } from '../assessment/score';

/**
 * How sure a rule value is: `stated` in a document of an assessed agency or NACC, `public` on a public page, `derived` by
 * arithmetic from published scores, `unverified` from memory or analogy. From the surest down.
 */
export const CERTAINTIES = ['stated', 'public', 'derived', 'unverified'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a rule value comes from. */
export type Citation = {
  readonly source: string;
  readonly certainty: Certainty;
  /** Day a person last checked that the value holds, `YYYY-MM-DD`. */
  readonly checked: string;
};

/** A rule value that knows where it comes from. */
export type Cited<T> = Citation & { readonly value: T };

export type SubIndicatorRule = {
  readonly code: SubIndicatorCode;
  readonly name: string;
  readonly questions: readonly QuestionCode[];
  /** Where the list of questions comes from. */
  readonly questionsCitation: Citation;
};

export type IndicatorRule = {
  readonly number: IndicatorNumber;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly instrument: WholeInstrument;
  /** Empty where the indicator is the mean of its questions directly. */
  readonly subIndicators: readonly SubIndicatorRule[];
  /** Every question of the indicator, in order; for OIT those of its sub-indicators. */
  readonly questions: readonly QuestionCode[];
  /** Where the list of questions comes from; the least certain one where sub-indicators cite theirs apart. */
  readonly questionsCitation: Citation;
};

/** ระดับผลการประเมิน with the least total it asks for and, from FY2566, the least each tested instrument must reach. */
export type RatingBand = Citation & {
  readonly level: string;
  readonly total: Score;
  readonly each: Score | null;
};

export type RatingScale = {
  /** From the highest level down; the last one starts at 0. */
  readonly bands: readonly RatingBand[];
  /** Scores that `each` is tested on; empty where only the total decides. */
  readonly tested: readonly InstrumentCode[];
  /** Where the list of tested scores comes from. */
  readonly testedCitation: Citation;
};

/** ป้าย of a score, such as รักษาระดับ, and the least score that has it. */
export type TagRule = { readonly tag: string; readonly from: Score };

/** ประเด็น: one of NACC's issues, its other grouping of questions; a question may feed several issues or none. */
export type IssueRule = {
  readonly number: number;
  readonly name: string;
  /** The questions that feed it, in order, with the source of each assignment. */
  readonly questions: readonly Cited<QuestionCode>[];
};

/** The OIT items that ask for the analysis of last year's results and for the follow-up of its measures; null where the year has no such item. */
export type ReportingItems = {
  readonly analysis: QuestionCode | null;
  readonly followUp: QuestionCode | null;
};

/** How a level is made from the one below: means all the way up, rounded once at the end. The only way of any year so far. */
export type AggregationRule = {
  readonly combine: 'mean';
  readonly rounding: 'halfUp';
  /** Decimals a score is published with. */
  readonly places: 2;
};

/** หลักเกณฑ์ประจำปีงบประมาณ: everything that changes by year, for one family of agencies. */
export type Rulebook = {
  readonly fiscalYear: FiscalYear;
  readonly family: 'localGovernment';
  /** True while NACC has not announced the year's rules: everything in it is taken over from another year. */
  readonly draft: boolean;
  /** Official names of the instruments and of the parts of EIT. */
  readonly instrumentNames: Cited<ReadonlyMap<InstrumentCode, string>>;
  /** Percent of the total, 100 together. */
  readonly weights: Cited<ReadonlyMap<WholeInstrument, Score>>;
  /** Parts that EIT is published in and combined from by their mean; empty where EIT is one score. */
  readonly eitParts: Cited<readonly InstrumentCode[]>;
  readonly aggregation: Cited<AggregationRule>;
  readonly indicators: Cited<readonly IndicatorRule[]>;
  /** The certainty is that of the least certain rule in the scale. */
  readonly rating: Cited<RatingScale>;
  /** A score strictly below this is low. */
  readonly lowThreshold: Cited<Score>;
  /** Short topics in our own words; a question without one is known by its code alone. */
  readonly topics: ReadonlyMap<QuestionCode, Cited<string>>;
  /** What a question asks, as an id that is the same in every year that asks the same; codes move between years. */
  readonly meanings: ReadonlyMap<QuestionCode, Cited<string>>;
  /** Tags of an indicator by its score, from the highest down; the last one starts at 0. */
  readonly tags: Cited<readonly TagRule[]>;
  /** Empty where the year's analysis is not arranged by issues. Cites the list of issues; each question cites its own. */
  readonly issues: Cited<readonly IssueRule[]>;
  readonly reportingItems: Cited<ReportingItems>;
};
