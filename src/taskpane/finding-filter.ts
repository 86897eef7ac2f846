/** ตัวกรองผลตรวจสอบ: which of the findings the user wants to see. */
import type { Finding, Severity } from '../domain/index';
import { isOpen } from '../domain/findings/finding';

/** The letters that codes begin with, in the order of the list of checks. */
export const FINDING_FAMILIES = ['N', 'S', 'C', 'I', 'T', 'O', 'X', 'A', 'PD', 'R'] as const;
export type FindingFamily = (typeof FINDING_FAMILIES)[number];

export type FindingState = 'open' | 'acknowledged';

export type FindingFilter = {
  readonly severity: Severity | 'all';
  /** A sheet's name, or null for what concerns the whole workbook. */
  readonly sheet: { readonly name: string | null } | 'all';
  readonly family: FindingFamily | 'all';
  readonly state: FindingState | 'all';
};

/** What nobody has dealt with yet. */
export const OPEN_FINDINGS: FindingFilter = { severity: 'all', sheet: 'all', family: 'all', state: 'open' };

export function familyOf({ code }: Finding): FindingFamily | null {
  const letters = code.replace(/\d+$/, '');
  return FINDING_FAMILIES.find((family) => family === letters) ?? null;
}

export function sheetOf({ at }: Finding): string | null {
  return at?.sheet ?? null;
}

/** The findings that the filter lets through, in their order. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const { severity, sheet, family, state } = filter;
  return findings.filter(
    (finding) =>
      (severity === 'all' || finding.severity === severity) &&
      (sheet === 'all' || sheetOf(finding) === sheet.name) &&
      (family === 'all' || familyOf(finding) === family) &&
      (state === 'all' || isOpen(finding) === (state === 'open')),
  );
}
