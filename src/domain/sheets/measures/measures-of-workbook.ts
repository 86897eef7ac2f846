import type { FiscalYear } from '../../assessment/fiscal-year';
import type { Measure, MeasureProgress } from '../../assessment/measure';
import { gatherRuleWords } from '../../reading/rule-words';
import type { Rulebook } from '../../rules/rulebook';
import { lastingKeys } from '../lasting-keys';
import { comparableWords } from '../letter-pairs';
import { titleOf } from '../measure-key';
import { proposesSomething } from '../measure-texts';
import type { ExistingSheet } from '../workbook-plan';
import type { RowMeasure } from './read-measure-row';
import { readMeasuresSheet, type MasterRow } from './read-measures-sheet';
import { measuresSheetOf } from './standing-list';

/** The year that the workbook's measures are read for: the rules of its scores, and the year of the plan. */
export type MeasureYear = { readonly rulebook: Rulebook; readonly planYear: FiscalYear | null };

/** The rows of the year's own list of measures. */
export function masterRows(
  { rulebook, planYear }: MeasureYear,
  existing: readonly ExistingSheet[],
): readonly MasterRow[] {
  const sheet = measuresSheetOf(String(rulebook.fiscalYear), existing);
  return sheet === null ? [] : readMeasuresSheet(sheet, { words: gatherRuleWords([rulebook]), planYear });
}

function mergeProgress(
  one: MeasureProgress | undefined,
  other: MeasureProgress | undefined,
): MeasureProgress | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    halfYear: one.halfYear ?? other.halfYear,
    evidence: one.evidence ?? other.evidence,
    obstacle: one.obstacle ?? other.obstacle,
  };
}

/** The measure of the user's own sheet, with what that leaves open and staff have typed into the list of measures. */
function complete(measure: Measure, row: RowMeasure | undefined): Measure {
  if (row === undefined) return measure;
  const namesNothing = measure.questions.length === 0 && measure.indicators.length === 0;
  const progress = mergeProgress(measure.progress, row.progress);
  return {
    ...measure,
    issue: measure.issue ?? row.issue,
    indicators: namesNothing ? row.indicators : measure.indicators,
    questions: namesNothing ? row.questions : measure.questions,
    steps: measure.steps ?? row.steps,
    period: measure.period ?? row.period,
    owners: measure.owners.length === 0 ? row.owners : measure.owners,
    result: measure.result ?? row.result,
    outcome: measure.outcome ?? row.outcome,
    ...(progress === undefined ? {} : { progress }),
  };
}

/** The rows that carry measures of the user's own sheet, by the key they carry them under. */
export function carriedRows(rows: readonly MasterRow[]): ReadonlyMap<string, MasterRow> {
  return new Map(
    rows.flatMap((row) => (row.parsed.kind === 'carried' ? [[row.parsed.measure, row] as const] : [])),
  );
}

/**
 * The key under which the list carries each measure. A row whose words staff have changed on the list still has the key that was
 * made from the measure.
 */
export function carriedKeys(
  measures: readonly Measure[],
  rows: readonly MasterRow[],
): ReadonlyMap<Measure, string> {
  const standing = [...carriedRows(rows)].map(([key, { measure }]) => [key, measure.measure ?? ''] as const);
  return lastingKeys(measures, new Map(standing));
}

function rowsByWords(rows: readonly MasterRow[]): ReadonlyMap<string, MasterRow> {
  const worded = rows.map((row) => [comparableWords(row.measure.measure ?? ''), row] as const);
  return new Map(worded.filter(([words]) => words !== ''));
}

function addRows(own: readonly Measure[], rows: readonly MasterRow[]): readonly Measure[] {
  const added = rows.filter(({ measure }) => proposesSomething(measure));
  return added.map(({ measure, at }, index) => ({ no: own.length + index + 1, at, ...measure }));
}

/**
 * มาตรการทั้งหมด: those of the user's own sheets, then those typed into the list of measures that we make. A measure that both
 * have is the one of the user's own sheet, with what only the list says of it. Without any sheet of the user's own every row of
 * the list is a measure, also those that an earlier sheet filled: the list has taken its place.
 */
export function measuresOfWorkbook(
  own: readonly Measure[],
  year: MeasureYear,
  existing: readonly ExistingSheet[],
): readonly Measure[] {
  const rows = masterRows(year, existing);
  if (own.length === 0 || rows.length === 0) return [...own, ...addRows(own, rows)];
  const [keys, carried] = [carriedKeys(own, rows), carriedRows(rows)];
  const byWords = rowsByWords(rows);
  const completed = own.map((measure) => {
    const row = carried.get(keys.get(measure) ?? '') ?? byWords.get(comparableWords(titleOf(measure)));
    return complete(measure, row?.typed);
  });
  const words = new Set(own.map((measure) => comparableWords(titleOf(measure))));
  const typed = rows.filter(
    ({ parsed, measure }) =>
      parsed.kind !== 'carried' && !words.has(comparableWords(measure.measure ?? measure.steps ?? '')),
  );
  return [...completed, ...addRows(own, typed)];
}
