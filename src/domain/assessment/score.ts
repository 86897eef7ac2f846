import Fraction from 'fraction.js';

/**
 * คะแนน: an exact rational, 0 to 100 for scores as NACC publishes them. Whether a value read from a sheet lies in that
 * range is a matter for checks, so the type does not enforce it.
 */
export type Score = Fraction;

/** A score stands for an interval when only its rounded form is known: `low <= true score <= high`. */
export type ScoreRange = { readonly low: Score; readonly high: Score };

/** The ends of the scale of every published score. */
export const ZERO: Score = new Fraction(0);
export const HUNDRED: Score = new Fraction(100);

const HALF_HUNDREDTH = new Fraction(1, 200);
const PUBLISHED_PLACES = 2;
const PUBLISHED_SCALE = 100n;
const EXCEL_DIGITS = 15;
const DECIMAL = /^[+-]?\d+(\.\d+)?$/;

/** The exact value of a decimal text such as `95.33`; null for anything that is not plainly a decimal. */
export function parseDecimal(text: string): Score | null {
  return DECIMAL.test(text) ? new Fraction(text) : null;
}

/** Each score of two decimals once with its range, however many cells state it: a report on all agencies holds half a million. */
const PUBLISHED: Score[] = [];
const PUBLISHED_RANGES: ScoreRange[] = [];
const MOST_HUNDREDTHS = 10_000;

function published(hundredths: number): Score {
  const known = PUBLISHED[hundredths];
  if (known !== undefined) return known;
  const score = new Fraction(hundredths, 100);
  PUBLISHED[hundredths] = score;
  return score;
}

/**
 * The decimal that Excel shows for a cell that holds this double: 15 significant digits, as many as a typed number keeps.
 * So 84.995 that a formula missed by a last bit is 84.995 again. Null for NaN and infinities.
 */
export function scoreFromNumber(value: number): Score | null {
  if (!Number.isFinite(value)) return null;
  // Most scores have two decimals: the double that is nearest to them is what the division gives, so nothing is lost.
  const hundredths = Math.round(value * 100);
  if (hundredths / 100 === value && hundredths >= 0 && hundredths <= MOST_HUNDREDTHS)
    return published(hundredths);
  const [digits = '0', exponent = '0'] = value.toExponential(EXCEL_DIGITS - 1).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
}

/** The number of hundredths that a score from 0 to 100 has; null where it has a part of one, or lies outside. */
function hundredthsOf({ s, n, d }: Score): number | null {
  if (s < 0n || PUBLISHED_SCALE % d !== 0n) return null;
  const hundredths = Number((n * PUBLISHED_SCALE) / d);
  return hundredths <= MOST_HUNDREDTHS ? hundredths : null;
}

/** Rounds half away from zero, so 87.985 gives 87.99. The one rounding rule of every year whose arithmetic is proved. */
export function roundHalfUp(score: Score, places: number = PUBLISHED_PLACES): Score {
  const { s, n, d } = score;
  const scale = places === PUBLISHED_PLACES ? PUBLISHED_SCALE : 10n ** BigInt(places);
  if (scale % d === 0n) return score;
  // The division of whole numbers drops the rest, which is downwards since `n` carries no sign.
  return new Fraction((s * (2n * n * scale + d)) / (2n * d), scale);
}

/** Two decimals, half up: `95.33`. */
export function formatScore(score: Score): string {
  const { s, n, d } = roundHalfUp(score);
  const digits = String((n * PUBLISHED_SCALE) / d).padStart(PUBLISHED_PLACES + 1, '0');
  const sign = s < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -PUBLISHED_PLACES)}.${digits.slice(-PUBLISHED_PLACES)}`;
}

/** The score as a double, for cells and pictures only: never compare it with a bound. */
export function toNumber(score: Score): number {
  return score.valueOf();
}

/** Mean of at least one score. Throws on an empty list: a missing mean is the caller's to report. */
export function meanOf(scores: readonly Score[]): Score {
  if (scores.length === 0) throw new RangeError('mean of no scores');
  // Scores of one level mostly share a denominator, so the sum is reduced once and not at each step.
  let [top, bottom] = [0n, 1n];
  for (const { s, n, d } of scores) {
    if (bottom % d !== 0n) [top, bottom] = [top * d, bottom * d];
    top += s * n * (bottom / d);
  }
  return new Fraction(top, bottom * BigInt(scores.length));
}

function rangeAround(score: Score): ScoreRange {
  const low = score.sub(HALF_HUNDREDTH);
  const high = score.add(HALF_HUNDREDTH);
  return {
    low: score.gte(ZERO) && low.lt(ZERO) ? ZERO : low,
    high: score.lte(HUNDRED) && high.gt(HUNDRED) ? HUNDRED : high,
  };
}

/**
 * What a published two-decimal score stands for: half a hundredth to either side, kept within 0 to 100. A score outside
 * 0 to 100 is wrong, not rounded, and keeps both sides.
 */
export function publishedRange(score: Score): ScoreRange {
  const hundredths = hundredthsOf(score);
  if (hundredths === null) return rangeAround(score);
  const known = PUBLISHED_RANGES[hundredths];
  if (known !== undefined) return known;
  const range = rangeAround(score);
  PUBLISHED_RANGES[hundredths] = range;
  return range;
}

/** What a score that was not rounded stands for: itself. */
export function exactRange(score: Score): ScoreRange {
  return { low: score, high: score };
}
