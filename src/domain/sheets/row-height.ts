import type { CellStyle } from './styles';
import { countLines } from './text-metrics';

/** Excel lets no row be taller, in points. */
export const TALLEST_ROW = 409;
const SHORTEST_ROW = 8;

/**
 * Line pitch as a share of the font size: Thai stacks two marks above a letter and one below. The stand-in faces of machines
 * without TH SarabunPSK need this much; that face itself a little less.
 */
const LINE_PITCH = 1.68;

/** A text, the style it is shown in and the width it may take, in points. */
export type SizedText = { readonly text: string; readonly style: CellStyle; readonly width: number };

/** Height in points that the text needs, before the limit of a row is considered. */
export function textHeight({ text, style, width }: SizedText): number {
  const lines = style.wrap ? countLines(text, width, style.fontSize, style.bold) : 1;
  return text === '' ? 0 : Math.ceil(lines * style.fontSize * LINE_PITCH);
}

/** Height of a row in points that shows all its texts, within what Excel allows. */
export function rowHeight(texts: readonly SizedText[]): number {
  const needed = texts.map(textHeight);
  return Math.min(TALLEST_ROW, Math.max(SHORTEST_ROW, ...needed));
}
