import type { Agency } from '../../assessment/agency';
import { administratorOf } from './administrator';

/** ผู้ให้ความเห็น: one of the levels that a memo passes on its way up. */
export type Reviewer = {
  /** Stable name of the level, whatever its title is. */
  readonly level: ReviewerLevel;
  /** The title as agencies of this kind use it; empty for a level to be added. */
  readonly title: string;
  /** What this level writes: a recommendation to the one above, or the decision. */
  readonly kind: 'recommends' | 'decides';
};

/** From the first reader up; `extra` is a level that an agency may add. */
const REVIEWER_LEVELS = ['section', 'office', 'deputyClerk', 'clerk', 'administrator', 'extra'] as const;
export type ReviewerLevel = (typeof REVIEWER_LEVELS)[number];

const KINDS: Readonly<Record<ReviewerLevel, Reviewer['kind']>> = {
  section: 'recommends',
  office: 'recommends',
  deputyClerk: 'recommends',
  clerk: 'decides',
  administrator: 'decides',
  extra: 'decides',
};

/** Titles from the first reader to the clerk; a body outside local government has none that are the same everywhere. */
function titlesBelow(agency: Agency | null): Readonly<Partial<Record<ReviewerLevel, string>>> {
  switch (agency?.kind) {
    case 'subdistrictAdministration':
    case 'provincialAdministration':
      return {
        section: 'หัวหน้าฝ่ายอำนวยการ',
        office: 'หัวหน้าสำนักปลัด',
        deputyClerk: `รองปลัด ${agency.shortName}`,
        clerk: `ปลัด ${agency.shortName}`,
      };
    case 'subdistrictMunicipality':
    case 'townMunicipality':
    case 'cityMunicipality':
      return {
        section: 'หัวหน้าฝ่ายอำนวยการ',
        office: 'หัวหน้าสำนักปลัดเทศบาล',
        deputyClerk: 'รองปลัดเทศบาล',
        clerk: 'ปลัดเทศบาล',
      };
    default:
      return { section: 'หัวหน้างาน', office: 'หัวหน้ากลุ่มงาน' };
  }
}

/** The levels in order, with the titles usual for the agency's kind; those without a title are for staff to fill. */
export function defaultReviewers(agency: Agency | null): readonly Reviewer[] {
  const titles = {
    ...titlesBelow(agency),
    administrator: administratorOf(agency, 'short') ?? 'หัวหน้าหน่วยงาน',
  };
  return REVIEWER_LEVELS.map((level) => ({
    level,
    title: new Map(Object.entries(titles)).get(level) ?? '',
    kind: KINDS[level],
  }));
}
