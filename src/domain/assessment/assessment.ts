import type { Agency } from './agency';
import type { CellPlace } from './cell-place';
import type { FiscalYear } from './fiscal-year';
import type { IndicatorNumber, SubIndicatorCode } from './indicator';
import type { InstrumentCode } from './instrument';
import type { Measure } from './measure';
import type { QuestionCode } from './question-code';
import type { Score } from './score';

/** A score as a cell states it. */
export type StatedScore = {
  readonly score: Score;
  readonly at: CellPlace;
  /**
   * True where the cell holds the score as a plain number, be it off the scale, so that a formula may point at it; false for
   * text such as `๙๙.๔๓ คะแนน`.
   */
  readonly live: boolean;
};

/** A rating level as a cell states it, in its own words. */
export type StatedLevel = { readonly text: string; readonly at: CellPlace };

/** What the sheets say of one agency in one fiscal year. Anything may be absent: absent is unknown, never zero. */
export type AgencyAssessment = {
  readonly agency: Agency | null;
  readonly fiscalYear: FiscalYear | null;
  readonly questions: ReadonlyMap<QuestionCode, StatedScore>;
  /** Question texts as the agency's own table words them. */
  readonly questionTexts: ReadonlyMap<QuestionCode, string>;
  readonly subIndicators: ReadonlyMap<SubIndicatorCode, StatedScore>;
  readonly indicators: ReadonlyMap<IndicatorNumber, StatedScore>;
  readonly instruments: ReadonlyMap<InstrumentCode, StatedScore>;
  readonly total: StatedScore | null;
  readonly level: StatedLevel | null;
};

/** ข้อมูลการประเมิน: everything read from the workbook. */
export type Assessment = {
  /** ปีแผน: the fiscal year the measures are for, where the sheets say. */
  readonly planYear: FiscalYear | null;
  readonly agencies: readonly AgencyAssessment[];
  readonly measures: readonly Measure[];
};

/** True when at least one score of the agency was read, of whatever level. */
export function statesScores(assessment: AgencyAssessment): boolean {
  const { questions, subIndicators, indicators, instruments, total } = assessment;
  const levels = [questions, subIndicators, indicators, instruments];
  return total !== null || levels.some((scores) => scores.size > 0);
}
