import type { Agency } from '../assessment/agency';
import type { AgencyAssessment } from '../assessment/assessment';
import { formatScore } from '../assessment/score';
import type { Reading } from '../findings/finding';
import { agencyFromTypedName } from './agency-name';
import { type AssessmentScope, buildAgencyAssessment } from './build-agency-assessment';
import { note } from './note';
import type { FactScope, LevelFact, ScoreFact, StatedFacts } from './score-fact';
import { matchKey } from './thai-text';

/** Statements of one sheet with whom and when the sheet is about. */
export type SheetFacts = { readonly scope: AssessmentScope; readonly facts: StatedFacts };

type Group = {
  readonly scope: AssessmentScope;
  readonly facts: { readonly scores: ScoreFact[]; readonly levels: LevelFact[] };
};

function keyOf({ agency, fiscalYear }: AssessmentScope): string {
  return `${matchKey(agency?.name ?? '')}|${fiscalYear ?? ''}`;
}

/** The agencies that statements name, each looked up once: as the workbook has it where it is known, else as named. */
function agencyFinder(known: readonly Agency[]): (named: string) => Agency {
  const byKey = new Map([...known].reverse().map((agency) => [matchKey(agency.name), agency] as const));
  const found = new Map<string, Agency>();
  return (named) => {
    const agency = found.get(named) ?? byKey.get(matchKey(named)) ?? agencyFromTypedName(named, null);
    found.set(named, agency);
    return agency;
  };
}

function groupFacts(sheets: readonly SheetFacts[], main: AssessmentScope): readonly Group[] {
  const known = [main.agency, ...sheets.map(({ scope }) => scope.agency)].filter((agency) => agency !== null);
  const agencyNamed = agencyFinder(known);
  const groups = new Map<string, Group>([[keyOf(main), { scope: main, facts: { scores: [], levels: [] } }]]);
  const keys = new Map<string, string>();
  const groupOf = (fact: FactScope, sheet: AssessmentScope) => {
    const agency = fact.agency === null ? sheet.agency : agencyNamed(fact.agency);
    const scope = { agency, fiscalYear: fact.fiscalYear ?? sheet.fiscalYear };
    const name = `${agency?.name ?? ''}|${scope.fiscalYear ?? ''}`;
    const key = keys.get(name) ?? keyOf(scope);
    keys.set(name, key);
    const group = groups.get(key) ?? { scope, facts: { scores: [], levels: [] } };
    groups.set(key, group);
    return group.facts;
  };
  for (const { scope, facts } of sheets) {
    for (const score of facts.scores) groupOf(score, scope).scores.push(score);
    for (const level of facts.levels) groupOf(level, scope).levels.push(level);
  }
  return [...groups.values()];
}

function isFromTables({ facts }: Group): boolean {
  return facts.scores.some(({ source }) => source === 'table');
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
  const mainKey = keyOf(main);
  const isMain = (group: Group) => keyOf(group.scope) === mainKey;
  const others = groups.filter((group) => !isMain(group));
  const own = groups
    .filter(isMain)
    .filter((group) => group.facts.scores.length > 0 || !others.some(isFromTables));
  const built = [...own, ...others.filter(isFromTables)].map(({ scope, facts }) =>
    buildAgencyAssessment(scope, facts),
  );
  const passing = others.filter((group) => !isFromTables(group)).flatMap(({ facts }) => facts.scores);
  const findings = passing.map(({ stated }) =>
    note('R09', 'notice', stated.at, { found: formatScore(stated.score) }),
  );
  return {
    value: built.map(({ value }) => value),
    findings: [...built.flatMap(({ findings: own2 }) => own2), ...findings],
  };
}
