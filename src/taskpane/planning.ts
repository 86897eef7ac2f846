/**
 * What would change in the workbook, as plans that can be shown before anything happens. Apart from `session.ts` so that the pane
 * can show its first result before the makers of the sheets are loaded.
 */
import { planHighlights, planWorkbook } from '../domain/index';
import type { HighlightPlan, SheetOptions, WorkbookPlan } from '../domain/index';
import type { WorkbookReading } from './session';

/** What the user decides about the sheets; the rest follows from the workbook. */
export type SheetChoices = Omit<SheetOptions, 'userSheets'>;

/** The sheets that would be written. Every worksheet that is not ours is left alone. */
export function planSheets({ analysis, contents }: WorkbookReading, choices: SheetChoices): WorkbookPlan {
  const { existing, sheetNames } = contents;
  const ours = new Set(existing.map(({ name }) => name));
  const userSheets = sheetNames.filter((name) => !ours.has(name));
  return planWorkbook(analysis, existing, { ...choices, userSheets });
}

/** The score cells of the users' sheets that would be marked. */
export function planLowMarks(reading: WorkbookReading): HighlightPlan {
  return planHighlights(reading.analysis);
}
