import { parseBlocks } from '../cell-address';
import { readRelationships } from '../package/relationships';
import { childOf, childrenOf, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { cellKey, type HyperlinkModel } from '../workbook-model';

/** A link over more cells than this is a whole column; nobody asks each of its cells. */
const MOST_CELLS = 10_000;

/** The links of a sheet's cells. Where they lead outside the file, the address is a relationship of the sheet. */
export function readHyperlinks(
  parts: ZipPackage,
  sheetPart: string,
  sheet: XmlElement,
): Map<number, HyperlinkModel> {
  const targets = new Map(readRelationships(parts, sheetPart).map(({ id, target }) => [id, target]));
  const links = new Map<number, HyperlinkModel>();
  for (const element of childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink')) {
    const link = linkOf(element, targets.get(element.attributes.get('id') ?? ''));
    for (const key of keysOf(element.attributes.get('ref') ?? '')) links.set(key, link);
  }
  return links;
}

function linkOf({ attributes }: XmlElement, target: string | undefined): HyperlinkModel {
  const location = attributes.get('location');
  const tooltip = attributes.get('tooltip');
  const display = attributes.get('display');
  const outside = location === undefined ? target : `${target ?? ''}#${location}`;
  return {
    ...(target !== undefined && outside !== undefined && { address: outside }),
    ...(target === undefined && location !== undefined && { documentReference: location }),
    ...(tooltip !== undefined && { screenTip: tooltip }),
    ...(display !== undefined && { textToDisplay: display }),
  };
}

function keysOf(ref: string): number[] {
  return parseBlocks(ref).flatMap(({ row, column, rows, columns }) => {
    if (rows * columns > MOST_CELLS) return [cellKey(row, column)];
    return Array.from({ length: rows * columns }, (_, index) =>
      cellKey(row + Math.floor(index / columns), column + (index % columns)),
    );
  });
}
