import type { FiscalYear } from '../assessment/fiscal-year';
import { BUNDLED_RULES } from './bundled-rules';
import { inheritRules } from './inherit-rules';
import type { JsonObject } from './parse-property';
import { parseRulebook } from './parse-rulebook';
import type { Rulebook } from './rulebook';

/** Rules of a year hold for that year only: there is no default year and no nearest year. */
type Rulebooks = ReadonlyMap<FiscalYear, Rulebook>;

function completeRules(file: JsonObject, earlier: ReadonlyMap<unknown, JsonObject>): JsonObject {
  const from = file['inherits'];
  if (typeof from !== 'number') return file;
  const ancestor = earlier.get(from);
  if (ancestor === undefined) throw new Error(`no rules of ${from} to inherit`);
  return inheritRules(file, ancestor, from);
}

/** Parses rulebook files in order. Throws with every problem on a file that is wrong: the files are our own. */
export function buildRulebooks(files: readonly JsonObject[]): Rulebooks {
  const complete = new Map<unknown, JsonObject>();
  const rulebooks = new Map<FiscalYear, Rulebook>();
  for (const file of files) {
    const rules = completeRules(file, complete);
    const year = rules['fiscalYear'];
    const parsed = parseRulebook(rules, `${String(year)}.json`);
    if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.message).join('\n'));
    if (complete.has(year)) throw new Error(`two files of rules for ${String(year)}`);
    complete.set(year, rules);
    rulebooks.set(parsed.rulebook.fiscalYear, parsed.rulebook);
  }
  return rulebooks;
}

const RULEBOOKS = buildRulebooks(BUNDLED_RULES);

/** The rules of exactly this fiscal year; null where the year has none. */
export function selectRulebook(year: FiscalYear): Rulebook | null {
  return RULEBOOKS.get(year) ?? null;
}

/** The fiscal years that have rules, the earliest first. */
export function knownFiscalYears(): readonly FiscalYear[] {
  return [...RULEBOOKS.keys()];
}
