import { formatBlock } from '../cell-address';
import { insertChild, replaceChildren, SHEET_CHILDREN } from '../package/child-order';
import { buildElement } from '../package/xml-build';
import { applyEdits, prefixed, type XmlEdit } from '../package/xml-edit';
import { childOf, parseXmlAround, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { cellOfKey, type WorksheetModel } from '../workbook-model';
import type { CellContext } from './cell-xml';
import { columnsXml } from './column-writer';
import { conditionalFormatEdits } from './conditional-format-writer';
import { writeCustomProperties } from './custom-property-writer';
import { writeCharts } from './drawing-writer';
import { pageLayoutEdits } from './page-layout-writer';
import { SheetDataIndex } from './sheet-data-index';
import { sheetDataEdits } from './sheet-data-writer';
import { sheetPropertiesXml } from './sheet-properties-writer';
import { sheetViewsXml } from './sheet-view-writer';
import { followHeaders, writeTables } from './table-writer';
import { validationEdits } from './validation-writer';
import { withAddresses } from './with-addresses';
import { writtenChanges } from './written-changes';

/** What writing a sheet needs to know. */
export type SheetTarget = {
  readonly parts: ZipPackage;
  readonly part: string;
  readonly worksheet: WorksheetModel;
  /** How it was when the file was opened; null for a sheet made since. */
  readonly before: WorksheetModel | null;
  readonly isActive: boolean;
  readonly activeChanged: boolean;
  readonly context: Omit<CellContext, 'prefix'>;
  readonly ruleStyleNumber: (id: string) => number | null;
};

/** A sheet's part in hand. */
type OpenSheet = SheetTarget & {
  readonly xml: string;
  readonly root: XmlElement;
  readonly index: SheetDataIndex;
  readonly prefix: string;
};

/** Brings what changed into a sheet's part; every other byte of it stays. */
export function writeSheet(target: SheetTarget): void {
  const sheet = openSheet(target);
  const changes = writtenChanges(target.worksheet);
  const edits = [
    ...(changes.tabColor || changes.pageLayout ? propertiesEdits(sheet) : []),
    ...dimensionEdits(sheet),
    ...(changes.freeze || changes.view || target.activeChanged ? viewEdits(sheet) : []),
    ...(changes.columnWidths.size > 0 ? columnEdits(sheet) : []),
    ...cellEdits(sheet),
    ...(changes.autoFilter ? filterEdits(sheet) : []),
    ...(changes.merges ? mergeEdits(sheet) : []),
    ...(changes.conditionalFormats ? ruleEdits(sheet) : []),
    ...(changes.validations ? validationsEdits(sheet) : []),
    ...(changes.pageLayout ? pageLayoutEdits(sheet.worksheet, sheet.root, sheet.xml, sheet.prefix) : []),
    ...linkedEdits(sheet),
  ];
  if (edits.length > 0) target.parts.setText(target.part, applyEdits(sheet.xml, edits));
  if (changes.cells.size > 0) followHeaders(target.parts, target.part, target.worksheet);
}

function openSheet(target: SheetTarget): OpenSheet {
  const xml = target.parts.text(target.part) ?? '';
  const index = new SheetDataIndex();
  const root = parseXmlAround(xml, 'sheetData', (token) => index.visit(token));
  const prefix = prefixed(root, '');
  if (index.complete) return { ...target, xml, root, index, prefix };
  target.parts.setText(target.part, withAddresses(xml));
  return openSheet(target);
}

function propertiesEdits({ worksheet, root, xml, prefix }: OpenSheet): XmlEdit[] {
  return replaceChildren(root, 'sheetPr', sheetPropertiesXml(worksheet, root, xml, prefix), SHEET_CHILDREN);
}

/** The block of used cells, which some readers rely on. */
function dimensionEdits({ worksheet, root, prefix }: OpenSheet): XmlEdit[] {
  if (writtenChanges(worksheet).cells.size === 0) return [];
  const ref = formatBlock(usedBlock(worksheet));
  return replaceChildren(root, 'dimension', buildElement(`${prefix}dimension`, { ref }), SHEET_CHILDREN);
}

function usedBlock({ cells }: WorksheetModel): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const key of cells.keys()) {
    const { row, column } = cellOfKey(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (top > bottom) return { row: 0, column: 0, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function viewEdits({ worksheet, root, xml, prefix, isActive }: OpenSheet): XmlEdit[] {
  const fragment = sheetViewsXml(worksheet, root, xml, prefix, isActive);
  return replaceChildren(root, 'sheetViews', fragment, SHEET_CHILDREN);
}

function columnEdits({ worksheet, root, prefix }: OpenSheet): XmlEdit[] {
  return replaceChildren(root, 'cols', columnsXml(worksheet, root, prefix), SHEET_CHILDREN);
}

function cellEdits(sheet: OpenSheet): XmlEdit[] {
  const { xml, root, index, worksheet, before, prefix } = sheet;
  const data = childOf(root, 'sheetData');
  if (!data) throw new Error(`The sheet ${worksheet.name} has no place for cells.`);
  const context = { ...sheet.context, prefix };
  const isClosed = data.contentEnd === data.end;
  const edits = sheetDataEdits({ xml, index, worksheet, before, context, contentEnd: data.contentEnd });
  if (!isClosed) return edits;
  const rows = edits.map(({ text }) => text).join('');
  const text = rows === '' ? xml.slice(data.start, data.end) : buildElement(`${prefix}sheetData`, {}, rows);
  return [{ start: data.start, end: data.end, text }];
}

function filterEdits({ worksheet, root, prefix }: OpenSheet): XmlEdit[] {
  const block = worksheet.autoFilter;
  const fragment = block ? buildElement(`${prefix}autoFilter`, { ref: formatBlock(block) }) : '';
  return replaceChildren(root, 'autoFilter', fragment, SHEET_CHILDREN);
}

function mergeEdits({ worksheet: { merges }, root, prefix }: OpenSheet): XmlEdit[] {
  const content = merges.map((block) => buildElement(`${prefix}mergeCell`, { ref: formatBlock(block) }));
  const fragment =
    merges.length === 0
      ? ''
      : buildElement(`${prefix}mergeCells`, { count: merges.length }, content.join(''));
  return replaceChildren(root, 'mergeCells', fragment, SHEET_CHILDREN);
}

function ruleEdits({ worksheet, before, root, xml, prefix, ruleStyleNumber }: OpenSheet): XmlEdit[] {
  return conditionalFormatEdits(worksheet, before, root, xml, prefix, ruleStyleNumber);
}

function validationsEdits({ worksheet, before, root, xml, prefix }: OpenSheet): XmlEdit[] {
  return validationEdits(worksheet, before, root, xml, prefix);
}

/** What stands in parts of its own, which the sheet's part links to. */
function linkedEdits({ parts, part, worksheet, before, root, prefix }: OpenSheet): XmlEdit[] {
  const changes = writtenChanges(worksheet);
  const replace = (name: string, fragment: string): XmlEdit[] =>
    replaceChildren(root, name, fragment, SHEET_CHILDREN);
  const drawing = changes.charts ? writeCharts(parts, part, worksheet, before, prefix) : null;
  return [
    ...(changes.customProperties
      ? replace('customProperties', writeCustomProperties(parts, part, worksheet.customProperties, root))
      : []),
    ...(drawing === null ? [] : [insertChild(root, 'drawing', drawing, SHEET_CHILDREN)]),
    ...(changes.tables ? replace('tableParts', writeTables(parts, part, worksheet, before, prefix)) : []),
  ];
}
