/**
 * What the assistant does with a workbook, without any screen: read it, and write what `planning.ts` has planned. The pane and the
 * command line both run these functions, so that they cannot differ.
 */
import { analyseWorkbook } from '../domain/index';
import type { Analysis, AnalysisChoices, FiscalYear, WorkbookPlan } from '../domain/index';
import { knownFiscalYears } from '../domain/rules/select-rulebook';
import type { ApplyProgress, ApplyResult, WorkbookContents, WorkbookGateway } from '../excel/index';

export type WorkbookReading = {
  readonly contents: WorkbookContents;
  readonly analysis: Analysis;
  /** Fiscal years whose rules are known, for a user who has to name the year. */
  readonly knownYears: readonly FiscalYear[];
};

/** What is to be written, and what it was planned from. */
export type PlannedWriting = {
  readonly reading: WorkbookReading;
  readonly plan: WorkbookPlan;
  readonly choices: AnalysisChoices;
};

/** What writing came to: the sheets, or a new reading because the workbook is no longer the one that was planned for. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly result: ApplyResult }
  | { readonly kind: 'changed'; readonly reading: WorkbookReading };

/** Reads the workbook and analyses it. Writes nothing. */
export async function readWorkbook(
  gateway: WorkbookGateway,
  choices: AnalysisChoices,
): Promise<WorkbookReading> {
  const contents = await gateway.scan();
  return {
    contents,
    analysis: analyseWorkbook(contents.scan, choices),
    knownYears: knownFiscalYears(),
  };
}

/**
 * Writes the plan if the workbook still is what the plan was made from. The cells a plan keeps are those of its reading: what
 * someone has typed since would be lost, so a changed workbook is read anew instead and nothing is written.
 */
export async function writeSheets(
  gateway: WorkbookGateway,
  { reading, plan, choices }: PlannedWriting,
  progress: (step: ApplyProgress) => void,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  const present = await readWorkbook(gateway, choices);
  if (present.contents.fingerprint !== reading.contents.fingerprint)
    return { kind: 'changed', reading: present };
  return { kind: 'written', result: await gateway.apply(plan, progress, signal) };
}
