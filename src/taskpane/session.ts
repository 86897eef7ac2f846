/**
 * What the assistant does with a workbook, without any screen: read it, and write what `planning.ts` has planned. The pane and the
 * command line both run these functions, so that they cannot differ.
 */
import { analyseWorkbook } from '../domain/index';
import type { Analysis, AnalysisChoices, FiscalYear, Grid, WorkbookPlan } from '../domain/index';
import { selectRulebook } from '../domain/rules/select-rulebook';
import { followFindings } from '../domain/sheets/acknowledging/follow-findings';
import { knownYearsOf } from '../domain/sheets/settings/rules-of-workbook';
import type {
  ApplyProgress,
  ApplyResult,
  PlainSheet,
  RunLabel,
  WorkbookAnswers,
  WorkbookContents,
  WorkbookGateway,
} from '../excel/index';
import { blankScoreSheet } from './plain-score-sheet';
import { withRemembered } from './remembered-choices';

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

/** No plan is for a year before its scores: one that was remembered before newer scores came is out of date. */
function isOutdated({ planYear }: AnalysisChoices, { fiscalYear }: Analysis): boolean {
  return planYear !== null && fiscalYear !== null && planYear < fiscalYear;
}

function analyse(contents: WorkbookContents, choices: AnalysisChoices): Analysis {
  const { scan, existing, answers, acknowledgements } = contents;
  const { value: corrections, findings } = contents.corrections;
  const read = (remembered: WorkbookAnswers) => {
    const said = withRemembered(choices, remembered);
    return analyseWorkbook(scan, { ...said, corrections, acknowledgements }, existing);
  };
  const analysis = read(answers);
  const isStale = choices.planYear === null && isOutdated(answers, analysis);
  const present = isStale ? read({ ...answers, planYear: null }) : analysis;
  const ofCorrections = followFindings(findings, { grids: scan.grids, existing }, acknowledgements);
  return { ...present, findings: [...ofCorrections, ...present.findings] };
}

/** Reads the workbook, as people have corrected its layouts and said whose it is, and analyses it. Writes nothing. */
export async function readWorkbook(
  gateway: WorkbookGateway,
  choices: AnalysisChoices,
): Promise<WorkbookReading> {
  const contents = await gateway.scan();
  const analysis = analyse(contents, choices);
  return { contents, analysis, knownYears: knownYearsOf(contents.existing) };
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
