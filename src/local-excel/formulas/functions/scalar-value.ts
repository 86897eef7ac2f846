/** What stands in one cell or argument, freed of the formula engine's wrapping. A blank is null. */
import {
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { parseNumber } from 'numfmt';

export type ScalarValue = string | number | boolean | null;

/** The plain value of a single value object that is no error. */
export function plainValue(object: BaseValueObject): ScalarValue {
  return object.isNull() ? null : object.getValue();
}

/** The engine's object for a plain value. */
export function wrapScalar(value: ScalarValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

/** The number Excel takes a value for in arithmetic: a blank is 0, TRUE is 1, text is read; null when text is no number. */
export function numberOf(value: ScalarValue): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value === true ? 1 : 0;
  const read = parseNumber(value)?.v;
  return typeof read === 'number' ? read : null;
}

/** `#VALUE!`: an argument of the wrong kind. */
export function wrongKind(): ErrorValueObject {
  return ErrorValueObject.create(ErrorType.VALUE);
}
