import type { Agency } from '../assessment/agency';
import type { Assessment } from '../assessment/assessment';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { Finding, Reading } from '../findings/finding';
import type { Rulebook } from '../rules/rulebook';
import { knownFiscalYears, selectRulebook } from '../rules/select-rulebook';
import { agencyFromTypedName } from './agency-name';
import type { AssessmentScope } from './build-agency-assessment';
import { collectAssessments } from './collect-assessments';
import { electAgency } from './elect-agency';
import { electYears, type DocumentYears } from './elect-years';
import { groupFindings } from './group-findings';
import { note } from './note';
import { noteUnknownCodes } from './note-unknown-codes';
import { noteUnusedCorrections } from './note-unused-corrections';
import { readMeasures, type UnnumberedMeasure } from './read-measures';
import { readSheet, type SheetReading } from './read-sheet';
import type { ReadingChoices } from './reading-choices';
import { gatherRuleWords, type RuleWords } from './rule-words';
import { scopeFacts, type WorkbookScope } from './scope-facts';
import { setAsideMeasures } from './set-aside-measures';
import { setAsideSheets } from './set-aside-sheets';
import type { SheetLayout } from './sheet-layout';
import { sortByPrecedence } from './sheet-precedence';
import type { UnreadSheet, WorkbookScan } from './workbook-scan';

/** What the workbook says, and how its sheets were understood. */
export type WorkbookReading = { readonly assessment: Assessment; readonly layouts: readonly SheetLayout[] };

const RULE_WORDS: RuleWords = gatherRuleWords(
  knownFiscalYears().flatMap((year) => selectRulebook(year) ?? []),
);

function noteUnreadSheet({ sheet, reason, cells }: UnreadSheet): Finding {
  return note('R01', 'error', { sheet, address: 'A1' }, { because: reason, cells });
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** The years of the whole workbook as its sheets tell: labelled cells first, then titles and text together. */
function yearsOf(sheets: readonly SheetReading[]): DocumentYears {
  const elected = electYears(sheets.map(({ lines }) => lines));
  return {
    fiscalYear: firstOf(sheets.map(({ labelled }) => labelled.fiscalYear)) ?? elected.fiscalYear,
    planYear: firstOf(sheets.map(({ labelled }) => labelled.planYear)) ?? elected.planYear,
  };
}

function agencyTold(sheets: readonly SheetReading[]): Agency | null {
  const labelled = firstOf(sheets.map((sheet) => sheet.labelled.agency));
  return labelled ?? electAgency(sheets.flatMap(({ lines }) => lines));
}

function agencyOf(told: Agency | null, choices: ReadingChoices): Agency | null {
  return choices.agencyName === null ? told : agencyFromTypedName(choices.agencyName, told?.at ?? null);
}

function readAllMeasures(
  sheets: readonly SheetReading[],
  told: DocumentYears,
  main: DocumentYears,
): Reading<readonly UnnumberedMeasure[]> {
  const read = sheets.map(({ sheet, layout, years }) => {
    const isMain = years.planYear === null || years.planYear === told.planYear;
    const tables = layout.tables.filter(({ kind }) => kind === 'measures');
    return readMeasures(sheet, tables, {
      words: RULE_WORDS,
      planYear: isMain ? main.planYear : years.planYear,
    });
  });
  const kept = setAsideMeasures(
    read.map(({ value }, index) => ({ sheet: sheets[index]?.layout.sheet ?? '', measures: value })),
  );
  return {
    value: kept.value,
    findings: [...read.flatMap(({ findings }) => findings), ...kept.findings],
  };
}

function readAllScores(
  sheets: readonly SheetReading[],
  scope: WorkbookScope,
): Reading<Assessment['agencies']> {
  const scoped = scopeFacts(sheets, scope);
  const kept = setAsideSheets(
    scoped.map((facts, index) => ({ ...facts, sheet: sheets[index]?.layout.sheet ?? '' })),
  );
  const agencies = collectAssessments(kept.value, scope.main);
  return { value: agencies.value, findings: [...kept.findings, ...agencies.findings] };
}

/** A hidden sheet is read after all others, so that what people see goes first. */
function noteHiddenSheet({ sheet, facts, layout }: SheetReading): readonly Finding[] {
  const says = facts.scores.length > 0 || layout.tables.some(({ kind }) => kind === 'measures');
  if (sheet.grid.visible || !says) return [];
  return [note('R01', 'notice', { sheet: sheet.sheet, address: 'A1' }, { because: 'hidden' })];
}

function noteNothingFound(
  { agencies, measures }: Assessment,
  sheets: readonly SheetReading[],
): readonly Finding[] {
  const hasScores = sheets.some(({ facts }) => facts.scores.length > 0);
  if (!hasScores && measures.length === 0) return [note('R01', 'warning', null, { because: 'nothing' })];
  return agencies.every(({ agency }) => agency === null)
    ? [note('R01', 'notice', null, { because: 'noAgency' })]
    : [];
}

/**
 * Reads a workbook: guesses each sheet's layout, reads scores, levels and measures by it, and sorts what was read by agency and
 * year. Never throws on what a workbook holds; whatever is not read, ambiguous or repaired is a finding. `rulebookOf` tells
 * which questions a year has.
 */
export function readWorkbook(
  scan: WorkbookScan,
  choices: ReadingChoices,
  rulebookOf: (year: FiscalYear) => Rulebook | null = selectRulebook,
): Reading<WorkbookReading> {
  const layoutFor = (name: string) => choices.layouts?.find(({ sheet }) => sheet === name);
  const sheets = sortByPrecedence(scan.grids).map((grid) =>
    readSheet(grid, layoutFor(grid.sheet), RULE_WORDS, choices.corrections),
  );
  const told = yearsOf(sheets);
  const main: DocumentYears = {
    fiscalYear: choices.fiscalYear ?? told.fiscalYear,
    planYear: choices.planYear ?? told.planYear,
  };
  const toldAgency = agencyTold(sheets);
  const scope: AssessmentScope = { agency: agencyOf(toldAgency, choices), fiscalYear: main.fiscalYear };
  const agencies = readAllScores(sheets, { told: { agency: toldAgency, years: told }, main: scope });
  const measures = readAllMeasures(sheets, told, main);
  const assessment: Assessment = {
    planYear: main.planYear,
    agencies: agencies.value,
    measures: measures.value.map(({ measure }, index) => ({ no: index + 1, ...measure })),
  };

  const findings = [
    ...scan.unread.map(noteUnreadSheet),
    ...sheets.flatMap((sheet) => [...noteHiddenSheet(sheet), ...sheet.findings]),
    ...agencies.findings,
    ...measures.findings,
    ...noteUnknownCodes(agencies.value, measures.value, rulebookOf),
    ...noteNothingFound(assessment, sheets),
    ...noteUnusedCorrections(sheets, choices.corrections ?? []),
  ];
  const layouts = sheets.map(({ layout }) => layout);
  return { value: { assessment, layouts }, findings: groupFindings(findings) };
}
