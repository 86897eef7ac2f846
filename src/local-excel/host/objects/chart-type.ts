/** Kinds of chart. */
import { chartKindOf } from '../../workbook/chart-kinds';
import { notImplemented } from '../host-error';
import { requireText } from '../wire-value';

/** The kind of chart, or `NotImplemented` when the file engine could not save it. */
export function requireChartType(value: unknown): string {
  const type = requireText(value);
  if (!chartKindOf(type)) throw notImplemented(`Chart type "${type}"`);
  return type;
}
