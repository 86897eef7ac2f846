import type { FiscalYear } from '../../assessment/fiscal-year';
import type { Rulebook } from '../../rules/rulebook';
import type { TypedRules } from '../../rules/typed-rules';
import { overrideRules } from '../../rules/workbook-rules';
import type { ExistingSheet } from '../workbook-plan';
import { readSettings } from './read-settings';
import { baseRules, rulesOfWorkbook, settingsByYear } from './rules-of-workbook';
import { countListed, readSettingsTable } from './settings-table';

/** What the settings sheet of a year is made from. */
export type SettingsSource = {
  /** The year's rules before the workbook's own values. */
  readonly base: Rulebook;
  /** Null for a new sheet. */
  readonly standing: StandingSettings | null;
};

/** The settings sheet as it stands in the workbook. */
export type StandingSettings = {
  readonly typed: TypedRules;
  /** Rules beside which something was typed that cannot be used. */
  readonly refused: ReadonlySet<string>;
  /** The place of the last filled row of the pasted list; 0 for none. */
  readonly taken: number;
};

function refusedSubjects(base: Rulebook, typed: TypedRules): ReadonlySet<string> {
  const used = new Set(overrideRules(base, typed).used.map(({ address }) => address));
  const refused = [...typed.bySubject].filter(([, { name, value }]) =>
    [name, value].some((cell) => cell !== null && !used.has(cell.at.address)),
  );
  return new Set(refused.map(([subject]) => subject));
}

/** Null where neither the year nor an earlier one has rules. */
export function settingsSourceOf(
  year: FiscalYear,
  existing: readonly ExistingSheet[],
): SettingsSource | null {
  const sheets = settingsByYear(existing);
  const base = baseRules(year, sheets, rulesOfWorkbook(existing));
  if (base === null) return null;
  const sheet = sheets.get(year);
  const table = sheet === undefined ? null : readSettingsTable(sheet);
  if (sheet === undefined || table === null) return { base, standing: null };
  const { value: typed } = readSettings(sheet);
  return { base, standing: { typed, refused: refusedSubjects(base, typed), taken: countListed(table) } };
}
