import { parseBlock } from '../cell-address';
import { readRelationships } from '../package/relationships';
import { childOf, numberOf, parseXml } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import type { TableModel } from '../workbook-model';

/** The tables of a sheet, each a part of its own. */
export function readTables(parts: ZipPackage, sheetPart: string): TableModel[] {
  return readRelationships(parts, sheetPart)
    .filter((relationship) => relationship.kind === 'table')
    .map((relationship) => readTable(parts.text(relationship.target)))
    .filter((table) => table !== null);
}

function readTable(xml: string | null): TableModel | null {
  const root = xml === null ? null : parseXml(xml);
  const block = parseBlock(root?.attributes.get('ref') ?? '');
  const name = root?.attributes.get('displayName') ?? root?.attributes.get('name');
  if (!block || name === undefined) return null;
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name,
    block,
    style: childOf(root, 'tableStyleInfo')?.attributes.get('name') ?? '',
    showHeaders: numberOf(root, 'headerRowCount', 1) > 0,
    showTotals: numberOf(root, 'totalsRowCount', 0) > 0,
    fromFile: true,
  };
}
