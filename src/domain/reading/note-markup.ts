import type { Finding } from '../findings/finding';
import { firstTag } from './markup';
import { note } from './note';
import { placeOfCell, type SheetText, valueAt } from './sheet-text';

/** X04: cells that carry HTML tags. They are read without them. */
export function noteMarkup(sheet: SheetText): readonly Finding[] {
  // A plain number has no words, and no tag.
  return sheet.words.flatMap((words, index) =>
    words.flatMap((_, offset) => {
      const [row, column] = [sheet.top + index, sheet.left + offset];
      const value = valueAt(sheet, row, column);
      const tag = typeof value === 'string' ? firstTag(value) : null;
      return tag === null ? [] : [note('X04', 'warning', placeOfCell(sheet, row, column), { found: tag })];
    }),
  );
}
