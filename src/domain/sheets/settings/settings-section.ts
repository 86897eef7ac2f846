import type { Citation } from '../../rules/rulebook';

/** One rule as the settings sheet shows it: a name, a value, where they come from, and which of them staff may replace. */
export type SettingsLine = {
  /** Name of the rule, as `RULE_SUBJECTS` gives it. */
  readonly subject: string;
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly replaces: 'value' | 'name' | 'both' | 'nothing';
  readonly citations: readonly Citation[];
};

/** Lines under one caption. */
export type SettingsSection = {
  readonly key: string;
  readonly caption: string;
  readonly lines: readonly SettingsLine[];
};

/** What stands for a value that the rules do not have. */
export const NO_VALUE = '–';
