/** Findings about who answers for a measure. */
export const OWNER_CODES = ['O01', 'O02', 'O03', 'O04'] as const;
export type OwnerCode = (typeof OWNER_CODES)[number];
