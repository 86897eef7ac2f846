import type { Agency } from '../../assessment/agency';

/**
 * ผู้บริหารของหน่วยงาน: the title of the elected administrator, whom memos are addressed to; with the agency's name in full, or
 * as reports shorten it. Null where the agency is unknown or its kind tells nothing.
 */
export function administratorOf(agency: Agency | null, form: 'full' | 'short'): string | null {
  switch (agency?.kind) {
    case 'subdistrictAdministration':
    case 'provincialAdministration':
      return form === 'full' ? `นายก${agency.name}` : `นายก ${agency.shortName}`;
    case 'subdistrictMunicipality':
    case 'townMunicipality':
    case 'cityMunicipality':
      return form === 'short' ? 'นายกเทศมนตรี' : mayorOf(agency.name);
    default:
      return null;
  }
}

/** นายกเทศมนตรีตำบล…: the word เทศบาล gives way to the office; a shortened name follows it. */
function mayorOf(name: string): string {
  return name.startsWith('เทศบาล') ? name.replace(/^เทศบาล/, 'นายกเทศมนตรี') : `นายกเทศมนตรี ${name}`;
}
