import { statesScores, type AgencyAssessment } from './assessment/assessment';
import type { FiscalYear } from './assessment/fiscal-year';
import type { Measure } from './assessment/measure';
import { CHECKS } from './checks/checks';
import type { Finding } from './findings/finding';
import { readWorkbook } from './reading/read-workbook';
import type { SheetLayout } from './reading/sheet-layout';
import type { WorkbookScan } from './reading/workbook-scan';
import { selectRulebook } from './rules/select-rulebook';
import type { AgencyAnalysis } from './scoring/analysis';
import { analyseAgency } from './scoring/analyse-agency';

/** What the user has decided and the sheets need not tell. */
export type AnalysisChoices = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencyName: string | null;
};

/** ผลการวิเคราะห์ of a workbook. */
export type Analysis = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencies: readonly AgencyAnalysis[];
  readonly measures: readonly Measure[];
  readonly layouts: readonly SheetLayout[];
  readonly findings: readonly Finding[];
};

function unknownYear(assessment: AgencyAssessment): Finding {
  const { fiscalYear, agency } = assessment;
  return {
    code: 'R02',
    severity: 'error',
    at: agency?.at ?? null,
    facts: fiscalYear === null ? {} : { year: fiscalYear },
  };
}

/**
 * The pipeline, in the order it runs:
 *
 *     grids -> reading -> assessment -> rulebook of the year -> score chain, rating, low items -> checks -> analysis
 *
 * Never throws on what a workbook holds: everything odd is a finding. An agency whose year has no rulebook is left out of
 * `agencies` and told by a finding, never scored by a neighbour year's rules.
 */
export function analyseWorkbook(scan: WorkbookScan, choices: AnalysisChoices): Analysis {
  const { value, findings: reading } = readWorkbook(scan, choices);
  const { assessment, layouts } = value;

  const agencies: AgencyAnalysis[] = [];
  const withoutRules: Finding[] = [];
  for (const agency of assessment.agencies) {
    const rulebook = agency.fiscalYear === null ? null : selectRulebook(agency.fiscalYear);
    if (rulebook !== null) agencies.push(analyseAgency(agency, rulebook));
    else if (statesScores(agency) || assessment.measures.length > 0) withoutRules.push(unknownYear(agency));
  }

  const checked = agencies.flatMap((agency) =>
    CHECKS.flatMap((check) => check({ agency, measures: assessment.measures })),
  );

  return {
    fiscalYear: assessment.agencies[0]?.fiscalYear ?? null,
    planYear: assessment.planYear,
    agencies,
    measures: assessment.measures,
    layouts,
    findings: [...reading, ...withoutRules, ...checked],
  };
}
