/** The key of a finding's row in our sheet of findings: the year of the sheet and the finding. */
const ROW_KEY = /^[^|]*\|finding\|(.+)$/s;

export function findingRowKey(edition: string, finding: string): string {
  return `${edition}|finding|${finding}`;
}

/** The finding that a row is of; null for any other row. */
export function findingOfRow(key: string): string | null {
  return ROW_KEY.exec(key)?.[1] ?? null;
}
