/**
 * What would change in the workbook, as plans that can be shown before anything happens. Apart from `session.ts` so that the pane
 * can show its first result before the makers of the sheets are loaded.
 */
import { memoForWord, offeredSheets, planHighlights, planNewYear, planWorkbook } from '../domain/index';
import type { HighlightPlan, MemoKey, SheetOffer, SheetOptions, WorkbookPlan } from '../domain/index';
import { newYearOf } from './new-year';
import type { WorkbookReading } from './session';
import { chosenSheets, type SheetChoice } from './sheet-choice';

/** What the user decides about the sheets; the rest follows from the workbook. */
export type SheetChoices = Omit<SheetOptions, 'userSheets'>;

/** What the pane knows of the sheets before it has looked at the workbook. */
export type SheetOrder = Omit<SheetChoices, 'sheets'> & {
  readonly choice: SheetChoice;
  /** The day, `YYYY-MM-DD`, by which reports are due. */
  readonly today: string;
};

/** What is to be written: the sheets about the scores, or the rules of the new year. */
export type PlanPurpose = 'sheets' | 'newYear';

function userSheetsIn({ existing, sheetNames }: WorkbookReading['contents']): readonly string[] {
  const ours = new Set(existing.map(({ name }) => name));
  return sheetNames.filter((name) => !ours.has(name));
}

/** The sheets that would be written. Every worksheet that is not ours is left alone. */
export function planSheets({ analysis, contents }: WorkbookReading, choices: SheetChoices): WorkbookPlan {
  return planWorkbook(analysis, contents.existing, { ...choices, userSheets: userSheetsIn(contents) });
}

/** True where staff keep measures in a sheet of their own: a second list beside it would only compete with it. */
function keepsMeasures({ analysis, contents }: WorkbookReading): boolean {
  const lists = contents.existing.filter(({ key }) => key === 'measures').map(({ name }) => name);
  return analysis.measures.some(({ at }) => !lists.includes(at.sheet));
}

/** The sheets to choose from, in the order of their tabs; our list of measures goes on once it has been made. */
export function offerSheets(reading: WorkbookReading, today: string): readonly SheetOffer[] {
  const { analysis, contents } = reading;
  const offers = offeredSheets(analysis, today);
  if (keepsMeasures(reading)) return offers.filter(({ key }) => key !== 'measures');
  const hasList = contents.existing.some(({ key }) => key === 'measures');
  return offers.map((offer) => (offer.key === 'measures' && hasList ? { ...offer, ticked: true } : offer));
}

/** The sheets that the user has chosen of those offered, with those that their formulas read. */
export function planChosen(reading: WorkbookReading, { choice, today, ...order }: SheetOrder): WorkbookPlan {
  return planSheets(reading, { ...order, sheets: chosenSheets(offerSheets(reading, today), choice) });
}

/** A memo as rich text for a word processor. */
export type MemoText = { readonly key: MemoKey; readonly html: string };

const MEMOS: readonly MemoKey[] = ['memo', 'followUpMemo'];

/** The memos that can be written of the workbook; none where no agency has scores. */
export function writeMemos({ analysis, contents }: WorkbookReading, order: SheetOrder): readonly MemoText[] {
  const options = { ...order, userSheets: userSheetsIn(contents) };
  return MEMOS.flatMap((key) => {
    const html = memoForWord(key, analysis, contents.existing, options);
    return html === null ? [] : [{ key, html }];
  });
}

/** The settings sheet of the new year, with the rules of the last year and what was typed there; null where no year can follow. */
export function planYearSheet(
  reading: WorkbookReading,
  choices: Omit<SheetChoices, 'sheets'>,
): WorkbookPlan | null {
  const { analysis, contents } = reading;
  const year = newYearOf(reading);
  if (year === null) return null;
  return planNewYear(year, analysis, contents.existing, { ...choices, userSheets: userSheetsIn(contents) });
}

/** The score cells of the users' sheets that would be marked. */
export function planLowMarks(reading: WorkbookReading): HighlightPlan {
  return planHighlights(reading.analysis);
}
