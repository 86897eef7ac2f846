/** ปีงบประมาณ: a Thai fiscal year in the Buddhist Era, running from 1 October of the year before to 30 September. */
export type FiscalYear = number & { readonly __brand: 'FiscalYear' };

const EARLIEST = 2500;
const LATEST = 2699;

/** True for a whole number that can be a fiscal year of the Buddhist Era (2500 to 2699). */
export function isFiscalYear(value: number): value is FiscalYear {
  return Number.isInteger(value) && value >= EARLIEST && value <= LATEST;
}

/** A fiscal year known to be right, for example from a rulebook. Throws on anything else: that is our own fault. */
export function fiscalYear(value: number): FiscalYear {
  if (!isFiscalYear(value)) throw new RangeError(`not a fiscal year of the Buddhist Era: ${value}`);
  return value;
}
