import type { Agency } from '../assessment/agency';
import type { AgencyAssessment } from '../assessment/assessment';
import type { FiscalYear } from '../assessment/fiscal-year';
import { formatScore } from '../assessment/score';
import type { Reading } from '../findings/finding';
import { agencyFromTypedName } from './agency-name';
import { type AssessmentScope, buildAgencyAssessment } from './build-agency-assessment';
import { note } from './note';
import type { FactScope, StatedFacts } from './score-fact';
import { matchKey } from './thai-text';

/** Statements of one sheet with whom and when the sheet is about. */
export type SheetFacts = { readonly scope: AssessmentScope; readonly facts: StatedFacts };

type Group = { readonly scope: AssessmentScope; readonly facts: StatedFacts };

function keyOf({ agency, fiscalYear }: AssessmentScope): string {
  return `${matchKey(agency?.name ?? '')}|${fiscalYear ?? ''}`;
}

/** Whom a statement is about: as it says, else as its sheet says. */
function scopeOf(fact: FactScope, sheet: AssessmentScope, known: readonly Agency[]): AssessmentScope {
  const named = fact.agency;
  const fiscalYear: FiscalYear | null = fact.fiscalYear ?? sheet.fiscalYear;
  if (named === null) return { agency: sheet.agency, fiscalYear };
  const same = known.find((agency) => matchKey(agency.name) === matchKey(named));
  return { agency: same ?? agencyFromTypedName(named, null), fiscalYear };
}

function groupFacts(sheets: readonly SheetFacts[], main: AssessmentScope): readonly Group[] {
  const known = [main.agency, ...sheets.map(({ scope }) => scope.agency)].filter((agency) => agency !== null);
  const groups = new Map<string, Group>([[keyOf(main), { scope: main, facts: { scores: [], levels: [] } }]]);
  const add = (scope: AssessmentScope, facts: StatedFacts) => {
    const before = groups.get(keyOf(scope)) ?? { scope, facts: { scores: [], levels: [] } };
    const scores = [...before.facts.scores, ...facts.scores];
    groups.set(keyOf(scope), {
      ...before,
      facts: { scores, levels: [...before.facts.levels, ...facts.levels] },
    });
  };
  for (const { scope, facts } of sheets) {
    for (const score of facts.scores) add(scopeOf(score, scope, known), { scores: [score], levels: [] });
    for (const level of facts.levels) add(scopeOf(level, scope, known), { scores: [], levels: [level] });
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
  const isMain = (group: Group) => keyOf(group.scope) === keyOf(main);
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
