import type { CellPlace } from './cell-place';

/** ประเภทหน่วยงาน of local government; `other` for any body outside it. */
export const AGENCY_KINDS = [
  'subdistrictAdministration',
  'subdistrictMunicipality',
  'townMunicipality',
  'cityMunicipality',
  'provincialAdministration',
  'other',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** หน่วยงาน: the body that was assessed, as its own sheets name it. */
export type Agency = {
  /** Full name with its kind, for example องค์การบริหารส่วนตำบล followed by the tambon. */
  readonly name: string;
  /** The name with the kind abbreviated, as reports use it: อบต. or ทต. followed by the place. */
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly at: CellPlace | null;
};
