import type { Finding } from '../findings/finding';
import { groupFindings } from '../reading/group-findings';
import type { DocumentContext } from './check-context';
import { CHECKS } from './checks';
import { DOCUMENT_CHECKS } from './document-checks';
import { checkLowWithoutMeasure } from './low-without-measure';

/** True where the workbook is one agency's: a report on many agencies holds no plan that could lack a measure. */
function isOfOneAgency({ agencies }: DocumentContext): boolean {
  return new Set(agencies.map(({ assessment }) => assessment.agency?.name ?? '')).size === 1;
}

/** The plan follows the scores of the workbook's own year; those of earlier years were for earlier plans. */
function checkPlan(document: DocumentContext): readonly Finding[] {
  const { subject, measures } = document;
  if (subject === null || (measures.length === 0 && !isOfOneAgency(document))) return [];
  return checkLowWithoutMeasure({ agency: subject, measures });
}

/** Everything that a careful supervisor would send back: the scores of every agency, the plan, and what is written. */
export function runChecks(document: DocumentContext): readonly Finding[] {
  const { agencies, measures } = document;
  const scores = agencies.flatMap((agency) => CHECKS.flatMap((check) => check({ agency, measures })));
  return [
    ...groupFindings(scores),
    ...checkPlan(document),
    ...DOCUMENT_CHECKS.flatMap(({ find }) => find(document)),
  ];
}
