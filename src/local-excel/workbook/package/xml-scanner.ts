import { decodeXmlText, XmlFault } from './xml-text';

/**
 * A piece of an XML part in reading order. `name` is the local name; `attributes` stays raw until asked for, because most
 * cells of a sheet are read for two of theirs only. Positions count characters of the part.
 */
export type XmlToken = {
  readonly kind: 'open' | 'close' | 'text';
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly selfClosing: boolean;
  /** Decoded, of a `text` token. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Goes through an XML part token by token. Comments and processing instructions are passed over, CDATA is text. Throws
 * `XmlFault` on markup that does not close and on a document type, which no workbook needs.
 */
export function* scanXml(xml: string): Generator<XmlToken, void, undefined> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const textEnd = open < 0 ? xml.length : open;
    if (textEnd > at) yield textToken(decodeXmlText(xml.slice(at, textEnd)), at, textEnd);
    if (open < 0) return;
    const next = xml.charAt(open + 1);
    if (next === '!' || next === '?') {
      const end = endOfSpecial(xml, open);
      if (xml.startsWith('<![CDATA[', open)) yield textToken(xml.slice(open + 9, end - 3), open, end);
      at = end;
      continue;
    }
    const token = tagToken(xml, open);
    yield token;
    at = token.end;
  }
}

function textToken(text: string, start: number, end: number): XmlToken {
  return { kind: 'text', name: '', prefix: '', attributes: '', selfClosing: false, text, start, end };
}

function endOfSpecial(xml: string, open: number): number {
  if (xml.startsWith('<!--', open)) return after(xml, '-->', open + 4);
  if (xml.startsWith('<![CDATA[', open)) return after(xml, ']]>', open + 9);
  if (xml.startsWith('<?', open)) return after(xml, '?>', open + 2);
  throw new XmlFault('document type or unknown declaration', open);
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new XmlFault(`${mark} is missing`, from);
  return found + mark.length;
}

function tagToken(xml: string, open: number): XmlToken {
  const close = endOfTag(xml, open);
  const closing = xml.charAt(open + 1) === '/';
  const selfClosing = !closing && xml.charAt(close - 1) === '/';
  const body = xml.slice(open + (closing ? 2 : 1), selfClosing ? close - 1 : close);
  const space = body.search(/\s/);
  const qualified = space < 0 ? body : body.slice(0, space);
  if (qualified === '') throw new XmlFault('tag without a name', open);
  const colon = qualified.indexOf(':');
  return {
    kind: closing ? 'close' : 'open',
    name: qualified.slice(colon + 1),
    prefix: colon < 0 ? '' : qualified.slice(0, colon),
    attributes: space < 0 ? '' : body.slice(space),
    selfClosing,
    text: '',
    start: open,
    end: close + 1,
  };
}

/** The position of the `>` that ends a tag; one inside a quoted value does not. */
function endOfTag(xml: string, open: number): number {
  const close = xml.indexOf('>', open);
  if (close < 0) throw new XmlFault('tag does not close', open);
  const quote = firstQuote(xml, open, close);
  if (quote < 0) return close;
  let at = quote;
  while (at < xml.length) {
    const character = xml.charAt(at);
    if (character === '>') return at;
    at = character === '"' || character === "'" ? after(xml, character, at + 1) : at + 1;
  }
  throw new XmlFault('tag does not close', open);
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

const ATTRIBUTE = /([^\s=:]+:)?([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The attributes of a tag by local name. Where a name stands twice (`id` and `r:id`) the one without a prefix wins, and
 * namespace declarations are left out.
 */
export function readAttributes(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, prefix, name, double, single] of raw.matchAll(ATTRIBUTE)) {
    if (name === undefined || prefix === 'xmlns:') continue;
    if (prefix !== undefined && attributes.has(name)) continue;
    attributes.set(name, decodeXmlText(double ?? single ?? ''));
  }
  return attributes;
}

/** A reader of one attribute without a prefix; quicker than reading them all where a part has many thousand tags. */
export function attributeReader(name: string): (raw: string) => string | undefined {
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (raw) => {
    const found = attribute.exec(raw);
    const value = found?.[1] ?? found?.[2];
    return value === undefined ? undefined : decodeXmlText(value);
  };
}
