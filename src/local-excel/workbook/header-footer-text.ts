/** Headers and footers: files keep one text with marks (`&Lซ้าย&Cกลาง&Rขวา`), office.js the three parts. */
export type HeaderFooterParts = { readonly left: string; readonly center: string; readonly right: string };

/** The three parts of a header or footer; text before any mark stands in the middle. */
export function splitHeaderFooter(text: string): HeaderFooterParts {
  const parts = { left: '', center: '', right: '' };
  let side: keyof HeaderFooterParts = 'center';
  for (const [piece] of text.matchAll(/&&|&[LCR]|&|[^&]+/g)) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  return parts;
}

/** The one text that a file keeps; empty when all three parts are. */
export function joinHeaderFooter({ left, center, right }: HeaderFooterParts): string {
  const marked = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`];
  return marked.join('');
}
