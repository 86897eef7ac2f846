/** หน่วยงานที่กำลังตอบ: an agency as a person chooses it, its kind from a list and its place typed. */
import type { AgencyKind } from '../domain/assessment/agency';
import { agencyFromTypedName, agencyNameAlone, agencyOf } from '../domain/reading/agency-name';

export type AgencyDraft = { readonly kind: AgencyKind; readonly place: string };

export const EMPTY_DRAFT: AgencyDraft = { kind: 'subdistrictAdministration', place: '' };

/** The draft that stands for a full name. */
export function draftOfName(typed: string): AgencyDraft {
  const { name, kind } = agencyFromTypedName(typed, null);
  return { kind, place: name.slice(agencyOf({ kind, place: '' }, null).name.length) };
}

/** The full name; null for an empty place. A kind that is typed with the place goes before the one from the list. */
export function nameOfDraft({ kind, place }: AgencyDraft): string | null {
  const typed = place.trim();
  if (typed === '') return null;
  if (kind === 'other' || agencyNameAlone(typed) !== null) return agencyFromTypedName(typed, null).name;
  return agencyOf({ kind, place: typed }, null).name;
}
