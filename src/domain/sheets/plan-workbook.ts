import { numberFormatsOf, showDigits, type DigitStyle } from './digit-style';
import { findingsSheet } from './findings-sheet';
import { indicatorAnalysisSheet } from './indicator-analysis/indicator-analysis-sheet';
import { keepTyped } from './keeping/keep-typed';
import { lowQuestionsSheet } from './low-questions/low-questions-sheet';
import { questionScoresSheet } from './question-scores/question-scores-sheet';
import { settingsSheet } from './settings/settings-sheet';
import { settingsSourceOf } from './settings/settings-source';
import type { AgencyContext, SheetContext, SheetSource } from './sheet-context';
import { SHEET_KEYS, type SheetKey, type SheetSpec } from './sheet-spec';
import { namesOf, sheetTargets, type SheetTarget } from './sheet-targets';
import { resolveStyles, type StyleSheet } from './styles';
import { summarySheet } from './summary/summary-sheet';
import type { ExistingSheet, SheetChange, WorkbookPlan } from './workbook-plan';

/** What the user decides about the generated sheets. */
export type SheetOptions = {
  readonly digits: DigitStyle;
  readonly fontName: string;
  /** Sheets to make; those that their formulas read come with them. */
  readonly sheets: readonly SheetKey[];
  /** Names of the worksheets that are not ours. */
  readonly userSheets: readonly string[];
  /** The day the data are of in Thai words and Arabic digits, shown in `digits`; null leaves it out. */
  readonly date: string | null;
};

/** Sheets that the formulas of a sheet read, directly or by way of another. */
const PREREQUISITES: Readonly<Record<SheetKey, readonly SheetKey[]>> = {
  summary: ['questionScores', 'lowQuestions'],
  questionScores: [],
  lowQuestions: ['summary', 'questionScores'],
  indicatorAnalysis: ['summary', 'questionScores', 'lowQuestions'],
  findings: [],
  settings: [],
};

type AgencySheetKey = Exclude<SheetKey, 'findings' | 'settings'>;

const AGENCY_SHEETS: Readonly<Record<AgencySheetKey, (context: AgencyContext) => SheetSpec>> = {
  summary: summarySheet,
  questionScores: questionScoresSheet,
  lowQuestions: lowQuestionsSheet,
  indicatorAnalysis: indicatorAnalysisSheet,
};

const UNKNOWN_AGENCY = 'ไม่พบชื่อหน่วยงานในสมุดงาน';

function editionOf({ agencies: [first], fiscalYear }: SheetSource): string {
  const year = first?.rulebook.fiscalYear ?? fiscalYear;
  return year === null ? '' : String(year);
}

function sheetsToMake(source: SheetSource, wanted: readonly SheetKey[]): readonly SheetKey[] {
  const all = new Set(wanted.flatMap((key) => [key, ...PREREQUISITES[key]]));
  return SHEET_KEYS.filter((key) => all.has(key) && (source.agencies.length > 0 || key === 'findings'));
}

/** What the sheets of an edition need to know, in the user's style. */
export function contextOf(
  source: SheetSource,
  edition: string,
  { digits, date }: Pick<SheetOptions, 'digits' | 'date'>,
  styles: StyleSheet,
  names: SheetContext['names'],
): SheetContext {
  return {
    edition,
    names,
    styles,
    formats: numberFormatsOf(digits),
    digits,
    show: (text) => showDigits(text, digits),
    agencyName: source.agencies[0]?.assessment.agency?.name ?? UNKNOWN_AGENCY,
    date,
    otherAgencies: Math.max(0, source.agencies.length - 1),
    findings: source.findings,
  };
}

function specOf(
  key: SheetKey,
  context: SheetContext,
  source: SheetSource,
  existing: readonly ExistingSheet[],
): SheetSpec {
  if (key === 'findings') return findingsSheet(context);
  const [subject] = source.agencies;
  if (subject === undefined) throw new RangeError(`no agency to make the sheet ${key} for`);
  if (key === 'settings') {
    const { fiscalYear } = subject.rulebook;
    const settings = settingsSourceOf(fiscalYear, existing);
    if (settings === null) throw new RangeError(`no rules of ${fiscalYear} for its settings sheet`);
    return settingsSheet(context, settings);
  }
  const { measures, planYear } = source;
  return AGENCY_SHEETS[key]({ ...context, subject, measures, planYear });
}

/** A new sheet, or the one that stands there with what users typed into it. */
export function changeOf(spec: SheetSpec, { name, existing }: SheetTarget, styles: StyleSheet): SheetChange {
  return existing === null
    ? { kind: 'create', spec }
    : { kind: 'update', existing: name, ...keepTyped(spec, existing, styles) };
}

/**
 * Everything that will change in the workbook: the sheets asked for, with what users typed into earlier ones. Of several
 * agencies in one workbook the sheets show the first and say so; the findings are those of all. Without any agency whose
 * year has rules, only the sheet of findings is made.
 */
export function planWorkbook(
  analysis: SheetSource,
  existing: readonly ExistingSheet[],
  options: SheetOptions,
): WorkbookPlan {
  const styles = resolveStyles(options);
  const edition = editionOf(analysis);
  const targets = sheetTargets(analysis, edition, existing, options.userSheets);
  const context = contextOf(analysis, edition, options, styles, namesOf(targets));
  const changes = sheetsToMake(analysis, options.sheets).map((key) =>
    changeOf(specOf(key, context, analysis, existing), targets.byKey[key], styles),
  );
  return { changes, styles, untouched: options.userSheets, keyless: targets.keyless };
}
