import type { Measure } from '../assessment/measure';
import type { Finding } from '../findings/finding';
import type { AgencyAnalysis } from '../scoring/analysis';

/** What a check looks at: one agency's analysis and the measures of the workbook. */
export type CheckContext = {
  readonly agency: AgencyAnalysis;
  readonly measures: readonly Measure[];
};

/** การตรวจ: everything of one kind that a careful supervisor would send back; nothing found is an empty list. */
export type Check = (context: CheckContext) => readonly Finding[];
