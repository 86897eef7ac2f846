/** Findings about the writing itself: numbering, letters, digits, spelling and what fits a row. */
export const WORDING_CODES = ['X01', 'X02', 'X03', 'X05', 'X07', 'X08', 'X09'] as const;
export type WordingCode = (typeof WORDING_CODES)[number];
