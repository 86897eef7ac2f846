/**
 * What the assistant does with a workbook, without any screen: read it, and write what `planning.ts` has planned. The pane and the
 * command line both run these functions, so that they cannot differ.
 */
import { analyseWorkbook } from '../domain/index';
import type { Analysis, AnalysisChoices, FiscalYear, Grid, WorkbookPlan } from '../domain/index';
import { selectRulebook } from '../domain/rules/select-rulebook';
import { knownYearsOf } from '../domain/sheets/settings/rules-of-workbook';
import type {
  ApplyProgress,
  ApplyResult,
  PlainSheet,
  RunLabel,
  WorkbookContents,
  WorkbookGateway,
} from '../excel/index';
import { blankScoreSheet } from './plain-score-sheet';

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
  /** What the list of runs is to say of it; absent where nobody will read that list. */
  readonly label?: RunLabel;
};

/** What writing came to: the sheets, or a new reading because the workbook is no longer the one that was planned for. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly result: ApplyResult }
  | { readonly kind: 'changed'; readonly reading: WorkbookReading };

/** Reads the workbook, as people have corrected its layouts, and analyses it. Writes nothing. */
export async function readWorkbook(
  gateway: WorkbookGateway,
  choices: AnalysisChoices,
): Promise<WorkbookReading> {
  const contents = await gateway.scan();
  const { value: corrections, findings } = contents.corrections;
  const analysis = analyseWorkbook(contents.scan, { ...choices, corrections }, contents.existing);
  return {
    contents,
    analysis: { ...analysis, findings: [...findings, ...analysis.findings] },
    knownYears: knownYearsOf(contents.existing),
  };
}

/**
 * Writes the plan if the workbook still is what the plan was made from. The cells a plan keeps are those of its reading: what
 * someone has typed since would be lost, so a changed workbook is read anew instead and nothing is written.
 */
export async function writeSheets(
  gateway: WorkbookGateway,
  { reading, plan, choices, label }: PlannedWriting,
  progress: (step: ApplyProgress) => void,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  const present = await readWorkbook(gateway, choices);
  if (present.contents.fingerprint !== reading.contents.fingerprint)
    return { kind: 'changed', reading: present };
  return { kind: 'written', result: await gateway.apply(plan, progress, signal, label) };
}

/** Reads a pasted table as the sheet it would make. `fiscalYear` is what the user says of its scores; null leaves it to the table. */
export function readPastedGrid(grid: Grid, fiscalYear: FiscalYear | null): Analysis {
  const choices = { fiscalYear, planYear: null, agencyName: null };
  return analyseWorkbook({ grids: [grid], unread: [] }, choices);
}

/** A sheet with every question of the year and no score yet; null for a year without rules. */
export function planBlankScores(fiscalYear: FiscalYear): PlainSheet | null {
  const rulebook = selectRulebook(fiscalYear);
  return rulebook === null ? null : blankScoreSheet(rulebook);
}
