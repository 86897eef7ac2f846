import type { AgencyAssessment } from '../assessment/assessment';
import type { Rulebook } from '../rules/rulebook';
import type { AgencyAnalysis } from './analysis';
import { findLowItems } from './low-items';
import { rateTotal } from './rate';
import { scoreAssessment } from './score-assessment';

/** What the year's rules make of one agency's assessment: the score chain, the rating, and what is low. */
export function analyseAgency(assessment: AgencyAssessment, rulebook: Rulebook): AgencyAnalysis {
  const chain = scoreAssessment(assessment, rulebook);
  return {
    assessment,
    rulebook,
    chain,
    rating: rateTotal(chain, rulebook, assessment.level),
    low: findLowItems(chain, rulebook),
  };
}
