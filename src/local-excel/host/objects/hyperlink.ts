/** The link of a cell. */
import { cellKey } from '../../workbook/workbook-model';
import type { CellRange } from '../cells/cell-range';
import { notImplemented } from '../host-error';

/** `range.hyperlink` of the top left cell, or null when it has none. Links of a file whose links were not read are refused. */
export function hyperlinkAt({ sheet, block }: CellRange) {
  if (!sheet.hyperlinks && sheet.nameInFile !== null) throw notImplemented('Range.hyperlink');
  return sheet.hyperlinks?.get(cellKey(block.row, block.column)) ?? null;
}
