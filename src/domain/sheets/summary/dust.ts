/**
 * Computed scores are cleared of binary dust at this many decimals. A mean that is 84.995 on paper may be a hair less in the
 * machine, and would then round to the wrong side of 85.
 */
const DUST_PLACES = 8;

/** The expression without binary dust; still unrounded for every purpose of scores. */
export function withoutDust(expression: string): string {
  return `ROUND(${expression},${DUST_PLACES})`;
}
