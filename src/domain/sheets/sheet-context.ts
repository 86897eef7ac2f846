import { formatScore, type Score } from '../assessment/score';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { Measure } from '../assessment/measure';
import type { Finding } from '../findings/finding';
import type { AgencyAnalysis } from '../scoring/analysis';
import type { DigitStyle, NumberFormats } from './digit-style';
import type { SheetKey } from './sheet-keys';
import type { StyleSheet } from './styles';

/** What the sheets are made from: an analysis of a workbook, as far as they show it. */
export type SheetSource = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencies: readonly AgencyAnalysis[];
  readonly measures: readonly Measure[];
  readonly findings: readonly Finding[];
};

/** What every generated sheet needs to know. */
export type SheetContext = {
  /** Fiscal year of the scores in Arabic digits, empty when unknown. */
  readonly edition: string;
  /** Names that the generated sheets have in this workbook. */
  readonly names: Readonly<Record<SheetKey, string>>;
  readonly styles: StyleSheet;
  readonly formats: NumberFormats;
  readonly digits: DigitStyle;
  /** Text with its digits in the user's style. */
  readonly show: (text: string) => string;
  readonly agencyName: string;
  /** The day the data are of, as the user's text; null leaves it out. */
  readonly date: string | null;
  /** Agencies in the workbook that the sheets do not show. */
  readonly otherAgencies: number;
  readonly findings: readonly Finding[];
};

/** What the sheets about scores need besides. */
export type AgencyContext = SheetContext & {
  /** The agency and year that the sheets show. */
  readonly subject: AgencyAnalysis;
  /** Every agency and year of the workbook, the subject among them. */
  readonly agencies: readonly AgencyAnalysis[];
  readonly measures: readonly Measure[];
  readonly planYear: FiscalYear | null;
};

/** A score without needless decimals, for bounds: `85` for 85.00. */
export function plainScore(score: Score): string {
  return formatScore(score).replace(/\.?0+$/, '');
}

/** เกณฑ์คะแนนต่ำ of the year in the forms that sheets need. */
export type LowBound = {
  /** In formulas: `85`. */
  readonly literal: string;
  /** In criteria of COUNTIFS: a score that shows as 85.00 is not below. */
  readonly countedBelow: string;
  /** In sentences: `๘๕`. */
  readonly label: string;
};

const HALF_A_HUNDREDTH = 0.005;

export function lowBoundOf(context: AgencyContext): LowBound {
  const threshold = context.subject.rulebook.lowThreshold.value;
  const literal = plainScore(threshold);
  return {
    literal,
    countedBelow: String(lowHighlightBound(context.subject)),
    label: context.show(literal),
  };
}

/** What a cell must be below to show as low: 84.995 for 85, because 84.995 shows as 85.00. */
export function lowHighlightBound(subject: AgencyAnalysis): number {
  return subject.rulebook.lowThreshold.value.sub(HALF_A_HUNDREDTH).valueOf();
}

/** อบต. or ทต. followed by the place, as sentences call the agency. */
export function agencyShortName({ subject }: AgencyContext): string {
  return subject.assessment.agency?.shortName ?? 'หน่วยงาน';
}

/** `๙. การเปิดเผยข้อมูล`. */
export function indicatorLabel(context: SheetContext, number: number, name: string): string {
  return context.show(`${number}. `) + name;
}
