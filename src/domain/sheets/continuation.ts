import { textHeight } from './row-height';
import { splitText } from './split-text';
import type { CellStyle } from './styles';

/**
 * แถวต่อ: a page never breaks a row, and tall ones leave much of it empty. So the long texts of a row that is taller than this go on
 * in rows below it: two of them fill a landscape page with its headings. Points.
 */
const TALLEST_PART = 230;

/** Marks the first cell of a continuation row. */
export const CONTINUED = '(ต่อ)';

/** A text and the column it stands in. */
export type ColumnText = { readonly text: string | null; readonly width: number };

/**
 * The texts of a row by physical row: first what stands in the row itself, then what each continuation row shows. `tallest` is
 * for tables whose headings leave less of a page.
 */
export function continueTexts(
  texts: readonly ColumnText[],
  style: CellStyle,
  tallest = TALLEST_PART,
): readonly (readonly (string | null)[])[] {
  const parts = texts.map(({ text, width }) =>
    text === null ? [] : splitText(text, (part) => textHeight({ text: part, style, width }) <= tallest),
  );
  const rows = Math.max(1, ...parts.map((one) => one.length));
  return Array.from({ length: rows }, (_, row) => parts.map((one) => one[row] ?? null));
}
