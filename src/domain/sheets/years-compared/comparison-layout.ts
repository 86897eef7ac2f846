import type { InstrumentCode } from '../../assessment/instrument';
import type { FiscalYear } from '../../assessment/fiscal-year';
import type { AgencyAnalysis } from '../../scoring/analysis';
import { cellReference } from '../formula-text';
import type { AgencyContext } from '../sheet-context';
import { TITLE_ROWS } from '../title-rows';
import { comparedQuestions, type ComparedQuestions } from './compared-questions';
import { comparedYears, yearOf } from './compared-years';
import { indicatorLines, instrumentLines, questionLines, type ComparedLine } from './compared-lines';
import { respondentLines, type RespondentLine } from './respondent-lines';

/**
 * ผังแผ่นเปรียบเทียบปี: which line stands in which row, and which year in which column. Each year but the first is followed by its
 * change from the year before.
 */
export type ComparisonLayout = {
  readonly years: readonly AgencyAnalysis[];
  readonly header: number;
  readonly instruments: readonly ComparedLine[];
  readonly indicators: readonly ComparedLine[];
  /** Null where fewer than two years have scores of questions. */
  readonly compared: ComparedQuestions | null;
  readonly questions: readonly ComparedLine[];
  readonly respondents: readonly RespondentLine[];
  /** Zero-based rows in which the lines begin. */
  readonly first: {
    readonly instruments: number;
    readonly indicators: number;
    readonly questions: number;
    readonly respondents: number;
    readonly chart: number;
  };
};

const CAPTION = 1;

/** Zero-based column of a year, the first being 0. */
export function yearColumn(index: number): number {
  return index === 0 ? 1 : index * 2;
}

/** Zero-based column of the change from the year before. */
export function changeColumn(index: number): number {
  return index * 2 + 1;
}

export function respondentsColumn(years: number): number {
  return years * 2;
}

export function comparisonLayout(context: AgencyContext): ComparisonLayout {
  const years = comparedYears(context);
  const compared = comparedQuestions(years);
  const instruments = instrumentLines(context, years);
  const indicators = indicatorLines(context, years);
  const questions = compared === null ? [] : questionLines(context, compared);
  const respondents = respondentLines(context, years);
  const header = TITLE_ROWS;
  const first = header + 1;
  const indicatorsAt = first + instruments.length + CAPTION;
  const questionsAt = indicatorsAt + indicators.length + CAPTION;
  const respondentsAt = questionsAt + questions.length + CAPTION + CAPTION;
  return {
    years,
    header,
    instruments,
    indicators,
    compared,
    questions,
    respondents,
    first: {
      instruments: first,
      indicators: indicatorsAt,
      questions: questionsAt,
      respondents: respondentsAt,
      chart: respondentsAt + respondents.length + CAPTION + CAPTION,
    },
  };
}

/** The cell with the number of respondents of a survey in a year; null where the sheet has no such row. */
export function respondentsCell(
  { respondents, first, years }: ComparisonLayout,
  code: InstrumentCode,
  year: FiscalYear,
): string | null {
  const row = respondents.findIndex((line) => line.code === code);
  const column = years.findIndex((agency) => yearOf(agency) === year);
  return row < 0 || column < 0 ? null : cellReference(first.respondents + row, yearColumn(column));
}
