import { addContentType } from '../package/content-types';
import { freePartName } from '../package/part-name';
import { addRelationship, OFFICE_RELATIONSHIPS, removeRelationship } from '../package/relationships';
import { buildElement } from '../package/xml-build';
import { applyEdits, attributesEdit, prefixed } from '../package/xml-edit';
import { numberOf, parseXml } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import { readOutline, type SheetEntry, type WorkbookOutline } from '../reading/workbook-outline';
import type { WorkbookModel, WorksheetModel } from '../workbook-model';
import type { SheetFates } from './sheet-references';

/** A tab after the save. */
export type PlannedTab = {
  /** Null for a chart sheet, which stays as it is. */
  readonly worksheet: WorksheetModel | null;
  /** Its name in the file; null for a sheet made since. */
  readonly nameBefore: string | null;
  readonly part: string;
  /** Its entry in the workbook's main part. */
  readonly entryXml: string;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const EMPTY_SHEET = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">`,
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
  '<sheetData></sheetData></worksheet>',
].join('');

const STATES: Readonly<Record<WorksheetModel['visibility'], string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/**
 * The tabs in their final order: worksheets as the model has them, chart sheets behind the tab they stood behind. Makes a part
 * for each new sheet and cuts off the parts of sheets that went away.
 */
export function planTabs(parts: ZipPackage, model: WorkbookModel): PlannedTab[] {
  const outline = readOutline(parts);
  const highestId = Math.max(0, ...outline.sheets.map(({ element }) => numberOf(element, 'sheetId', 0)));
  const tabs = model.worksheets.map((worksheet, index) =>
    worksheet.nameInFile === null
      ? newTab(parts, outline, worksheet, highestId + 1 + index)
      : standingTab(outline, worksheet, worksheet.nameInFile),
  );
  outline.sheets.forEach((sheet, index) => {
    if (sheet.isWorksheet) return;
    const previous = outline.sheets[index - 1]?.name;
    const behind = tabs.findIndex(({ nameBefore }) => nameBefore !== null && nameBefore === previous);
    const entryXml = outline.xml.slice(sheet.element.start, sheet.element.end);
    tabs.splice(behind + 1, 0, { worksheet: null, nameBefore: sheet.name, part: sheet.part, entryXml });
  });
  for (const sheet of outline.sheets) {
    if (tabs.some(({ nameBefore }) => nameBefore === sheet.name)) continue;
    removeRelationship(parts, outline.part, sheet.element.attributes.get('id') ?? '');
  }
  return tabs;
}

function standingTab(outline: WorkbookOutline, worksheet: WorksheetModel, nameBefore: string): PlannedTab {
  const sheet = outline.sheets.find(({ name }) => name === nameBefore);
  if (!sheet) throw new Error(`The sheet ${nameBefore} is not in the file.`);
  const entry = outline.xml.slice(sheet.element.start, sheet.element.end);
  return { worksheet, nameBefore, part: sheet.part, entryXml: withTabAttributes(entry, worksheet) };
}

function withTabAttributes(entry: string, { name, visibility }: WorksheetModel): string {
  return applyEdits(entry, [attributesEdit(entry, parseXml(entry), { name, state: STATES[visibility] })]);
}

function newTab(
  parts: ZipPackage,
  outline: WorkbookOutline,
  worksheet: WorksheetModel,
  sheetId: number,
): PlannedTab {
  const part = freePartName((name) => parts.has(name), 'xl/worksheets/sheet', '.xml');
  parts.setText(part, EMPTY_SHEET);
  addContentType(parts, part, SHEET_TYPE);
  const id = addRelationship(parts, outline.part, `${OFFICE_RELATIONSHIPS}/worksheet`, part);
  const attributes = { sheetId, 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id };
  const entry = buildElement(prefixed(outline.root, 'sheet'), attributes);
  return { worksheet, nameBefore: null, part, entryXml: withTabAttributes(entry, worksheet) };
}

/** What became of each sheet of the file. */
export function sheetFates(sheets: readonly SheetEntry[], tabs: readonly PlannedTab[]): SheetFates {
  return new Map(
    sheets.map(({ name }) => {
      const tab = tabs.find(({ nameBefore }) => nameBefore === name);
      return [name, tab ? (tab.worksheet?.name ?? name) : null];
    }),
  );
}
