import { isFiscalYear, type FiscalYear } from '../../assessment/fiscal-year';
import type { Finding } from '../../findings/finding';
import type { Rulebook } from '../../rules/rulebook';
import { knownFiscalYears, selectRulebook } from '../../rules/select-rulebook';
import { startNewYear } from '../../rules/start-new-year';
import { applyWorkbookRules } from '../../rules/workbook-rules';
import type { ExistingSheet } from '../workbook-plan';
import { readSettings } from './read-settings';
import { readSettingsTable } from './settings-table';

/** หลักเกณฑ์ที่ใช้กับสมุดงาน: the rules of a year, with what the workbook's own settings sheet of that year changes in them. */
export type YearRules = {
  readonly rulebook: Rulebook;
  /** What was typed and cannot be used, and that typed values are used. */
  readonly findings: readonly Finding[];
};

type SettingsByYear = ReadonlyMap<number, ExistingSheet>;

export type RulesOfYear = (year: FiscalYear) => YearRules | null;

/** The settings sheet of each year; where there are several, the first whose rows can be told apart. */
export function settingsByYear(existing: readonly ExistingSheet[]): SettingsByYear {
  const byYear = new Map<number, ExistingSheet>();
  for (const sheet of existing.filter(({ key, values }) => key === 'settings' && values.length > 0)) {
    const year = Number(sheet.edition);
    const earlier = byYear.get(year);
    if (earlier === undefined || readSettingsTable(earlier) === null) byYear.set(year, sheet);
  }
  return byYear;
}

function knownYears(sheets: SettingsByYear): readonly FiscalYear[] {
  const years = new Set([...knownFiscalYears(), ...[...sheets.keys()].filter(isFiscalYear)]);
  return [...years].sort((a, b) => a - b);
}

/** The fiscal years that can be analysed: those of the product and those the workbook has a settings sheet of, the earliest first. */
export function knownYearsOf(existing: readonly ExistingSheet[]): readonly FiscalYear[] {
  return knownYears(settingsByYear(existing));
}

/** The rules that a settings sheet of the year begins with: the year's own, else a draft from the latest earlier year; null without one. */
export function baseRules(year: FiscalYear, sheets: SettingsByYear, rulesOf: RulesOfYear): Rulebook | null {
  const own = selectRulebook(year);
  if (own !== null) return own;
  const last = knownYears(sheets)
    .filter((one) => one < year)
    .at(-1);
  const rules = last === undefined ? null : rulesOf(last);
  return rules === null ? null : startNewYear(rules.rulebook, year);
}

function rulesFor(year: FiscalYear, sheets: SettingsByYear, rulesOf: RulesOfYear): YearRules | null {
  const sheet = sheets.get(year);
  if (sheet === undefined) {
    const own = selectRulebook(year);
    return own === null ? null : { rulebook: own, findings: [] };
  }
  const base = baseRules(year, sheets, rulesOf);
  if (base === null) return null;
  const { value: typed, findings: reading } = readSettings(sheet);
  const { value: rulebook, findings } = applyWorkbookRules(base, typed);
  return { rulebook, findings: [...reading, ...findings] };
}

/**
 * The rules of each year for this workbook. A year that the product has no rules for has them once the workbook has its settings
 * sheet: a draft from the latest earlier year, with what was typed. Each year is worked out once.
 */
export function rulesOfWorkbook(existing: readonly ExistingSheet[]): RulesOfYear {
  const sheets = settingsByYear(existing);
  const found = new Map<FiscalYear, YearRules | null>();
  const rulesOf: RulesOfYear = (year) => {
    const earlier = found.get(year);
    if (earlier !== undefined) return earlier;
    const rules = rulesFor(year, sheets, rulesOf);
    found.set(year, rules);
    return rules;
  };
  return rulesOf;
}
