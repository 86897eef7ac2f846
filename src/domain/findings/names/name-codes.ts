/** Findings about names of bodies and people. */
export const NAME_CODES = ['N01', 'N02', 'N03', 'N04', 'N05', 'N06', 'N07'] as const;
export type NameCode = (typeof NAME_CODES)[number];
