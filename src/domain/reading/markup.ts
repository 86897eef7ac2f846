/** Debris of conversion: HTML tags and entities, `**bold**` and ruled lines that came along when a page was pasted. */
const TAG =
  /<\/?(?:p|ul|ol|li|u|b|i|em|strong|br|div|span|table|tr|td|th|tbody|thead|font|sup|sub|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const BREAKING_TAG = /<(?:br\s*\/?|\/p|\/li|\/div|\/tr|\/h[1-6])(?:\s[^<>]*)?>/gi;
const ENTITY = /&(#\d{1,6}|#x[0-9a-f]{1,5}|nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|bull);/gi;
const BOLD = /\*\*/g;
const RULED_LINE = /^(?:[-–—_=*|:\s]{3,}|[-–—_=.…*|:\s]{4,})$/;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
};

function decodeEntity(body: string): string {
  const named = NAMED_ENTITIES[body.toLowerCase()];
  if (named !== undefined) return named;
  const isHex = body.charAt(1).toLowerCase() === 'x';
  return String.fromCodePoint(isHex ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1)));
}

/** The first HTML tag of a cell, such as `<p>`; null where it has none. `Q&A`, `a < b` and `**` are no tags. */
export function firstTag(text: string): string | null {
  if (!text.includes('<')) return null;
  return new RegExp(TAG.source, 'i').exec(text)?.[0] ?? null;
}

/** True for a text of dashes, dots or rules only, such as the separator row of a pasted table. */
export function isRuledLine(text: string): boolean {
  return RULED_LINE.test(text);
}

/** The text without tags, entities and `**`; the end of a paragraph, list item or line becomes a line break. */
export function stripMarkup(text: string): string {
  return text
    .replace(BREAKING_TAG, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (_, body: string) => decodeEntity(body))
    .replace(BOLD, '');
}
