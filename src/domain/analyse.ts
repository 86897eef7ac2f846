import { statesScores, type AgencyAssessment } from './assessment/assessment';
import type { FiscalYear } from './assessment/fiscal-year';
import type { Measure } from './assessment/measure';
import { runChecks } from './checks/run-checks';
import { withoutToldTwice } from './checks/told-twice';
import { noteUncertainRules } from './checks/uncertain-rules';
import type { Acknowledgement } from './findings/acknowledgement';
import type { Finding } from './findings/finding';
import { collectPassages } from './reading/collect-passages';
import { readWorkbook } from './reading/read-workbook';
import type { LayoutCorrection } from './reading/layout-correction';
import type { SheetLayout } from './reading/sheet-layout';
import type { WorkbookScan } from './reading/workbook-scan';
import type { AgencyAnalysis } from './scoring/analysis';
import { analyseAgency } from './scoring/analyse-agency';
import { followFindings } from './sheets/acknowledging/follow-findings';
import { noteLostKeys } from './sheets/keeping/lost-keys';
import { measuresOfWorkbook } from './sheets/measures/measures-of-workbook';
import { rulesOfWorkbook, type YearRules } from './sheets/settings/rules-of-workbook';
import type { ExistingSheet } from './sheets/workbook-plan';

/** What the user has decided and the sheets need not tell. */
export type AnalysisChoices = {
  readonly fiscalYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly agencyName: string | null;
  /** Tables whose layout a person has corrected; none where absent. */
  readonly corrections?: readonly LayoutCorrection[];
  /** Findings that a person has answered for, as the workbook remembers them; none where absent. */
  readonly acknowledgements?: readonly Acknowledgement[];
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
  // A plan or a report alone is no worse for not saying which year's scores it follows.
  const isMissed = fiscalYear !== null || statesScores(assessment);
  return {
    code: 'R02',
    severity: isMissed ? 'error' : 'notice',
    at: agency?.at ?? null,
    facts: fiscalYear === null ? {} : { year: fiscalYear },
  };
}

/**
 * The pipeline, in the order it runs:
 *
 *     grids -> reading -> assessment -> rulebook of the year -> score chain, rating, low items -> checks -> analysis
 *                                             ^
 *                         settings sheet of that year in the workbook
 *
 * `existing` are our generated sheets as they stand: what staff typed into the settings sheet of a year wins over its rules, and
 * the measures they typed into our list of measures go with those of their own sheets.
 * Never throws on what a workbook holds: everything odd is a finding. An agency whose year has no rulebook is left out of
 * `agencies` and told by a finding, never scored by a neighbour year's rules.
 */
export function analyseWorkbook(
  scan: WorkbookScan,
  choices: AnalysisChoices,
  existing: readonly ExistingSheet[] = [],
): Analysis {
  const rulesOf = rulesOfWorkbook(existing);
  const { value, findings: reading } = readWorkbook(scan, choices, (year) => rulesOf(year)?.rulebook ?? null);
  const { assessment, layouts } = value;

  const agencies: AgencyAnalysis[] = [];
  const withoutRules: Finding[] = [];
  const used = new Set<YearRules>();
  for (const agency of assessment.agencies) {
    const rules = agency.fiscalYear === null ? null : rulesOf(agency.fiscalYear);
    if (rules !== null) {
      agencies.push(analyseAgency(agency, rules.rulebook));
      used.add(rules);
    } else if (statesScores(agency) || assessment.measures.length > 0) withoutRules.push(unknownYear(agency));
  }

  const aboutRules = [...[...used].flatMap(({ findings }) => findings), ...noteUncertainRules(agencies)];
  const [subject = null] = agencies;
  const fiscalYear = assessment.agencies[0]?.fiscalYear ?? null;
  const { planYear } = assessment;
  const measures =
    subject === null
      ? assessment.measures
      : measuresOfWorkbook(assessment.measures, { rulebook: subject.rulebook, planYear }, existing);
  const found = (findings: readonly Finding[]) =>
    followFindings(findings, { grids: scan.grids, existing }, choices.acknowledgements ?? []);
  const passages = collectPassages(scan.grids, layouts);
  const checked = runChecks({
    subject,
    agencies,
    fiscalYear,
    planYear,
    measures,
    passages,
    grids: scan.grids,
  });

  return {
    fiscalYear,
    planYear,
    agencies,
    measures,
    layouts,
    findings: found([
      ...withoutToldTwice(reading, checked),
      ...withoutRules,
      ...aboutRules,
      ...noteLostKeys(existing),
      ...checked,
    ]),
  };
}
