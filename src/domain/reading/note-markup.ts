import type { Finding } from '../findings/finding';
import { firstTag, stripMarkup } from './markup';
import { note } from './note';
import { placeOfCell, type SheetText, valueAt } from './sheet-text';

/** The text as it was before it was marked up: a line for each paragraph, none of them blank. */
function withoutMarkup(text: string): string {
  const lines = stripMarkup(text).split(/\r?\n/);
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** X04: cells that carry HTML tags. They are read without them. */
export function noteMarkup(sheet: SheetText): readonly Finding[] {
  // A plain number has no words, and no tag.
  return sheet.words.flatMap((words, index) =>
    words.flatMap((_, offset) => {
      const [row, column] = [sheet.top + index, sheet.left + offset];
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string') return [];
      const tag = firstTag(value);
      if (tag === null) return [];
      const fix = { from: value, to: withoutMarkup(value) };
      return [{ ...note('X04', 'warning', placeOfCell(sheet, row, column), { found: tag }), fix }];
    }),
  );
}
