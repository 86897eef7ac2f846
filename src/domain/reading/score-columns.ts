import type { FiscalYear } from '../assessment/fiscal-year';
import type { IndicatorNumber, SubIndicatorCode } from '../assessment/indicator';
import type { InstrumentCode } from '../assessment/instrument';
import type { QuestionCode } from '../assessment/question-code';
import { nameOfSubject, type ScoreSubject } from './score-subject';
import type { TableLayout } from './sheet-layout';

/** A column of a wide table with what its scores are of, and the year where its header tells one. */
export type ScoreColumn = {
  readonly column: number;
  readonly subject: ScoreSubject;
  readonly fiscalYear: FiscalYear | null;
};

type ColumnsBy<K> = ReadonlyMap<K, ScoreColumn>;

/** ผังคอลัมน์คะแนน: where a wide table states the score of what. Made once, for all of its rows. */
export type ScoreColumns = {
  readonly all: readonly ScoreColumn[];
  readonly questions: ColumnsBy<QuestionCode>;
  readonly subIndicators: ColumnsBy<SubIndicatorCode>;
  readonly indicators: ColumnsBy<IndicatorNumber>;
  readonly instruments: ColumnsBy<InstrumentCode>;
  readonly total: ScoreColumn | null;
  /** The year that all headers tell. */
  readonly fiscalYear: FiscalYear | null;
};

function columnsBy<K>(
  columns: readonly ScoreColumn[],
  keyOf: (subject: ScoreSubject) => K | null,
): ColumnsBy<K> {
  const keyed = columns.flatMap((column) => {
    const key = keyOf(column.subject);
    return key === null ? [] : [[key, column] as const];
  });
  return new Map(keyed);
}

/** The columns that state scores, from the left. */
export function scoreColumnsOf({ columns }: TableLayout): readonly ScoreColumn[] {
  return columns.flatMap(({ column, scope }) => {
    const subject = scope?.subject ?? null;
    return subject === null ? [] : [{ column, subject, fiscalYear: scope?.fiscalYear ?? null }];
  });
}

/** Columns of which each scores something else, all in one year; null for any others: what they state of a row must be compared. */
export function planScoreColumns(all: readonly ScoreColumn[]): ScoreColumns | null {
  const subjects = new Set(all.map(({ subject }) => nameOfSubject(subject)));
  const [fiscalYear = null, ...otherYears] = new Set(all.map((column) => column.fiscalYear));
  if (subjects.size < all.length || otherYears.length > 0) return null;
  return {
    all,
    questions: columnsBy(all, (subject) => (subject.kind === 'question' ? subject.code : null)),
    subIndicators: columnsBy(all, (subject) => (subject.kind === 'subIndicator' ? subject.code : null)),
    indicators: columnsBy(all, (subject) => (subject.kind === 'indicator' ? subject.number : null)),
    instruments: columnsBy(all, (subject) => (subject.kind === 'instrument' ? subject.code : null)),
    total: all.find(({ subject }) => subject.kind === 'total') ?? null,
    fiscalYear,
  };
}
