import type { StatedLevel, StatedScore } from '../assessment/assessment';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { InstrumentCode } from '../assessment/instrument';
import type { ScoreColumns } from './score-columns';
import type { ScoreSubject } from './score-subject';
import type { SheetText } from './sheet-text';

/** Whom and when a statement is about; null where only the sheet or the workbook can tell. */
export type FactScope = { readonly fiscalYear: FiscalYear | null; readonly agency: string | null };

/** One score that the workbook states. */
export type ScoreFact = FactScope & {
  readonly subject: ScoreSubject;
  readonly stated: StatedScore;
  readonly source: 'table' | 'sentence';
  /** The part of EIT it was asked in, where the table keeps the parts apart. */
  readonly part: InstrumentCode | null;
  /** The question's own words. */
  readonly text: string | null;
};

/** A row of a wide table in which nothing is odd, as one statement: its scores stay in their cells until somebody asks for them. */
export type RowFact = FactScope & {
  readonly source: 'table';
  readonly sheet: SheetText;
  readonly row: number;
  readonly columns: ScoreColumns;
  /** True where every one of the columns states a score, so that nobody has to look into its cells to know which do. */
  readonly isFull: boolean;
};

/** One rating level that the workbook states. */
export type LevelFact = FactScope & { readonly level: StatedLevel };

/** What reading a part of a sheet brings. */
export type StatedFacts = { readonly scores: readonly ScoreFact[]; readonly levels: readonly LevelFact[] };

/** The same where rows of wide tables may be among it. */
export type Statements = {
  readonly scores: readonly (ScoreFact | RowFact)[];
  readonly levels: readonly LevelFact[];
};

/** True for the statement of a whole row. */
export function isRow(fact: ScoreFact | RowFact): fact is RowFact {
  return 'columns' in fact;
}

/** The same statement about this agency and year. */
export function rescoped<F extends FactScope>(
  fact: F,
  agency: FactScope['agency'],
  fiscalYear: FactScope['fiscalYear'],
): F {
  return fact.agency === agency && fact.fiscalYear === fiscalYear ? fact : { ...fact, agency, fiscalYear };
}

/** Several parts as one, in order. */
export function mergeFacts(parts: readonly Statements[]): Statements {
  return {
    scores: parts.flatMap(({ scores }) => scores),
    levels: parts.flatMap(({ levels }) => levels),
  };
}
