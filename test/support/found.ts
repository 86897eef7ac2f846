import type { Measure } from '../../src/domain/assessment/measure';
import type { Check } from '../../src/domain/checks/check-context';
import type { Finding } from '../../src/domain/findings/finding';
import { analyseAgency } from '../../src/domain/scoring/analyse-agency';
import { rulebookOf, statedAssessment, type StatedFigures } from './stated-assessment';

/** Findings as the pairs that tests compare: the code, and the address of the cell. */
export function tuplesOf(findings: readonly Finding[]): readonly (readonly [string, string | null])[] {
  return findings.map(({ code, at }) => [code, at?.address ?? null]);
}

/** What a check finds in an assessment of the year that states these figures. */
export function foundBy(
  check: Check,
  figures: StatedFigures,
  { year = 2568, measures = [] }: { readonly year?: number; readonly measures?: readonly Measure[] } = {},
): readonly Finding[] {
  const agency = analyseAgency(statedAssessment(year, figures), rulebookOf(year));
  return check({ agency, measures });
}
