import type { XmlElement } from './xml-element';
import { encodeXmlAttribute } from './xml-text';

/** Changes to the text of an XML part at places that `parseXml` found; everything else stays as it was. */
export type XmlEdit = { readonly start: number; readonly end: number; readonly text: string };

/** The part with all edits done; they must not overlap. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) throw new Error('Edits of an XML part overlap.');
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

/** Puts `fragment` behind the last child of `parent`. */
export function appendEdit(xml: string, parent: XmlElement, fragment: string): XmlEdit {
  if (parent.contentEnd < parent.end)
    return { start: parent.contentEnd, end: parent.contentEnd, text: fragment };
  const tag = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
  return { start: parent.start, end: parent.end, text: `${tag}${fragment}</${qualifiedName(parent)}>` };
}

/** Takes an element out. */
export function removeEdit(element: XmlElement): XmlEdit {
  return { start: element.start, end: element.end, text: '' };
}

/** Sets attributes of an element's opening tag; null removes one. Attributes are named as written, with their prefix. */
export function attributesEdit(
  xml: string,
  element: XmlElement,
  values: Readonly<Record<string, string | null>>,
): XmlEdit {
  const tag = Object.entries(values).reduce(
    (rest, [name, value]) => {
      const without = rest.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
      const written = value === null ? '' : ` ${name}="${encodeXmlAttribute(value)}"`;
      return without.replace(/\s*(\/?)>$/, (_, slash: string) => `${written}${slash}>`);
    },
    xml.slice(element.start, element.contentStart),
  );
  return { start: element.start, end: element.contentStart, text: tag };
}

/** The element's name as written, with its prefix. */
export function qualifiedName(element: XmlElement): string {
  return prefixed(element, element.name);
}

/** `name` with the prefix that `relative` has, for a new element of the same namespace. */
export function prefixed(relative: XmlElement, name: string): string {
  return relative.prefix === '' ? name : `${relative.prefix}:${name}`;
}
