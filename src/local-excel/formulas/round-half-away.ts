/**
 * Rounding as Excel does it: the number that a user would see with fifteen significant digits is rounded, and a half goes
 * away from zero. The double nearest to 1.005 lies below it, yet Excel rounds 1.005 to 1.01.
 */
const SIGNIFICANT_DIGITS = 15;

/** The number without what its binary form has beyond fifteen significant digits. */
export function withFifteenDigits(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** Moves the decimal point in the number's decimal form, where no binary error can creep in. */
function shiftPoint(value: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Rounds to that many decimals, or to tens and hundreds when `decimals` is negative. */
export function roundHalfAway(value: number, decimals: number): number {
  const scaled = shiftPoint(Math.abs(value), decimals);
  if (scaled >= 10 ** SIGNIFICANT_DIGITS) return withFifteenDigits(value);
  const rounded = shiftPoint(Math.round(scaled), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
