import type { CellPlace } from './cell-place';
import type { IndicatorNumber } from './indicator';
import type { QuestionCode } from './question-code';

/** A calendar day as `YYYY-MM-DD` in the Christian era. */
export type IsoDate = string;

/** ระยะเวลา: the words staff wrote, and the days they mean where that is certain. */
export type Period = { readonly text: string; readonly from: IsoDate | null; readonly to: IsoDate | null };

/** ความก้าวหน้า of a measure where its sheet has columns for it. */
export type MeasureProgress = {
  /** ผลการดำเนินการรอบ ๖ เดือน. */
  readonly halfYear: string | null;
  /** หลักฐาน: a document or an address. */
  readonly evidence: string | null;
  /** ปัญหา อุปสรรค. */
  readonly obstacle: string | null;
};

/** มาตรการ: one improvement measure as a worksheet of staff states it. What the sheet has no column for is null. */
export type Measure = {
  readonly no: number;
  /** The block of cells it was read from, continuation rows included. */
  readonly at: CellPlace;
  /** ประเด็น ๑–๗ of NACC's seven issues, where the sheet is arranged by them. */
  readonly issue: number | null;
  /** The words of the first column: issue, indicator or heading as written. */
  readonly heading: string | null;
  readonly indicators: readonly IndicatorNumber[];
  readonly questions: readonly QuestionCode[];
  readonly analysis: string | null;
  readonly measure: string | null;
  /** ผลการวิเคราะห์ตัวชี้วัดที่สอดคล้องกับมาตรการ: how what is done answers the indicator's score, keeping or raising its level. */
  readonly alignment: string | null;
  readonly steps: string | null;
  readonly period: Period | null;
  readonly owners: readonly string[];
  readonly result: string | null;
  readonly outcome: string | null;
  readonly recommendation: string | null;
  /** Only the list of measures that we make has columns for it; absent from other sheets. */
  readonly progress?: MeasureProgress;
};
