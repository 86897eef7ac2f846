import type { StatedScore } from '../../assessment/assessment';
import type { WholeInstrument } from '../../assessment/instrument';
import { compareQuestionCodes, instrumentOf, type QuestionCode } from '../../assessment/question-code';
import type { IndicatorRule } from '../../rules/rulebook';
import { cellReference, columnReference, onSheet } from '../formula-text';
import type { AgencyContext } from '../sheet-context';
import { TITLE_ROWS } from '../title-rows';

export const NO_QUESTION_SCORES = 'ไม่มีคะแนนรายข้อ';

/** One question as the sheet of question scores lists it. */
export type QuestionLine = {
  readonly code: QuestionCode;
  readonly instrument: WholeInstrument;
  /** Null for a question that the year does not have. */
  readonly indicator: IndicatorRule | null;
  readonly subIndicator: string | null;
  /** As stated, also where it lies outside 0 to 100. */
  readonly score: StatedScore | null;
  readonly text: string;
};

/** Columns of that sheet that formulas elsewhere read. */
export const QUESTION_COLUMNS = { instrument: 1, indicator: 2, subIndicator: 3, score: 5 } as const;
const FIRST_ROW = TITLE_ROWS + 1;

/** ที่อยู่ของคะแนนรายข้อ: where the sheet of question scores has what, for the formulas of the other sheets. */
export type QuestionPlaces = {
  readonly lines: readonly QuestionLine[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** `'ITA_คะแนนรายข้อ_2568'!$F$6`; null for a question that has no line. */
  readonly scoreOf: (code: QuestionCode) => string | null;
  /** A whole column of the table, absolute, with the sheet's name. */
  readonly column: (name: keyof typeof QUESTION_COLUMNS) => string;
};

function subIndicatorOf(indicator: IndicatorRule, code: QuestionCode): string | null {
  return indicator.subIndicators.find((one) => one.questions.includes(code))?.code ?? null;
}

/** The words of the question as the agency has them, else our short topic; empty where neither is known. */
export function questionText(context: AgencyContext, code: QuestionCode): string {
  const { assessment, rulebook } = context.subject;
  return assessment.questionTexts.get(code) ?? rulebook.topics.get(code)?.value ?? '';
}

/** Every question of the year in the order of the rulebook, then those scored in the workbook that the year does not have. */
function questionLines(context: AgencyContext): readonly QuestionLine[] {
  const { assessment, rulebook } = context.subject;
  const line = (code: QuestionCode, indicator: IndicatorRule | null): QuestionLine => ({
    code,
    instrument: instrumentOf(code),
    indicator,
    subIndicator: indicator === null ? null : subIndicatorOf(indicator, code),
    score: assessment.questions.get(code) ?? null,
    text: questionText(context, code),
  });
  const known = rulebook.indicators.value.flatMap((indicator) =>
    indicator.questions.map((code) => line(code, indicator)),
  );
  const codes = new Set(known.map((one) => one.code));
  const unknown = [...assessment.questions.keys()]
    .filter((code) => !codes.has(code))
    .sort(compareQuestionCodes);
  return [...known, ...unknown.map((code) => line(code, null))];
}

/** Null where the workbook has no question scores at all, not even such as cannot be. */
export function questionPlaces(context: AgencyContext): QuestionPlaces | null {
  if (context.subject.assessment.questions.size === 0) return null;
  const lines = questionLines(context);
  const rowOf = new Map(lines.map((line, index) => [line.code, FIRST_ROW + index]));
  const lastRow = FIRST_ROW + lines.length - 1;
  const sheet = context.names.questionScores;
  return {
    lines,
    firstRow: FIRST_ROW,
    lastRow,
    scoreOf: (code) => {
      const row = rowOf.get(code);
      return row === undefined ? null : onSheet(sheet, cellReference(row, QUESTION_COLUMNS.score));
    },
    column: (name) => onSheet(sheet, columnReference(QUESTION_COLUMNS[name], FIRST_ROW, lastRow)),
  };
}
