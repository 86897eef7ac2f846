import type { ExistingSheet } from '../workbook-plan';
import { isTool } from './copy-kinds';

/** สำเนาเสนอผู้บังคับบัญชา: the workbook as it stood on the day it was handed in. */
export type SubmissionCopy = {
  /** Sheets in which every formula gives way to what it last gave. */
  readonly frozen: readonly string[];
  readonly hidden: readonly string[];
  /** The sheet that the copy opens with; null leaves it to whatever sheet was open. */
  readonly opened: string | null;
};

const OF_THE_DAY = /(?<![\w.])(?:TODAY|NOW)\s*\(/i;
const TEXT_CONSTANT = /"(?:[^"]|"")*"/gu;

/** True for a formula that gives something else on another day; such a one of the user's own gives way to its value too. */
export function followsTheDay(formula: string): boolean {
  return OF_THE_DAY.test(formula.replace(TEXT_CONSTANT, ''));
}

/** Freezes every sheet of ours, hides the tools and opens the summary. The users' own sheets stay as they are. */
export function submissionCopy(existing: readonly ExistingSheet[]): SubmissionCopy {
  const shown = existing.filter(({ key }) => !isTool(key));
  const opened = shown.find(({ key }) => key === 'summary') ?? shown[0];
  return {
    frozen: existing.map(({ name }) => name),
    hidden: existing.filter(({ key }) => isTool(key)).map(({ name }) => name),
    opened: opened?.name ?? null,
  };
}
