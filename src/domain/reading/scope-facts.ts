import type { Agency } from '../assessment/agency';
import type { FiscalYear } from '../assessment/fiscal-year';
import type { AssessmentScope } from './build-agency-assessment';
import type { SheetFacts } from './collect-assessments';
import type { DocumentYears } from './elect-years';
import { isOneSlipApart } from './one-slip';
import type { SheetReading } from './read-sheet';
import { type LevelFact, rescoped, type ScoreFact } from './score-fact';
import { matchKey } from './thai-text';

/** What the workbook says it is about, and what it is taken to be about after the user has had a say. */
export type WorkbookScope = {
  readonly told: { readonly agency: Agency | null; readonly years: DocumentYears };
  readonly main: AssessmentScope;
};

function namesIn(sheets: readonly SheetReading[]): readonly string[] {
  const names = sheets.flatMap(({ facts }) => facts.scores.map(({ agency }) => agency));
  return [...new Set(names)].filter((name) => name !== null);
}

/**
 * A name in the sheets that means the workbook's own agency: the only one that heads scores, one slip from what the workbook
 * calls itself; or what the workbook calls itself where the user has typed another name, and not picked one of the sheets.
 */
function ownName(sheets: readonly SheetReading[], { told, main }: WorkbookScope): string | null {
  const named = [...new Set(namesIn(sheets).map(matchKey))];
  const [own = '', typed = ''] = [told.agency?.name, main.agency?.name].map((name) => matchKey(name ?? ''));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0 && isOneSlipApart(only, own)) return only;
  return own === '' || own === typed || named.includes(typed) ? null : own;
}

/** Statements of each sheet with whom and when they are about; a year or name the user has corrected is corrected everywhere. */
export function scopeFacts(sheets: readonly SheetReading[], scope: WorkbookScope): readonly SheetFacts[] {
  const { told, main } = scope;
  const key = ownName(sheets, scope);
  const own = new Set(namesIn(sheets).filter((name) => matchKey(name) === key));
  const corrected = (year: FiscalYear | null) =>
    year === null || year === told.years.fiscalYear ? main.fiscalYear : year;
  const sentenceYear = ({ fiscalYear }: ScoreFact | LevelFact) =>
    fiscalYear === null ? null : corrected(fiscalYear);
  const ownAgency = ({ agency }: ScoreFact | LevelFact) =>
    agency !== null && own.has(agency) ? null : agency;
  return sheets.map(({ facts, years, labelled }) => ({
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
