/**
 * Text inside XML parts: entities in one direction, escaping in the other, and the `_xHHHH_` form in which a workbook keeps
 * characters that XML cannot hold.
 */
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The part's markup is broken. Opening turns it into a refusal of the file. */
export class XmlFault extends Error {
  constructor(problem: string, at: number) {
    super(`${problem} at character ${at}`);
    this.name = 'XmlFault';
  }
}

/** Text with its entities resolved. Throws `XmlFault` for an entity that XML does not define. */
export function decodeXmlText(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&([^;]*);?/g, (whole, entity: string, at: number) => {
    if (entity.startsWith('#')) return characterOf(entity, at);
    const named = whole.endsWith(';') ? NAMED[entity] : undefined;
    if (named === undefined) throw new XmlFault(`unknown entity ${whole.slice(0, 20)}`, at);
    return named;
  });
}

function characterOf(entity: string, at: number): string {
  const hexadecimal = entity[1] === 'x' || entity[1] === 'X';
  const code = hexadecimal ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  if (!(code >= 0 && code <= 0x10ffff)) throw new XmlFault(`bad character reference ${entity}`, at);
  return String.fromCodePoint(code);
}

/** Text ready to stand between tags; characters that XML cannot hold are left out. */
export function encodeXmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uFFFD]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

/** Text ready to stand in a double-quoted attribute, where a plain line break would be read as a space. */
export function encodeXmlAttribute(text: string): string {
  return encodeXmlText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** Cell text as its author typed it: `_x000D_` and its kind become the characters they stand for. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Cell text as a part keeps it: characters that XML forbids, and text that looks like their code, become `_xHHHH_`. */
export function encodeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const safe = guarded.replace(/[^\t\n\u0020-\uFFFD]/g, hexadecimalForm);
  return encodeXmlText(safe);
}

function hexadecimalForm(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
