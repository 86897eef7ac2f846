import { columnReference, onSheet, quoteText } from '../formula-text';
import { continueTexts } from '../continuation';
import { joinedMeasureTexts, measuresFor } from '../measure-texts';
import { lowBoundOf, type AgencyContext } from '../sheet-context';
import { TITLE_ROWS } from '../title-rows';
import { finestLowLines, type LowLine } from './low-lines';

/** Points of the columns that carry the user's measures. */
export const CARRIED_WIDTHS = { measure: 100, owners: 68, period: 70 } as const;
/** Zero-based columns that formulas read. */
export const LOW_COLUMNS = { code: 1, score: 4, gain: 6, measure: 8, status: 11 } as const;
export const HAS_MEASURE = 'มีมาตรการแล้ว';
export const LACKS_MEASURE = 'ยังไม่มีมาตรการ';

type CarriedTexts = {
  readonly measure: string | null;
  readonly owners: string | null;
  readonly period: string | null;
};

/** A low item with the texts of its measures by physical row; the rows after the first continue them. */
export type LowEntry = {
  readonly line: LowLine;
  readonly number: number;
  readonly row: number;
  readonly texts: readonly CarriedTexts[];
};

export type LowTable = {
  readonly entries: readonly LowEntry[];
  /** A whole column of the table, absolute, with the sheet's name. */
  readonly column: (name: keyof typeof LOW_COLUMNS) => string;
};

function carriedTexts(context: AgencyContext, { questions, indicator }: LowLine): readonly CarriedTexts[] {
  const issues = context.subject.rulebook.issues.value;
  const measures = measuresFor(context.measures, questions, indicator?.number ?? null, issues);
  const { measure, owners, period } = joinedMeasureTexts(measures, context.digits);
  const { measure: first, owners: second, period: third } = CARRIED_WIDTHS;
  const rows = continueTexts(
    [
      { text: measure, width: first },
      { text: owners, width: second },
      { text: period, width: third },
    ],
    context.styles.text,
  );
  return rows.map(([m = null, o = null, p = null]) => ({ measure: m, owners: o, period: p }));
}

/** ตารางข้อที่ต่ำกว่าเกณฑ์: by effect on the total, the greatest first, with the rows that each takes on the sheet. */
export function lowTable(context: AgencyContext): LowTable {
  const { low, rulebook } = context.subject;
  const first = TITLE_ROWS + 1;
  let row = first;
  const entries = finestLowLines(low, rulebook).map((line, index) => {
    const texts = carriedTexts(context, line);
    const entry = { line, number: index + 1, row, texts };
    row += texts.length;
    return entry;
  });
  const last = Math.max(row - 1, first);
  return {
    entries,
    column: (name) => onSheet(context.names.lowQuestions, columnReference(LOW_COLUMNS[name], first, last)),
  };
}

/**
 * How many of the listed items are low, as an expression: the list is made once, but a score in it may be corrected since.
 * `criteria` are further pairs of COUNTIFS.
 */
export function countedLow(
  context: AgencyContext,
  { column }: LowTable,
  ...criteria: readonly string[]
): string {
  const below = quoteText(`<${lowBoundOf(context).countedBelow}`);
  return `COUNTIFS(${[column('score'), below, ...criteria].join(',')})`;
}
