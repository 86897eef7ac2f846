/** References to a sheet by its name, in formulas and wherever else Excel keeps them true when a sheet is renamed or deleted. */
import type { WorksheetModel } from '../workbook/workbook-model';
import { quoteSheetName } from './address';
import type { HostSession } from './host-session';
import { isRecord } from './wire-value';

/** Texts, quoted sheet names and plain ones before `!`; texts are matched so that they are left alone. */
const QUALIFIERS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{M}\p{N}_.]*)!/gu;
const DELETED = '#REF!';

/** The formula with each `name!` replaced, or the same text when it does not point at that sheet. */
export function replaceSheet(formula: string, name: string, replacement: string): string {
  const wanted = name.toLowerCase();
  return formula.replace(QUALIFIERS, (match: string, quoted?: string, plain?: string) => {
    const found = quoted?.replace(/''/g, "'") ?? plain;
    return found?.toLowerCase() === wanted ? replacement : match;
  });
}

type Rewrite = (reference: string) => string;

function rewriteCells(session: HostSession, sheet: WorksheetModel, rewrite: Rewrite): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === null) continue;
    const formula = rewrite(cell.formula);
    if (formula === cell.formula) continue;
    sheet.cells.set(key, { ...cell, formula });
    sheet.changes.cells.add(key);
    session.calculationNeeded = true;
  }
}

function isWritable(value: unknown): value is Record<string, unknown> {
  return isRecord(value);
}

function rewriteRecord(record: Record<string, unknown>, rewrite: Rewrite): boolean {
  let changed = false;
  for (const [name, value] of Object.entries(record)) {
    if (typeof value !== 'string') continue;
    const after = rewrite(value);
    if (after !== value) changed = true;
    record[name] = after;
  }
  return changed;
}

function rewriteCharts(sheet: WorksheetModel, rewrite: Rewrite): void {
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    const values = rewrite(series.values);
    const categories = rewrite(series.categories);
    if (values !== series.values || categories !== series.categories) sheet.changes.charts = true;
    series.values = values;
    series.categories = categories;
  }
}

function rewriteRules(sheet: WorksheetModel, rewrite: Rewrite): void {
  for (const { rule } of sheet.conditionalFormats) {
    if (rewriteRecord(rule, rewrite)) sheet.changes.conditionalFormats = true;
  }
  for (const { rule } of sheet.validations) {
    const parts = Object.values(rule).filter(isWritable);
    if (parts.some((part) => rewriteRecord(part, rewrite))) sheet.changes.validations = true;
  }
}

function rewriteWorkbook(session: HostSession, rewrite: Rewrite): void {
  const { model } = session;
  for (const name of model.names) {
    const formula = rewrite(name.formula);
    if (formula === name.formula) continue;
    name.formula = formula;
    model.namesChanged = true;
    session.calculationNeeded = true;
  }
  for (const sheet of model.worksheets) {
    rewriteCells(session, sheet, rewrite);
    rewriteCharts(sheet, rewrite);
    rewriteRules(sheet, rewrite);
  }
}

/** Makes every reference follow a sheet to its new name. */
export function renameReferences(session: HostSession, before: string, after: string): void {
  for (const name of session.model.names) if (name.scope === before) name.scope = after;
  rewriteWorkbook(session, (reference) => replaceSheet(reference, before, `${quoteSheetName(after)}!`));
}

/** Makes every reference to a deleted sheet read `#REF!`; its own names are gone with it. */
export function markReferencesDeleted(session: HostSession, name: string): void {
  const { model } = session;
  const left = model.names.filter(({ scope }) => scope !== name);
  if (left.length < model.names.length) model.namesChanged = true;
  model.names = left;
  rewriteWorkbook(session, (reference) => replaceSheet(reference, name, DELETED));
}
