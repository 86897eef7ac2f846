/** The worksheet functions that replace the engine's own, because it differs from Excel in them. */
import {
  type BaseFunction,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_TEXT,
} from '@univerjs/engine-formula';
import { CompareFunction } from './compare-function';
import { hyperlinkScalar } from './hyperlink-function';
import { IfFunction } from './if-function';
import { roundScalar } from './round-function';
import { ScalarFunction } from './scalar-function';
import { formatScalar } from './text-function';
import { joinScalars } from './text-of';

const MOST_ARGUMENTS = 255;
/** The engine's name for all comparison operators. */
const COMPARE = 'COMPARE';

/** New executors of our functions, to be registered after the engine's. `CONCATENATE` also stands for `&`. */
export function createOwnFunctions(): BaseFunction[] {
  return [
    new CompareFunction(COMPARE),
    new IfFunction(FUNCTION_NAMES_LOGICAL.IF),
    new ScalarFunction(FUNCTION_NAMES_TEXT.CONCATENATE, 1, MOST_ARGUMENTS, joinScalars),
    new ScalarFunction(FUNCTION_NAMES_LOOKUP.HYPERLINK, 1, 2, hyperlinkScalar),
    new ScalarFunction(FUNCTION_NAMES_MATH.ROUND, 2, 2, roundScalar),
    new ScalarFunction(FUNCTION_NAMES_TEXT.TEXT, 2, 2, formatScalar),
  ];
}
