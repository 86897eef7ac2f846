import { textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import { REPORT_COLUMNS } from './report-columns';

/**
 * ข้อความเต็มบรรทัด: headings and paragraphs of the report, each over all columns. Keys of rows that are ours alone begin with
 * `#`, so that none of them is kept for the user once the rules of the year leave it out.
 */
export function sectionRow(key: string, text: string): PlannedRow {
  return wideRow(`#${key}`, textCell(text, 'section'), REPORT_COLUMNS.length);
}

export function paragraphRow(key: string, text: string): PlannedRow {
  return wideRow(`#${key}`, textCell(text, 'sentence'), REPORT_COLUMNS.length);
}

/** A paragraph of ours that staff may reword. */
export function offeredRow(key: string, text: string): PlannedRow {
  return wideRow(`#${key}`, textCell(text, 'draft', 'draft'), REPORT_COLUMNS.length);
}
