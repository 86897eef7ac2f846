import { readRelationships, type Relationship } from '../package/relationships';
import { childOf, childrenOf, flagOf, numberOf, parseXml, type XmlElement } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { WorkbookRefusal } from '../workbook-refusal';
import type { WorkbookModel, WorksheetModel } from '../workbook-model';

/** A tab of the workbook as its main part lists it; chart sheets are tabs too, worksheets are those with cells. */
export type SheetEntry = {
  readonly name: string;
  readonly part: string;
  readonly visibility: WorksheetModel['visibility'];
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
};

/** The main part of a workbook file: its tabs in order, and where everything else is. */
export type WorkbookOutline = {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  /** The tab in front; null when it is a chart sheet. */
  readonly activeSheet: string | null;
};

/** Reads the main part. Throws `WorkbookRefusal` when the file has none, as a zip of something else. */
export function readOutline(parts: ZipPackage): WorkbookOutline {
  const part = workbookPart(parts);
  const xml = parts.text(part) ?? '';
  const root = parseXml(xml);
  const relationships = readRelationships(parts, part);
  const entries = childrenOf(childOf(root, 'sheets'), 'sheet');
  const sheets = entries.map((element) => sheetEntry(element, relationships));
  if (root.name !== 'workbook' || !sheets.some((sheet) => sheet.isWorksheet)) {
    throw new WorkbookRefusal('notAWorkbook');
  }
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  const active = sheets[numberOf(view, 'activeTab', 0)];
  return { part, xml, root, relationships, sheets, activeSheet: active?.isWorksheet ? active.name : null };
}

function workbookPart(parts: ZipPackage): string {
  const main = readRelationships(parts, '').find((relationship) => relationship.kind === 'officeDocument');
  if (!main || !parts.has(main.target)) throw new WorkbookRefusal('notAWorkbook');
  if (main.target.endsWith('.bin')) throw new WorkbookRefusal('binaryFormat');
  return main.target;
}

function sheetEntry(element: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const id = element.attributes.get('id');
  const relationship = relationships.find((candidate) => candidate.id === id);
  return {
    name: element.attributes.get('name') ?? '',
    part: relationship?.target ?? '',
    visibility: visibilityOf(element.attributes.get('state')),
    isWorksheet: relationship?.kind === 'worksheet',
    element,
  };
}

function visibilityOf(state: string | undefined): WorksheetModel['visibility'] {
  if (state === 'veryHidden') return 'VeryHidden';
  return state === 'hidden' ? 'Hidden' : 'Visible';
}

/** Whether the workbook's structure is locked. */
export function isStructureProtected(root: XmlElement): boolean {
  return flagOf(childOf(root, 'workbookProtection'), 'lockStructure');
}

/** When formulas are calculated. */
export function calculationModeOf(root: XmlElement): WorkbookModel['calculationMode'] {
  const mode = childOf(root, 'calcPr')?.attributes.get('calcMode');
  if (mode === 'manual') return 'Manual';
  return mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
}
