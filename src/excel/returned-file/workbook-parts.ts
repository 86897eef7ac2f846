/** The parts of a workbook file: XML documents, and the links by which one names another. */
import { BrokenFile, readZip } from '../zip-entries';

export type Link = { readonly id: string; readonly kind: string; readonly target: string };

/** All of it throws `BrokenFile` where the file is damaged. */
export type WorkbookParts = {
  readonly bytes: (part: string) => Promise<Uint8Array | null>;
  /** The root element; null where there is no such part. */
  readonly xml: (part: string) => Promise<Element | null>;
  /** Links from a part, '' for the package itself; none where it has none. */
  readonly links: (part: string) => Promise<readonly Link[]>;
};

/** Elements of that name below, of whatever namespace: strict and transitional files differ in it. */
export function elementsIn(element: Element | null, name: string): readonly Element[] {
  return element === null ? [] : Array.from(element.getElementsByTagNameNS('*', name));
}

export function attributeOf(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}

/** `xl/worksheets/sheet1.xml` for `../worksheets/sheet1.xml` in a part of `xl/charts`. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function linksPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Opens the parts of the file; null where it is no archive, as a file with a password or of Excel 97 is none. */
export function openParts(file: Uint8Array<ArrayBuffer>): WorkbookParts | null {
  const zip = readZip(file);
  if (zip === null) return null;
  const xml: WorkbookParts['xml'] = async (part) => {
    const bytes = await zip.bytes(part);
    if (bytes === null) return null;
    const { documentElement } = new DOMParser().parseFromString(
      new TextDecoder().decode(bytes),
      'application/xml',
    );
    const faults = documentElement.getElementsByTagName('parsererror').length;
    if (faults > 0 || documentElement.localName === 'parsererror') throw new BrokenFile(part);
    return documentElement;
  };
  return {
    bytes: zip.bytes,
    xml,
    links: async (part) =>
      elementsIn(await xml(linksPart(part)), 'Relationship').map((link) => ({
        id: attributeOf(link, 'Id'),
        kind: attributeOf(link, 'Type').split('/').at(-1) ?? '',
        target: resolvePart(part, attributeOf(link, 'Target')),
      })),
  };
}
