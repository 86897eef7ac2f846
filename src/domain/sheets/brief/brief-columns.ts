import { textCell } from '../planned-cell';
import { wideRow, type PlannedRow } from '../planned-row';
import type { AgencyContext } from '../sheet-context';
import type { SheetColumn } from '../sheet-spec';

/** The columns that all parts of the page share, in points; together the width of a portrait page. */
export const BRIEF_COLUMNS: readonly SheetColumn[] = [
  { field: 'no', width: 46 },
  { field: 'text', width: 302 },
  { field: 'score', width: 76 },
  { field: 'effect', width: 99 },
];

/** The caption of a part of the page. */
export function briefSection(context: AgencyContext, key: string, words: string): PlannedRow {
  return wideRow(`#${key}`, textCell(context.show(words), 'section'), BRIEF_COLUMNS.length);
}

/** A part of the page that is one sentence. */
export function briefSentence(context: AgencyContext, key: string, words: string): PlannedRow {
  const cell = textCell(context.show(words), 'compactText');
  return wideRow(`${context.edition}|brief|${key}`, cell, BRIEF_COLUMNS.length);
}
