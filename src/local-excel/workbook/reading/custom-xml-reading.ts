import { readRelationships } from '../package/relationships';
import { parseXml } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import type { WorkbookOutline } from './workbook-outline';

/** A custom XML part of the workbook. Its id stands in a part beside it. */
export type CustomXmlInFile = { readonly id: string; readonly xml: string; readonly part: string };

/** The custom XML parts of a workbook; one without an id takes its part's name. */
export function readCustomXml(parts: ZipPackage, outline: WorkbookOutline): CustomXmlInFile[] {
  const targets = outline.relationships.filter((relationship) => relationship.kind === 'customXml');
  return targets.flatMap(({ target }) => {
    const xml = parts.text(target);
    return xml === null ? [] : [{ id: idOf(parts, target), xml, part: target }];
  });
}

function idOf(parts: ZipPackage, part: string): string {
  const properties = readRelationships(parts, part).find(({ kind }) => kind === 'customXmlProps');
  const xml = properties ? parts.text(properties.target) : null;
  const id = xml === null ? undefined : parseXml(xml).attributes.get('itemID');
  return id ?? part;
}
