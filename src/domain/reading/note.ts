import type { CellPlace } from '../assessment/cell-place';
import type { Finding, FindingCode, FindingFacts, Severity } from '../findings/finding';

/** A finding of the reader. */
export function note(
  code: FindingCode,
  severity: Severity,
  at: CellPlace | null,
  facts: FindingFacts,
): Finding {
  return { code, severity, at, facts };
}
