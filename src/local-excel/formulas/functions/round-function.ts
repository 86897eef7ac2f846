/** `ROUND(number, digits)`. */
import type { ErrorValueObject } from '@univerjs/engine-formula';
import { roundHalfAway } from '../round-half-away';
import { numberOf, type ScalarValue, wrongKind } from './scalar-value';

/** The rounded number; `digits` loses its own decimals first. `#VALUE!` for text that is no number. */
export function roundScalar(value: ScalarValue, digits: ScalarValue): number | ErrorValueObject {
  const number = numberOf(value);
  const decimals = numberOf(digits);
  return number === null || decimals === null ? wrongKind() : roundHalfAway(number, Math.trunc(decimals));
}
