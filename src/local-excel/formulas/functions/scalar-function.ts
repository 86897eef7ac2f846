/** A worksheet function of our own that takes single values: an error among them is the result. */
import { BaseFunction, type BaseValueObject, type ErrorValueObject } from '@univerjs/engine-formula';
import { mapScalars } from './map-scalars';
import { plainValue, type ScalarValue, wrapScalar } from './scalar-value';

export type ScalarCalculation = (...values: ScalarValue[]) => ScalarValue | ErrorValueObject;

/** Calculates with plain values; gives the first error among the arguments when there is one. */
export function calculateScalars(
  scalars: readonly BaseValueObject[],
  calculate: ScalarCalculation,
): BaseValueObject {
  const error = scalars.find((scalar) => scalar.isError());
  if (error) return error;
  const result = calculate(...scalars.map(plainValue));
  return typeof result === 'object' && result !== null ? result : wrapScalar(result);
}

/** The engine's executor of such a function, with the least and the most arguments it takes. */
export class ScalarFunction extends BaseFunction {
  constructor(
    name: string,
    override minParams: number,
    override maxParams: number,
    private readonly calculation: ScalarCalculation,
  ) {
    super(name);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return mapScalars(args, (scalars) => calculateScalars(scalars, this.calculation));
  }
}
