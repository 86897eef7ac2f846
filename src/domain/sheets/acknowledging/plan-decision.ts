import type { Acknowledgement } from '../../findings/acknowledgement';
import type { Finding } from '../../findings/finding';
import { ACKNOWLEDGED_STATUS, OPEN_STATUS } from '../findings-columns';
import type { ExistingSheet } from '../workbook-plan';
import { findingRows } from './finding-rows';

/** What a decision writes: a row of our sheet of findings, found again by its hidden key. */
export type DecidedRow = {
  readonly sheet: string;
  readonly key: { readonly address: string; readonly text: string };
  readonly cells: readonly { readonly address: string; readonly text: string }[];
};

export type DecisionPlan = {
  /** All that the workbook is to remember from now on. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly rows: readonly DecidedRow[];
};

/** What was remembered of other findings, as of another year's reading, is kept; so many, the latest. */
const MOST_OTHERS = 500;

/** Some findings answered for with a reason, or opened again where it is null. */
export type Decision = { readonly findings: readonly Finding[]; readonly reason: string | null };

function isDecided(finding: Finding, { findings }: Decision): boolean {
  return findings.some(({ key }) => key !== undefined && key === finding.key);
}

/** The findings as they are once the decision stands. */
export function decide(all: readonly Finding[], decision: Decision): readonly Finding[] {
  const { reason } = decision;
  const acknowledged = reason === null ? null : { reason };
  return all.map((finding) => (isDecided(finding, decision) ? { ...finding, acknowledged } : finding));
}

/** What the workbook is to remember, and the rows of our sheet of findings that say so. `all` are the findings before. */
export function planDecision(
  decision: Decision,
  all: readonly Finding[],
  remembered: readonly Acknowledgement[],
  existing: readonly ExistingSheet[],
): DecisionPlan {
  const known = new Set(all.map(({ key }) => key));
  const others = remembered.filter(({ finding }) => !known.has(finding)).slice(-MOST_OTHERS);
  const present = decide(all, decision).flatMap(({ key, acknowledged = null }) =>
    key === undefined || acknowledged === null ? [] : [{ finding: key, reason: acknowledged.reason }],
  );
  const rows = findingRows(existing);
  const { findings, reason } = decision;
  const [status, words] = reason === null ? [OPEN_STATUS, ''] : [ACKNOWLEDGED_STATUS, reason];
  return {
    acknowledgements: [...others, ...present],
    rows: findings.flatMap(({ key }) => {
      const row = rows.get(key ?? '');
      if (row === undefined) return [];
      const cells = [
        { address: row.status.address, text: status },
        { address: row.reason.address, text: words },
      ];
      return [{ sheet: row.sheet, key: row.key, cells }];
    }),
  };
}
