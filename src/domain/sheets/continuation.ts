import { textHeight } from './row-height';
import { splitText } from './split-text';
import type { CellStyle } from './styles';

/**
 * แถวต่อ: a row taller than this would not go on a landscape page together with its headings, so its long texts go on in rows
 * below it.
 */
const TALLEST_PART = 330;

/** Marks the first cell of a continuation row. */
export const CONTINUED = '(ต่อ)';

/** A text and the column it stands in. */
export type ColumnText = { readonly text: string | null; readonly width: number };

/** The texts of a row by physical row: first what stands in the row itself, then what each continuation row shows. */
export function continueTexts(
  texts: readonly ColumnText[],
  style: CellStyle,
): readonly (readonly (string | null)[])[] {
  const parts = texts.map(({ text, width }) =>
    text === null ? [] : splitText(text, (part) => textHeight({ text: part, style, width }) <= TALLEST_PART),
  );
  const rows = Math.max(1, ...parts.map((one) => one.length));
  return Array.from({ length: rows }, (_, row) => parts.map((one) => one[row] ?? null));
}
