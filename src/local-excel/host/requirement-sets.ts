/** The requirement sets that the local host declares: no more than it implements, so that `isSetSupported` tells the truth. */
export type RequirementSets = Readonly<Record<string, string>>;

/** ExcelApi 1.12 is what the add-in asks for at least. */
export const DECLARED_SETS: RequirementSets = { ExcelApi: '1.12', DelayForCellEdit: '1.1' };

function versionOf(text: string): readonly [number, number] {
  const [major = '0', minor = '0'] = text.split('.');
  return [Number(major), Number(minor)];
}

/** True when the declared version of the set is at least the wanted one; the lowest is wanted when none is named. */
export function isSetSupported(sets: RequirementSets, name: string, wanted = '1.1'): boolean {
  const declared = sets[name];
  if (declared === undefined) return false;
  const [major, minor] = versionOf(declared);
  const [wantedMajor, wantedMinor] = versionOf(wanted);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
