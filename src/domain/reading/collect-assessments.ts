import type { Agency } from '../assessment/agency';
import type { AgencyAssessment } from '../assessment/assessment';
import type { FiscalYear } from '../assessment/fiscal-year';
import { formatScore } from '../assessment/score';
import type { Finding, Reading } from '../findings/finding';
import { agencyFromTypedName } from './agency-name';
import { type AssessmentScope, buildAgencyAssessment } from './build-agency-assessment';
import { note } from './note';
import {
  type FactScope,
  isRow,
  type LevelFact,
  type RowFact,
  type ScoreFact,
  type Statements,
} from './score-fact';
import { matchKey } from './thai-text';

/** Statements of one sheet with whom and when the sheet is about. */
export type SheetFacts = {
  readonly scope: AssessmentScope;
  readonly facts: Statements;
  /** The agencies that headings name, for where they stand. */
  readonly agencies?: readonly Agency[];
};

type Group = {
  /** True for the agency and year that the workbook is about. */
  readonly isMain: boolean;
  readonly scope: AssessmentScope;
  readonly facts: { readonly scores: (ScoreFact | RowFact)[]; readonly levels: LevelFact[] };
};

/** An agency with the key that all ways to write its name share. */
type KeyedAgency = { readonly agency: Agency | null; readonly key: string };

function keyed(agency: Agency | null): KeyedAgency {
  return { agency, key: matchKey(agency?.name ?? '') };
}

function keyOf({ key }: KeyedAgency, fiscalYear: FiscalYear | null): string {
  return `${key}|${fiscalYear ?? ''}`;
}

/** The agencies that statements name, each looked up once: as the workbook has it where it is known, else as named. */
function agencyFinder(known: readonly Agency[]): (named: string) => KeyedAgency {
  const byKey = new Map(
    [...known].reverse().map((agency) => [matchKey(agency.name), keyed(agency)] as const),
  );
  const found = new Map<string, KeyedAgency>();
  return (named) => {
    const before = found.get(named);
    if (before !== undefined) return before;
    const agency = byKey.get(matchKey(named)) ?? keyed(agencyFromTypedName(named, null));
    found.set(named, agency);
    return agency;
  };
}

function groupFacts(sheets: readonly SheetFacts[], main: AssessmentScope): readonly Group[] {
  const known = [main.agency, ...sheets.map(({ scope }) => scope.agency)].filter((agency) => agency !== null);
  const agencyNamed = agencyFinder([...known, ...sheets.flatMap(({ agencies = [] }) => agencies)]);
  const groups = new Map<string, Group>();
  const groupAt = (agency: KeyedAgency, fiscalYear: FiscalYear | null) => {
    const key = keyOf(agency, fiscalYear);
    const before = groups.get(key);
    if (before !== undefined) return before;
    const group: Group = {
      isMain: groups.size === 0,
      scope: { agency: agency.agency, fiscalYear },
      facts: { scores: [], levels: [] },
    };
    groups.set(key, group);
    return group;
  };
  groupAt(keyed(main.agency), main.fiscalYear);
  for (const { scope, facts } of sheets) {
    const own = keyed(scope.agency);
    const factsAt = ({ agency, fiscalYear }: FactScope) =>
      groupAt(agency === null ? own : agencyNamed(agency), fiscalYear ?? scope.fiscalYear).facts;
    for (const score of facts.scores) factsAt(score).scores.push(score);
    for (const level of facts.levels) factsAt(level).levels.push(level);
  }
  return [...groups.values()];
}

function isFromTables({ facts }: Group): boolean {
  return facts.scores.some(({ source }) => source === 'table');
}

/** R09: a score that a sentence states of another year or agency. */
function notePassing(fact: ScoreFact | RowFact): readonly Finding[] {
  if (isRow(fact)) return [];
  return [note('R09', 'notice', fact.stated.at, { found: formatScore(fact.stated.score) })];
}

/** Where nothing tells the workbook's own year, it is about the latest year of the agency that comes first. */
function latestFirst(groups: readonly Group[]): readonly Group[] {
  const [first] = groups;
  if (first === undefined) return [];
  const yearOf = ({ scope }: Group) => scope.fiscalYear ?? 0;
  const latest = groups
    .filter(({ scope }) => scope.agency?.name === first.scope.agency?.name)
    .reduce((a, b) => (yearOf(b) > yearOf(a) ? b : a), first);
  return [latest, ...groups.filter((group) => group !== latest)];
}

/**
 * Sorts all statements by agency and year, the workbook's own first. Another year or agency counts only where a table states its
 * scores: a sentence that looks back is no assessment.
 */
export function collectAssessments(
  sheets: readonly SheetFacts[],
  main: AssessmentScope,
): Reading<readonly AgencyAssessment[]> {
  const groups = groupFacts(sheets, main);
  const others = groups.filter(({ isMain }) => !isMain);
  const own = groups.filter(
    ({ isMain, facts }) => isMain && (facts.scores.length > 0 || !others.some(isFromTables)),
  );
  const stated = others.filter(isFromTables);
  const built = [...own, ...(own.length > 0 ? stated : latestFirst(stated))].map(({ scope, facts }) =>
    buildAgencyAssessment(scope, facts),
  );
  const passing = others.filter((group) => !isFromTables(group)).flatMap(({ facts }) => facts.scores);
  return {
    value: built.map(({ value }) => value),
    findings: [...built.flatMap(({ findings }) => findings), ...passing.flatMap(notePassing)],
  };
}
