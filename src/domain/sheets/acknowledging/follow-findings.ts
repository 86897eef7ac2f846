import type { Acknowledgement } from '../../findings/acknowledgement';
import type { Finding } from '../../findings/finding';
import { ACKNOWLEDGED_STATUS } from '../findings-columns';
import { findingRows } from './finding-rows';
import { keyFindings, type WorkbookCells } from './key-findings';

function reasonOf(
  key: string,
  rows: ReturnType<typeof findingRows>,
  remembered: ReadonlyMap<string, string>,
): string | null {
  const row = rows.get(key);
  if (row === undefined) return remembered.get(key) ?? null;
  return row.status.text === ACKNOWLEDGED_STATUS ? row.reason.text : null;
}

/**
 * The findings with what people have decided about them. A finding that has a row in our sheet of findings is as that row says,
 * whoever typed it; one without is as the workbook remembers. A decision made in the pane goes to both at once (`planDecision`),
 * so the two never have to be weighed against each other. The key of a finding holds what its cell holds: once the cell is
 * changed neither the row nor the memory is of it any more, and the finding is open again.
 */
export function followFindings(
  findings: readonly Finding[],
  workbook: WorkbookCells,
  remembered: readonly Acknowledgement[],
): readonly Finding[] {
  const rows = findingRows(workbook.existing);
  const reasons = new Map(remembered.map(({ finding, reason }) => [finding, reason]));
  return keyFindings(findings, workbook).map((finding) => {
    const reason = reasonOf(finding.key ?? '', rows, reasons);
    return reason === null ? finding : { ...finding, acknowledged: { reason } };
  });
}
