/**
 * `=`, `<>`, `<`, `<=`, `>` and `>=`. Excel never reads text as a number here: any number is less than any text, and any text
 * less than FALSE. A blank counts as 0, as empty text or as FALSE, after what it is compared with.
 */
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { withFifteenDigits } from '../round-half-away';
import { mapScalars } from './map-scalars';
import { calculateScalars } from './scalar-function';
import type { ScalarValue } from './scalar-value';

const KIND_ORDER = ['number', 'string', 'boolean'];
/** Dictionary order, in which a Thai vowel written before its consonant counts after it. */
const DICTIONARY = new Intl.Collator('th', { ignorePunctuation: false });

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function blankLike(other: ScalarValue): ScalarValue {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function orderText(left: string, right: string): number {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  return first === second ? 0 : DICTIONARY.compare(first, second) || (first < second ? -1 : 1);
}

/** Negative, 0 or positive as `left` comes before, with or after `right`. */
export function orderScalars(left: ScalarValue, right: ScalarValue): number {
  const first = left ?? blankLike(right);
  const second = right ?? blankLike(first);
  if (typeof first === 'string' && typeof second === 'string') return orderText(first, second);
  const kinds = KIND_ORDER.indexOf(typeof first) - KIND_ORDER.indexOf(typeof second);
  return kinds || withFifteenDigits(Number(first)) - withFifteenDigits(Number(second));
}

/** The engine's executor of the comparison operators; it tells the operator before each calculation. */
export class CompareFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = '=';

  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const holds = HOLDS[this.operator];
    if (!holds) throw new Error(`Unknown comparison ${this.operator}`);
    return mapScalars(args, (scalars) =>
      calculateScalars(scalars, (left = null, right = null) => holds(orderScalars(left, right))),
    );
  }
}
