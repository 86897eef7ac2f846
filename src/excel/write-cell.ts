/** Writing one cell of a sheet and nothing around it. */
import type { RawCell } from './undo/cell-mark';

const GENERAL = 'General';
const TEXT = '@';

/**
 * Queues the content into a single cell. While it is written the cell has the General format, so that Excel reads it as meant;
 * then it gets `format` back. A figure does not get the text format back, which would have made a text of it.
 */
export function queueCell(range: Excel.Range, content: RawCell, format: string): void {
  const after = format === TEXT && typeof content === 'number' ? GENERAL : format;
  range.numberFormat = [[GENERAL]];
  range.formulas = [[content]];
  if (after !== GENERAL) range.numberFormat = [[after]];
}

/** Upper estimate of its part of a request, in bytes: the calls with the paths of their objects, and the content. */
export function bytesOfCell(content: RawCell): number {
  return 1000 + 3 * String(content).length;
}
