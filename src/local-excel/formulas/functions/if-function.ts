/** `IF(test, then, else)`: text as a test is an error, not a false. */
import { BaseFunction, type BaseValueObject, BooleanValueObject } from '@univerjs/engine-formula';
import { mapScalars, singleValue } from './map-scalars';
import { plainValue, wrongKind } from './scalar-value';

type Branches = { readonly then: BaseValueObject; readonly otherwise: BaseValueObject };

function choose(test: BaseValueObject, { then, otherwise }: Branches): BaseValueObject {
  if (test.isError()) return test;
  const value = plainValue(test);
  if (typeof value !== 'string') return value ? then : otherwise;
  if (/^true$/i.test(value)) return then;
  return /^false$/i.test(value) ? otherwise : wrongKind();
}

/** The engine's executor of `IF`. */
export class IfFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const [test, then, otherwise = BooleanValueObject.create(false)] = args;
    if (!test || !then) return wrongKind();
    const single = singleValue(test);
    // A range as the chosen branch stays whole: it must not be stretched with the other one.
    if (single) return choose(single, { then, otherwise });
    return mapScalars([test, then, otherwise], ([each = test, whenTrue = then, whenFalse = otherwise]) =>
      choose(each, { then: whenTrue, otherwise: whenFalse }),
    );
  }
}
