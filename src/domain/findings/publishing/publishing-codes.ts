/** Findings about what may not be published. */
export const PUBLISHING_CODES = ['PD1', 'PD2', 'PD3'] as const;
export type PublishingCode = (typeof PUBLISHING_CODES)[number];
