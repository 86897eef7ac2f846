/** Findings about names of bodies and people. */
export const NAME_CODES = ['N04'] as const;
export type NameCode = (typeof NAME_CODES)[number];
