/** Findings about what sentences claim of scores, and about figures in tables that are no scores. */
export const CLAIM_CODES = ['S03', 'S04', 'S06', 'S07', 'S12', 'S13', 'S14', 'S15', 'S16'] as const;
export type ClaimCode = (typeof CLAIM_CODES)[number];
