import type { CellPlace } from '../assessment/cell-place';
import { CLAIM_CODES } from './claims/claim-codes';
import { COVERAGE_CODES } from './coverage/coverage-codes';
import { TIME_CODES } from './time/time-codes';
import { OWNER_CODES } from './owners/owner-codes';
import { ID_CODES } from './codes/id-codes';
import { WORDING_CODES } from './wording/wording-codes';
import { NAME_CODES } from './names/name-codes';
import { PUBLISHING_CODES } from './publishing/publishing-codes';

export const SEVERITIES = ['error', 'warning', 'notice'] as const;
/** ต้องแก้ (would be sent back or is false), ควรตรวจ (likely), ข้อสังเกต (a judgement). */
export type Severity = (typeof SEVERITIES)[number];

/**
 * Every kind of finding. Letters as in the supervisor's list of checks: N names, S scores and levels, C coverage,
 * I codes, T time, O owners, X text and layout. R is for what the reader could not read or had to decide.
 */
export const FINDING_CODES = [
  ...NAME_CODES,
  ...WORDING_CODES,
  ...ID_CODES,
  ...OWNER_CODES,
  ...TIME_CODES,
  ...COVERAGE_CODES,
  ...CLAIM_CODES,
  ...PUBLISHING_CODES,
  'S01',
  'S02',
  'S05',
  'S08',
  'S09',
  'S10',
  'S11',
  'C01',
  'I01',
  'I02',
  'I03',
  'I04',
  'T01',
  'T03',
  'T08',
  'X04',
  'X06',
  'R01',
  'R02',
  'R03',
  'R04',
  'R05',
  'R06',
  'R07',
  'R08',
  'R09',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What a sentence about the finding needs; plain values so that a finding survives JSON. */
export type FindingFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** การแก้โดยไม่ต้องตัดสิน: the words to replace in what a cell holds, and by what. */
export type Fix = { readonly from: string; readonly to: string };

/** ข้อสังเกต: a coded problem with a place. The sentence lives in the catalogues of words. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: CellPlace | null;
  readonly facts: FindingFacts;
  /** Where a cell can be mended without judgement. */
  readonly fix?: Fix;
  /** Further cells that the same is told of, where it is told once for many and each can be mended. */
  readonly alsoFix?: readonly { readonly at: CellPlace; readonly fix: Fix }[];
  /** Which finding it is from one reading to the next; absent until all that a reading found is known. */
  readonly key?: string;
  /** Why a person leaves it as it is; null or absent for an open one. */
  readonly acknowledged?: { readonly reason: string } | null;
};

/** True for a finding that nobody has answered for. */
export function isOpen({ acknowledged = null }: Finding): boolean {
  return acknowledged === null;
}

/** A value with what was found on the way to it: reading never throws and never stops at the first problem. */
export type Reading<T> = { readonly value: T; readonly findings: readonly Finding[] };
