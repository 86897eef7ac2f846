import { freePartName, relationshipsPartOf, relativeTarget, resolvePartName } from './part-name';
import { appendEdit, applyEdits, prefixed, removeEdit } from './xml-edit';
import { childrenOf, parseXml } from './xml-element';
import { encodeXmlAttribute } from './xml-text';
import type { ZipPackage } from './zip-package';

/** A link from one part to another, or to something outside the file. */
export type Relationship = {
  readonly id: string;
  /** The last word of the type's address, the same in the transitional and the strict form of the format. */
  readonly kind: string;
  /** Part name; for an outside target the address itself. */
  readonly target: string;
  readonly external: boolean;
};

export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/** The links of a part; the empty owner is the package itself. */
export function readRelationships(parts: ZipPackage, owner: string): Relationship[] {
  const xml = parts.text(relationshipsPartOf(owner));
  if (xml === null) return [];
  return childrenOf(parseXml(xml), 'Relationship').map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    const type = attributes.get('Type') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolvePartName(owner, target),
      external,
    };
  });
}

/** Links `owner` to `target` (a part name) and returns the new link's id. `type` is the full address of the type. */
export function addRelationship(parts: ZipPackage, owner: string, type: string, target: string): string {
  const part = relationshipsPartOf(owner);
  const taken = new Set(readRelationships(parts, owner).map((relationship) => relationship.id));
  const id = freePartName((name) => taken.has(name), 'rId', '');
  const xml = parts.text(part) ?? EMPTY;
  const root = parseXml(xml);
  const tag = prefixed(root, 'Relationship');
  const link = `<${tag} Id="${id}" Type="${type}" Target="${encodeXmlAttribute(relativeTarget(owner, target))}"/>`;
  parts.setText(part, applyEdits(xml, [appendEdit(xml, root, link)]));
  return id;
}

/** Removes one link of `owner`. */
export function removeRelationship(parts: ZipPackage, owner: string, id: string): void {
  const part = relationshipsPartOf(owner);
  const xml = parts.text(part);
  if (xml === null) return;
  const link = childrenOf(parseXml(xml), 'Relationship').find((child) => child.attributes.get('Id') === id);
  if (link) parts.setText(part, applyEdits(xml, [removeEdit(link)]));
}
