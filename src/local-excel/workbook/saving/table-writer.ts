import { formatBlock } from '../cell-address';
import { addContentType } from '../package/content-types';
import { freePartName } from '../package/part-name';
import {
  addRelationship,
  OFFICE_RELATIONSHIPS,
  readRelationships,
  removeRelationship,
} from '../package/relationships';
import { buildElement } from '../package/xml-build';
import { applyEdits, attributesEdit } from '../package/xml-edit';
import { childOf, childrenOf, numberOf, parseXml } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { cellKey, type TableModel, type WorksheetModel } from '../workbook-model';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Writes the tables of a sheet and returns the element that its part needs for them. A table of the file that did not change
 * keeps its part; any other is written anew.
 */
export function writeTables(
  parts: ZipPackage,
  sheetPart: string,
  worksheet: WorksheetModel,
  before: WorksheetModel | null,
  prefix: string,
): string {
  const links = readRelationships(parts, sheetPart).filter(({ kind }) => kind === 'table');
  const kept = worksheet.tables.map((table) => {
    const place = before?.tables.findIndex((old) => isSameTable(old, table)) ?? -1;
    return { table, link: links[place] ?? null };
  });
  for (const { id } of links) {
    if (!kept.some(({ link }) => link?.id === id)) removeRelationship(parts, sheetPart, id);
  }
  const ids = kept.map(({ table, link }) => link?.id ?? addTablePart(parts, sheetPart, worksheet, table));
  const content = ids.map((id) =>
    buildElement(`${prefix}tablePart`, { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id }),
  );
  if (content.length === 0) return '';
  return buildElement(`${prefix}tableParts`, { count: content.length }, content.join(''));
}

/** Excel demands that a table's columns are called as its header cells say; this follows headers that were rewritten. */
export function followHeaders(parts: ZipPackage, sheetPart: string, worksheet: WorksheetModel): void {
  for (const { kind, target } of readRelationships(parts, sheetPart)) {
    const xml = kind === 'table' ? parts.text(target) : null;
    if (xml === null) continue;
    const root = parseXml(xml);
    const name = root.attributes.get('displayName');
    const table = worksheet.tables.find((candidate) => candidate.name === name);
    if (!table?.showHeaders) continue;
    const names = columnNames(worksheet, table);
    const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn');
    const edits = columns.flatMap((column, index) => {
      const present = column.attributes.get('name');
      const wanted = inTable(names[index] ?? '');
      return present === wanted || wanted === '' ? [] : [attributesEdit(xml, column, { name: wanted })];
    });
    if (edits.length > 0) parts.setText(target, applyEdits(xml, edits));
  }
}

function isSameTable(old: TableModel, table: TableModel): boolean {
  if (!table.fromFile || old.name !== table.name || old.style !== table.style) return false;
  if (old.showHeaders !== table.showHeaders || old.showTotals !== table.showTotals) return false;
  return formatBlock(old.block) === formatBlock(table.block);
}

function addTablePart(
  parts: ZipPackage,
  sheetPart: string,
  worksheet: WorksheetModel,
  table: TableModel,
): string {
  const part = freePartName((name) => parts.has(name), 'xl/tables/table', '.xml');
  parts.setText(part, tableXml(table, nextTableId(parts), columnNames(worksheet, table)));
  addContentType(parts, part, TYPE);
  return addRelationship(parts, sheetPart, `${OFFICE_RELATIONSHIPS}/table`, part);
}

function nextTableId(parts: ZipPackage): number {
  const ids = parts
    .names()
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/i.test(name))
    .map((name) => numberOf(parseXml(parts.text(name) ?? ''), 'id', 0));
  return Math.max(0, ...ids) + 1;
}

/** Names must not repeat; a header cell that is empty gives Excel's own name. */
function columnNames({ cells }: WorksheetModel, { block, showHeaders }: TableModel): string[] {
  const names: string[] = [];
  for (let index = 0; index < block.columns; index += 1) {
    const header = showHeaders ? cells.get(cellKey(block.row, block.column + index))?.value : null;
    const name =
      header === null || header === undefined || header === '' ? `Column${index + 1}` : String(header);
    const repeats = names.filter((known) => known.toLowerCase() === name.toLowerCase()).length;
    names.push(repeats === 0 ? name : `${name}${repeats + 1}`);
  }
  return names;
}

/** Line breaks of a header are spelt out in the table. */
function inTable(header: string): string {
  return header.replace(/\r?\n/g, '_x000a_');
}

function tableXml(table: TableModel, id: number, columns: readonly string[]): string {
  const { block, name } = table;
  const body = { ...block, rows: block.rows - (table.showTotals ? 1 : 0) };
  const entries = columns.map((column, index) =>
    buildElement('tableColumn', { id: index + 1, name: inTable(column) }),
  );
  const content = [
    table.showHeaders ? buildElement('autoFilter', { ref: formatBlock(body) }) : '',
    buildElement('tableColumns', { count: columns.length }, entries.join('')),
    table.style === ''
      ? ''
      : buildElement('tableStyleInfo', {
          name: table.style,
          showFirstColumn: '0',
          showLastColumn: '0',
          showRowStripes: '1',
          showColumnStripes: '0',
        }),
  ];
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: formatBlock(block),
    headerRowCount: table.showHeaders ? null : '0',
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : '0',
  };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${buildElement('table', attributes, content.join(''))}`;
}
