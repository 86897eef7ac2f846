/**
 * ความกว้างของข้อความ: how much room Thai text takes in a cell. No application tells which fonts a machine has, and a machine
 * without the government's narrow TH SarabunPSK shows the text in a wider face; the advances here are those of such a
 * stand-in, so that text fits on both.
 */
const COMBINING_MARKS = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]$/u;

type AdvanceClass = { readonly characters: RegExp; readonly em: number };

/** The first class that takes a character decides. */
const ADVANCES: readonly AdvanceClass[] = [
  { characters: COMBINING_MARKS, em: 0 },
  { characters: /^[เแใไโ]$/u, em: 0.38 },
  { characters: /^[ะาำๅฯๆ]$/u, em: 0.52 },
  { characters: /^[ฌญฒณฎฏฐฑ]$/u, em: 0.8 },
  { characters: /^[๐-๙]$/u, em: 0.68 },
  { characters: /^[\u0E00-\u0E7F]$/u, em: 0.6 },
  { characters: /^[\s\u00A0]$/u, em: 0.33 },
  { characters: /^[.,:;'!|()[\]ijlIftr-]$/u, em: 0.32 },
  { characters: /^[mwMW%@]$/u, em: 0.85 },
  { characters: /^[A-Z]$/u, em: 0.64 },
  { characters: /^[\u0020-\u024F]$/u, em: 0.56 },
];
const OTHER_EM = 0.95;
const BOLD_STRETCH = 1.06;
/** What a full line loses on average because the next word does not fit; measured against LibreOffice on reports of agencies. */
const SHORT_WORD_EM = 1.3;

/** Space that Excel keeps free at both sides of a cell's text, in points. */
export const CELL_PADDING = 6;

/** Runs of one letter with the marks that belong to it, so that no mark loses its letter. */
export function lettersOf(text: string): readonly string[] {
  const letters: string[] = [];
  for (const character of text) {
    const last = letters.length - 1;
    if (last >= 0 && COMBINING_MARKS.test(character)) letters[last] = `${letters[last] ?? ''}${character}`;
    else letters.push(character);
  }
  return letters;
}

function advanceOf(character: string): number {
  return ADVANCES.find((one) => one.characters.test(character))?.em ?? OTHER_EM;
}

/** Width of one line of text in points; vowels and tone marks above and below take none. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const character of text) em += advanceOf(character);
  return em * fontSize * (bold ? BOLD_STRETCH : 1);
}

/**
 * Lines that the text takes when wrapped in a column of this width (points), at least 1. Thai is broken between words, which
 * only a dictionary knows, so each full line is taken to lose most of a short word at its end.
 */
export function countLines(text: string, columnWidth: number, fontSize: number, bold = false): number {
  const room = Math.max(columnWidth - CELL_PADDING, fontSize);
  const lostToWords = Math.min(room / 4, fontSize * SHORT_WORD_EM);
  return text
    .split('\n')
    .map((line) => textWidth(line, fontSize, bold))
    .map((width) => (width <= room ? 1 : Math.ceil(width / (room - lostToWords))))
    .reduce((sum, lines) => sum + lines, 0);
}
