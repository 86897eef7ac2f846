import { readRelationships } from '../package/relationships';
import { childOf, childrenOf, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';

/**
 * Custom properties of a sheet: the sheet's part gives the name, a part of its own holds the value as UTF-16 text.
 */
export function readCustomProperties(
  parts: ZipPackage,
  sheetPart: string,
  sheet: XmlElement,
): Map<string, string> {
  const relationships = readRelationships(parts, sheetPart);
  const properties = new Map<string, string>();
  for (const property of childrenOf(childOf(sheet, 'customProperties'), 'customPr')) {
    const id = property.attributes.get('id');
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const value = target === undefined ? null : parts.bytes(target);
    if (value) properties.set(property.attributes.get('name') ?? '', decodeUtf16(value));
  }
  return properties;
}

function decodeUtf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '');
}
