import type { FiscalYear } from '../assessment/fiscal-year';
import type { Measure } from '../assessment/measure';
import type { Finding, FindingCode } from '../findings/finding';
import type { Grid } from '../reading/grid';
import type { Passage } from '../reading/passage';
import type { AgencyAnalysis } from '../scoring/analysis';

/** What a check of scores looks at: one agency's analysis and the measures of the workbook. */
export type CheckContext = {
  readonly agency: AgencyAnalysis;
  readonly measures: readonly Measure[];
};

/** การตรวจคะแนน: everything of one kind that a careful supervisor would send back; nothing found is an empty list. */
export type Check = (context: CheckContext) => readonly Finding[];

/** What a check of the wording looks at: the words of the workbook beside what was read and computed from it. */
export type DocumentContext = {
  /** The agency whose workbook it is, in the year of its scores; null where none has rules to be scored by. */
  readonly subject: AgencyAnalysis | null;
  /** Every agency and year of the workbook, the subject among them. */
  readonly agencies: readonly AgencyAnalysis[];
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly measures: readonly Measure[];
  /** The words of every sheet of the users' own, sheet by sheet from the top. */
  readonly passages: readonly Passage[];
  /** The sheets themselves, for what is no words; none where the words come from elsewhere. */
  readonly grids?: readonly Grid[];
};

/** การตรวจเอกสาร: a check of what is written, as the list of checks describes it to its readers. */
export type DocumentCheck = {
  readonly code: FindingCode;
  /** What the supervisor looks for, a Thai phrase without a verb at its head left out. */
  readonly title: string;
  /** What is left alone on purpose, in Thai; and where the check differs from what was asked for, why. */
  readonly lenience: string;
  readonly find: (context: DocumentContext) => readonly Finding[];
};
