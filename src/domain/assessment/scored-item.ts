/** What can have a score: a question, a group of them, or the total itself. From the smallest up. */
export const SCORED_ITEM_KINDS = ['question', 'subIndicator', 'indicator', 'instrument', 'total'] as const;
export type ScoredItemKind = (typeof SCORED_ITEM_KINDS)[number];
