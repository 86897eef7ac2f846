import type { Agency } from '../assessment/agency';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { AssessmentScope } from './build-agency-assessment';
import type { SheetFacts } from './collect-assessments';
import type { DocumentYears } from './elect-years';
import { isOneSlipApart } from './one-slip';
import type { SheetReading } from './read-sheet';
import { type FactScope, rescoped } from './score-fact';
import { matchKey } from './thai-text';

/** What the workbook says it is about, and what it is taken to be about after the user has had a say. */
export type WorkbookScope = {
  readonly told: { readonly agency: Agency | null; readonly years: DocumentYears };
  readonly main: AssessmentScope;
};

/** Each name once. One after the other, since of the thousands in a report on all agencies mostly two are looked at. */
function* namesIn(sheets: readonly SheetReading[]): Generator<string> {
  const told = new Set<string>();
  for (const { facts } of sheets) {
    for (const { agency } of facts.scores) {
      if (agency === null || told.has(agency)) continue;
      told.add(agency);
      yield agency;
    }
  }
}

/** The key of all names; null where they are of several bodies, or there is none. */
function onlyKeyOf(names: Iterable<string>): string | null {
  let only: string | null = null;
  for (const name of names) {
    const key = matchKey(name);
    if (only !== null && key !== only) return null;
    only = key;
  }
  return only;
}

function isAmong(names: Iterable<string>, wanted: string): boolean {
  for (const name of names) if (matchKey(name) === wanted) return true;
  return false;
}

/**
 * A name in the sheets that means the workbook's own agency: the only one that heads scores, one slip from what the workbook
 * calls itself; or what the workbook calls itself where the user has typed another name, and not picked one of the sheets.
 */
function ownName(sheets: readonly SheetReading[], { told, main }: WorkbookScope): string | null {
  const [own = '', typed = ''] = [told.agency?.name, main.agency?.name].map((name) => matchKey(name ?? ''));
  const only = onlyKeyOf(namesIn(sheets));
  if (only !== null && isOneSlipApart(only, own)) return only;
  return own === '' || own === typed || isAmong(namesIn(sheets), typed) ? null : own;
}

/** Statements of each sheet with whom and when they are about; a year or name the user has corrected is corrected everywhere. */
export function scopeFacts(sheets: readonly SheetReading[], scope: WorkbookScope): readonly SheetFacts[] {
  const { told, main } = scope;
  const key = ownName(sheets, scope);
  const own = new Set(key === null ? [] : [...namesIn(sheets)].filter((name) => matchKey(name) === key));
  const corrected = (year: FiscalYear | null) =>
    year === null || year === told.years.fiscalYear ? main.fiscalYear : year;
  const sentenceYear = ({ fiscalYear }: FactScope) => (fiscalYear === null ? null : corrected(fiscalYear));
  const ownAgency = ({ agency }: FactScope) => (agency !== null && own.has(agency) ? null : agency);
  return sheets.map(({ facts, years, labelled, agencies }) => ({
    agencies,
    scope: {
      agency: main.agency === told.agency ? (labelled.agency ?? main.agency) : main.agency,
      fiscalYear: corrected(years.fiscalYear),
    },
    facts: {
      scores: facts.scores.map((fact) =>
        rescoped(fact, ownAgency(fact), fact.source === 'table' ? fact.fiscalYear : sentenceYear(fact)),
      ),
      levels: facts.levels.map((fact) => rescoped(fact, ownAgency(fact), sentenceYear(fact))),
    },
  }));
}
