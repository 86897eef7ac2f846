/** `TEXT(value, format)` with the Thai codes that the engine does not know. */
import type { ErrorValueObject } from '@univerjs/engine-formula';
import { formatCellText, isNumberFormat } from '../format-cell-text';
import { numberOf, type ScalarValue, wrongKind } from './scalar-value';
import { textOf } from './text-of';

/** The value as a cell with that format shows it. Text that reads as a number is formatted as that number. */
export function formatScalar(value: ScalarValue, format: ScalarValue): string | ErrorValueObject {
  const numberFormat = textOf(format);
  if (numberFormat === '') return '';
  if (!isNumberFormat(numberFormat)) return wrongKind();
  if (typeof value === 'boolean') return formatCellText(value, numberFormat);
  return formatCellText(numberOf(value) ?? textOf(value), numberFormat);
}
