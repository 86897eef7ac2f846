import { addContentType } from '../package/content-types';
import { freePartName } from '../package/part-name';
import { addRelationship, OFFICE_RELATIONSHIPS, removeRelationship } from '../package/relationships';
import { buildElement } from '../package/xml-build';
import type { ZipPackage } from '../package/zip-package';
import { readCustomXml } from '../reading/custom-xml-reading';
import { readOutline } from '../reading/workbook-outline';
import type { WorkbookModel } from '../workbook-model';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Brings the workbook's custom XML parts into the file: those that went, changed and came. */
export function writeCustomXml(parts: ZipPackage, model: WorkbookModel): void {
  const outline = readOutline(parts);
  const standing = readCustomXml(parts, outline);
  for (const old of standing) {
    const present = model.customXmlParts.find(({ id }) => id === old.id);
    const link = outline.relationships.find(({ target }) => target === old.part);
    if (!present && link) removeRelationship(parts, outline.part, link.id);
    if (present && present.xml !== old.xml) parts.setText(old.part, present.xml);
  }
  for (const { id, xml } of model.customXmlParts) {
    if (!standing.some((old) => old.id === id)) addPart(parts, outline.part, id, xml);
  }
}

function addPart(parts: ZipPackage, workbookPart: string, id: string, xml: string): void {
  const part = freePartName((name) => parts.has(name), 'customXml/item', '.xml');
  const properties = freePartName((name) => parts.has(name), 'customXml/itemProps', '.xml');
  const attributes = { 'ds:itemID': id, 'xmlns:ds': NAMESPACE };
  parts.setText(part, xml);
  parts.setText(properties, buildElement('ds:datastoreItem', attributes, '<ds:schemaRefs/>'));
  addContentType(parts, part, 'application/xml');
  addContentType(parts, properties, PROPERTIES_TYPE);
  addRelationship(parts, workbookPart, `${OFFICE_RELATIONSHIPS}/customXml`, part);
  addRelationship(parts, part, `${OFFICE_RELATIONSHIPS}/customXmlProps`, properties);
}
