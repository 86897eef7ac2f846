import type { Finding } from '../findings/finding';
import { firstTag } from './markup';
import { note } from './note';
import { indicesBetween, placeOfCell, type SheetText, valueAt } from './sheet-text';

/** X04: cells that carry HTML tags. They are read without them. */
export function noteMarkup(sheet: SheetText): readonly Finding[] {
  const columns = indicesBetween(sheet.left, sheet.right);
  return indicesBetween(sheet.top, sheet.bottom).flatMap((row) =>
    columns.flatMap((column) => {
      const value = valueAt(sheet, row, column);
      const tag = typeof value === 'string' ? firstTag(value) : null;
      return tag === null ? [] : [note('X04', 'warning', placeOfCell(sheet, row, column), { found: tag })];
    }),
  );
}
