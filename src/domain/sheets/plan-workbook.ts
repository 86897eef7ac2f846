import { numberFormatsOf, showDigits, type DigitStyle } from './digit-style';
import type { Run, RunPurpose } from './history/run-record';
import { keepTyped } from './keeping/keep-typed';
import { SHEET_CATALOGUE } from './sheet-catalogue';
import type { SheetContext, SheetSource } from './sheet-context';
import { SHEET_KEYS, type SheetKey } from './sheet-keys';
import type { SheetSpec } from './sheet-spec';
import { takeSnapshot } from './snapshot/workbook-snapshot';
import { namesOf, sheetTargets, type SheetTarget, type SheetTargets } from './sheet-targets';
import { resolveStyles, type StyleSheet } from './styles';
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
  /** Day and time of the run in Thai words and Arabic digits, for the history; null leaves the run out of it. */
  readonly runAt: string | null;
  /** What the history is to say of the run: that it makes sheets where it is left out. */
  readonly purpose?: RunPurpose;
};

const UNKNOWN_AGENCY = 'ไม่พบชื่อหน่วยงานในสมุดงาน';

function editionOf({ agencies: [first], fiscalYear }: SheetSource): string {
  const year = first?.rulebook.fiscalYear ?? fiscalYear;
  return year === null ? '' : String(year);
}

function sheetsToMake(source: SheetSource, wanted: readonly SheetKey[]): readonly SheetKey[] {
  const all = new Set(wanted.flatMap((key) => [key, ...SHEET_CATALOGUE[key].reads]));
  const isPossible = (key: SheetKey) =>
    source.agencies.length > 0 || ['workbook', 'run'].includes(SHEET_CATALOGUE[key].about);
  return SHEET_KEYS.filter((key) => all.has(key) && isPossible(key));
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

/** What the sheets of a plan are made from. */
type Planning = {
  readonly source: SheetSource;
  readonly existing: readonly ExistingSheet[];
  readonly run: Pick<Run, 'at' | 'purpose'>;
  readonly context: SheetContext;
  readonly targets: SheetTargets;
};

/** The sheet of a kind; `changes` are those of the sheets before it, which the history tells of. */
function specOf(key: SheetKey, planning: Planning, changes: readonly SheetChange[]): SheetSpec {
  const { source, existing, run, context, targets } = planning;
  const kind = SHEET_CATALOGUE[key];
  if (kind.about === 'workbook') return kind.make(context);
  if (kind.about === 'run') {
    return kind.make(context, { ...run, changes, earlier: targets.byKey[key].existing });
  }
  const { agencies, measures, planYear } = source;
  const [subject] = agencies;
  if (subject === undefined) throw new RangeError(`no agency to make the sheet ${key} for`);
  return kind.make({ ...context, subject, agencies, measures, planYear }, existing);
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
  const run = { at: options.runAt, purpose: options.purpose ?? 'making' };
  const planning = { source: analysis, existing, run, context, targets };
  const changes: SheetChange[] = [];
  for (const key of sheetsToMake(analysis, options.sheets)) {
    changes.push(changeOf(specOf(key, planning, changes), targets.byKey[key], styles));
  }
  const snapshot = takeSnapshot(analysis);
  return { changes, styles, untouched: options.userSheets, keyless: targets.keyless, snapshot };
}
