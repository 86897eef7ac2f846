/** Findings about what leads from a score to an analysis, a measure, its result and the opinions on it. */
export const COVERAGE_CODES = [
  'C02',
  'C03',
  'C04',
  'C05',
  'C06',
  'C07',
  'C08',
  'C09',
  'C10',
  'C11',
  'C12',
  'A01',
] as const;
export type CoverageCode = (typeof COVERAGE_CODES)[number];
