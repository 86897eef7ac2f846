import { buildElement } from '../package/xml-build';
import { addContentType } from '../package/content-types';
import { addRelationship, OFFICE_RELATIONSHIPS, readRelationships } from '../package/relationships';
import { appendEdit, applyEdits, attributesEdit, prefixed } from '../package/xml-edit';
import { parseXmlAround, type XmlElement } from '../package/xml-element';
import { encodeCellText } from '../package/xml-text';
import type { ZipPackage } from '../package/zip-package';

/** Texts that changed cells hold. They go behind the texts of the file, whose numbers other cells rely on. */
export type SharedStringWriter = {
  /** The number by which a cell names a text. */
  readonly numberOf: (text: string) => number;
  /** Puts the new texts into the parts. */
  readonly finish: () => void;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"></sst>`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

/** Starts on the texts of a workbook whose main part is `workbookPart`. */
export function sharedStringWriter(parts: ZipPackage, workbookPart: string): SharedStringWriter {
  const link = readRelationships(parts, workbookPart).find(({ kind }) => kind === 'sharedStrings');
  const xml = (link ? parts.text(link.target) : null) ?? EMPTY;
  let inFile = 0;
  const root = parseXmlAround(xml, 'sst', ({ kind, name }) => {
    if (kind === 'open' && name === 'si') inFile += 1;
  });
  const added = new Map<string, number>();
  return {
    numberOf: (text) => {
      const number = added.get(text) ?? inFile + added.size;
      added.set(text, number);
      return number;
    },
    finish: () => {
      if (added.size === 0) return;
      const part = link?.target ?? newPart(parts, workbookPart);
      parts.setText(part, appended(xml, root, [...added.keys()], inFile + added.size));
    },
  };
}

function newPart(parts: ZipPackage, workbookPart: string): string {
  const part = `${workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)}sharedStrings.xml`;
  addRelationship(parts, workbookPart, `${OFFICE_RELATIONSHIPS}/sharedStrings`, part);
  addContentType(parts, part, TYPE);
  return part;
}

function appended(xml: string, root: XmlElement, texts: readonly string[], total: number): string {
  const items = texts.map((text) => item(prefixed(root, 'si'), prefixed(root, 't'), text)).join('');
  const isClosed = root.contentEnd === root.end;
  const counts = isClosed ? [] : [attributesEdit(xml, root, { count: null, uniqueCount: String(total) })];
  return applyEdits(xml, [...counts, appendEdit(xml, root, items)]);
}

function item(itemTag: string, textTag: string, text: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return buildElement(itemTag, {}, `<${textTag}${space}>${encodeCellText(text)}</${textTag}>`);
}
