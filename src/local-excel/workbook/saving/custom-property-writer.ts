import { addContentType } from '../package/content-types';
import { freePartName } from '../package/part-name';
import {
  addRelationship,
  OFFICE_RELATIONSHIPS,
  readRelationships,
  removeRelationship,
} from '../package/relationships';
import { buildElement } from '../package/xml-build';
import { prefixed } from '../package/xml-edit';
import { childOf, childrenOf, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/**
 * Writes the custom properties of a sheet, each value in a part of its own as UTF-16 text, and returns the element that the
 * sheet's part needs for them (empty for none). A property that stays keeps its part. The engine knows nothing of them.
 */
export function writeCustomProperties(
  parts: ZipPackage,
  sheetPart: string,
  properties: ReadonlyMap<string, string>,
  sheet: XmlElement,
): string {
  const links = new Map(readRelationships(parts, sheetPart).map(({ id, target }) => [id, target]));
  const kept = new Map<string, string>();
  for (const { attributes } of childrenOf(childOf(sheet, 'customProperties'), 'customPr')) {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('name') ?? '';
    if (properties.has(name) && links.has(id)) kept.set(name, id);
    else removeRelationship(parts, sheetPart, id);
  }
  const entries = [...properties].map(([name, value]) => {
    const id = kept.get(name);
    const part = links.get(id ?? '');
    if (part !== undefined) parts.setBytes(part, encodeUtf16(value));
    const present = id ?? addPropertyPart(parts, sheetPart, value);
    const attributes = { 'xmlns:r': OFFICE_RELATIONSHIPS, name, 'r:id': present };
    return buildElement(prefixed(sheet, 'customPr'), attributes);
  });
  return entries.length === 0 ? '' : buildElement(prefixed(sheet, 'customProperties'), {}, entries.join(''));
}

function addPropertyPart(parts: ZipPackage, sheetPart: string, value: string): string {
  const part = freePartName((name) => parts.has(name), 'xl/customProperty', '.bin');
  parts.setBytes(part, encodeUtf16(value));
  addContentType(parts, part, TYPE);
  return addRelationship(parts, sheetPart, `${OFFICE_RELATIONSHIPS}/customProperty`, part);
}

function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = unit & 0xff;
    bytes[index * 2 + 1] = unit >> 8;
  }
  return bytes;
}
