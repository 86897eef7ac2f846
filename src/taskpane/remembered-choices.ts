import type { AnalysisChoices } from '../domain/index';
import type { WorkbookAnswers } from '../excel/index';

/** What is said now goes before what the workbook remembers to have been said. */
export function withRemembered(choices: AnalysisChoices, remembered: WorkbookAnswers): AnalysisChoices {
  return {
    ...choices,
    fiscalYear: choices.fiscalYear ?? remembered.fiscalYear,
    planYear: choices.planYear ?? remembered.planYear,
    agencyName: choices.agencyName ?? remembered.agencyName,
  };
}
