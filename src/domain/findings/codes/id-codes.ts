/** Findings about question codes that need more than the code to be seen; the reader tells of those it could not take as written. */
export const ID_CODES = ['I05', 'I06'] as const;
export type IdCode = (typeof ID_CODES)[number];
