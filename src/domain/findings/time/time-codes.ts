/** Findings about days, periods and years that the wording gives; the reader tells of those it had to decide on. */
export const TIME_CODES = ['T02', 'T04', 'T05', 'T06', 'T07', 'T09', 'T10'] as const;
export type TimeCode = (typeof TIME_CODES)[number];
