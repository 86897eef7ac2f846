/** แถวของรายการตรวจ: findings as the pane lists them, those that are alike under one heading. */
import type { Finding } from '../domain/index';
import { isOpen, SEVERITIES } from '../domain/findings/finding';

/** Findings that are dealt with in the same way: one kind of mending, or the very same words of several cells. */
export type FindingGroup = {
  readonly key: string;
  /** At least one. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Cells that they are of. */
  readonly places: number;
};

function groupKey(finding: Finding): string {
  const { code, severity, facts, fix } = finding;
  const what = fix === undefined ? JSON.stringify(facts) : 'fix';
  return [severity, code, what, isOpen(finding) ? 'open' : 'acknowledged'].join('|');
}

function placesOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { alsoFix = [] }) => {
    return sum + 1 + alsoFix.length;
  }, 0);
}

/** The gravest first, otherwise in the order in which the first of each group was told. */
export function groupAlike(findings: readonly Finding[]): readonly FindingGroup[] {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of sorted) {
    const key = groupKey(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([key, alike]) => ({ key, findings: alike, places: placesOf(alike) }));
}

/** A line of the list: a finding, or the heading of several with whether they are shown under it. */
export type FindingRow =
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly inGroup: boolean }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: FindingGroup;
      readonly opened: boolean;
    };

function rowOf(finding: Finding, index: number, groupedAs: string | null): FindingRow {
  const key = finding.key ?? `${finding.code} ${index}`;
  return {
    kind: 'finding',
    key: groupedAs === null ? key : `${groupedAs} ${key}`,
    finding,
    inGroup: groupedAs !== null,
  };
}

/** The lines of the list, with the members of the groups that the user has opened. */
export function findingRows(
  groups: readonly FindingGroup[],
  opened: ReadonlySet<string>,
): readonly FindingRow[] {
  return groups.flatMap((group, index): readonly FindingRow[] => {
    const { key, findings } = group;
    if (findings.length === 1) return [rowOf(findings[0], index, null)];
    const isOpened = opened.has(key);
    const members = isOpened ? findings.map((finding, place) => rowOf(finding, place, key)) : [];
    return [{ kind: 'group', key, group, opened: isOpened }, ...members];
  });
}

/** The findings that a line stands for. */
export function findingsOfRow(row: FindingRow): FindingGroup['findings'] {
  return row.kind === 'finding' ? [row.finding] : row.group.findings;
}
