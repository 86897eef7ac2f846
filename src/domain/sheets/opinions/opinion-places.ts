import { cellReference, onSheet } from '../formula-text';
import type { AgencyContext } from '../sheet-context';
import { TITLE_ROWS } from '../title-rows';
import { defaultReviewers, type Reviewer } from './reviewers';

/**
 * ผังแผ่นความเห็น: a line that tells whose turn it is, the headings, and for each level a block of rows: one for each time the
 * matter is put forward, then the line to sign on.
 */
export const ROUNDS = 2;
const BLOCK_ROWS = ROUNDS + 1;
export const STATUS_ROW = TITLE_ROWS;
export const HEADER_ROW = STATUS_ROW + 1;
const FIRST_ROW = HEADER_ROW + 1;

/** Zero-based columns that formulas read. */
export const OPINION_COLUMNS = { round: 0, title: 1, name: 2, opinion: 3 } as const;

/** Headings of the columns that tell what a reviewer says, by their stable names. */
export const OPINION_HEADINGS = {
  title: 'ตำแหน่ง',
  opinion: 'ความเห็น',
  reason: 'เนื่องจาก/\nข้อความ',
  correction: 'ชีตและแถว\nที่ให้แก้',
} as const;

/** The opinion that sends the matter back. */
export const TO_CORRECT = 'ให้แก้ไข';

/** The row that tells whose turn it is. */
export const STATUS_KEY = '#status';

/** What that row says; of a turn the reviewer's title follows. */
export const TURN_WORDS = {
  awaited: 'รอ ',
  correcting: 'รอแก้ไขตามความเห็นของ ',
  complete: 'ให้ความเห็นครบทุกตำแหน่งแล้ว',
} as const;

/** What the keys of a reviewer's rows begin with; the round follows. */
export function opinionKey(edition: string, level: string): string {
  return `${edition}|opinion|${level}|`;
}

/** Where a reviewer's cells are, for formulas of this sheet. */
export type ReviewerPlace = {
  readonly reviewer: Reviewer;
  /** Zero-based row of the first round. */
  readonly row: number;
  readonly title: string;
  readonly name: string;
  /** By round, the first first. */
  readonly opinions: readonly string[];
};

export function reviewerPlaces(context: AgencyContext): readonly ReviewerPlace[] {
  return defaultReviewers(context.subject.assessment.agency).map((reviewer, index) => {
    const row = FIRST_ROW + index * BLOCK_ROWS;
    return {
      reviewer,
      row,
      title: cellReference(row, OPINION_COLUMNS.title),
      name: cellReference(row, OPINION_COLUMNS.name),
      opinions: Array.from({ length: ROUNDS }, (_, round) =>
        cellReference(row + round, OPINION_COLUMNS.opinion),
      ),
    };
  });
}

/** The cell that tells whose turn it is, for other sheets. */
export function opinionStatus(context: AgencyContext): string {
  return onSheet(context.names.opinions, cellReference(STATUS_ROW, 0));
}
