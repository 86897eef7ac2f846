import { readAttributes, scanXml, type XmlToken } from './xml-scanner';
import { XmlFault } from './xml-text';

/**
 * An element of a small XML part, with the places of its tags, so that a part can be changed at one spot and stay
 * byte for byte as it was everywhere else.
 */
export type XmlElement = {
  /** Local name, without prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Text directly inside, joined. */
  text: string;
  readonly start: number;
  readonly contentStart: number;
  contentEnd: number;
  end: number;
};

/** The root element of a part. Throws `XmlFault` on markup that is not well formed. */
export function parseXml(xml: string): XmlElement {
  return parseXmlAround(xml, null, () => undefined);
}

/**
 * As `parseXml`, but what stands inside elements named `apart` goes token by token to `visit` and is not kept: the cells of
 * a sheet are too many for a tree.
 */
export function parseXmlAround(
  xml: string,
  apart: string | null,
  visit: (token: XmlToken) => void,
): XmlElement {
  let root: XmlElement | null = null;
  const open: XmlElement[] = [];
  let depthApart = 0;
  for (const token of scanXml(xml)) {
    const parent = open.at(-1);
    if (parent && parent.name === apart && !(depthApart === 0 && token.kind === 'close')) {
      depthApart += depthChange(token);
      visit(token);
    } else if (token.kind === 'text') {
      if (parent) parent.text += token.text;
    } else if (token.kind === 'close') {
      closeElement(open.pop(), token);
    } else {
      const element = elementOf(token);
      if (parent) parent.children.push(element);
      else root ??= element;
      if (!token.selfClosing) open.push(element);
    }
  }
  if (root === null || open.length > 0) throw new XmlFault('element does not close', xml.length);
  return root;
}

function depthChange(token: XmlToken): number {
  if (token.kind === 'close') return -1;
  return token.kind === 'open' && !token.selfClosing ? 1 : 0;
}

function elementOf(token: XmlToken): XmlElement {
  const { name, prefix, start, end } = token;
  const attributes = readAttributes(token.attributes);
  return { name, prefix, attributes, children: [], text: '', start, contentStart: end, contentEnd: end, end };
}

function closeElement(element: XmlElement | undefined, token: XmlToken): void {
  if (element?.name !== token.name || element.prefix !== token.prefix) {
    throw new XmlFault(`unexpected </${token.name}>`, token.start);
  }
  element.contentEnd = token.start;
  element.end = token.end;
}

/** The first child of that local name, or null. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** All children of that local name. */
export function childrenOf(element: XmlElement | null, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element reached by going down one local name after the other, or null. */
export function descendantOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  return names.reduce((at, name) => childOf(at, name), element);
}

/** A numeric attribute, or `otherwise` when it is absent or no number. */
export function numberOf(element: XmlElement | null, name: string, otherwise: number): number {
  const raw = element?.attributes.get(name);
  if (raw === undefined || raw.trim() === '') return otherwise;
  const value = Number(raw);
  return Number.isFinite(value) ? value : otherwise;
}

/** An XML boolean attribute (`1`, `true`, `on`), or `otherwise` when it is absent. */
export function flagOf(element: XmlElement | null, name: string, otherwise = false): boolean {
  const raw = element?.attributes.get(name);
  return raw === undefined ? otherwise : isTrue(raw);
}

/** Whether an XML boolean is true. */
export function isTrue(raw: string): boolean {
  return raw === '1' || raw === 'true' || raw === 'on';
}
