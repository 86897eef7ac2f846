/** What a value becomes when a formula joins it to text. */
import { withFifteenDigits } from '../round-half-away';
import type { ScalarValue } from './scalar-value';

/** The value as text: a number with at most fifteen digits, a blank as nothing. */
export function textOf(value: ScalarValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return String(withFifteenDigits(value))
    .replace(/e([+-])(\d)$/, 'e$10$2')
    .toUpperCase();
}

/** `&` and `CONCATENATE`. */
export function joinScalars(...values: ScalarValue[]): string {
  return values.map(textOf).join('');
}
