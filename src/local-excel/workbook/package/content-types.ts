import { appendEdit, applyEdits, prefixed, removeEdit } from './xml-edit';
import { childrenOf, parseXml, type XmlElement } from './xml-element';
import { encodeXmlAttribute } from './xml-text';
import type { ZipPackage } from './zip-package';

/** The part in which a workbook file says what kind each of its parts is. */
const CONTENT_TYPES = '[Content_Types].xml';

/** Says what kind a new part is. */
export function addContentType(parts: ZipPackage, part: string, type: string): void {
  removeContentType(parts, part);
  const xml = parts.text(CONTENT_TYPES);
  if (xml === null) return;
  const root = parseXml(xml);
  const entry = `<${prefixed(root, 'Override')} PartName="/${encodeXmlAttribute(part)}" ContentType="${type}"/>`;
  parts.setText(CONTENT_TYPES, applyEdits(xml, [appendEdit(xml, root, entry)]));
}

/** Forgets a part that has been removed. */
export function removeContentType(parts: ZipPackage, part: string): void {
  const xml = parts.text(CONTENT_TYPES);
  if (xml === null) return;
  const entry = entryOf(xml, part);
  if (entry) parts.setText(CONTENT_TYPES, applyEdits(xml, [removeEdit(entry)]));
}

function entryOf(xml: string, part: string): XmlElement | undefined {
  const name = `/${part}`.toLowerCase();
  const entries = childrenOf(parseXml(xml), 'Override');
  return entries.find((entry) => entry.attributes.get('PartName')?.toLowerCase() === name);
}
