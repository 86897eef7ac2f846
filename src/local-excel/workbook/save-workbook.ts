import { emptyPackage } from './engine-styles';
import type { Excelize } from './excelize-engine';
import { readRelationships, removeRelationship } from './package/relationships';
import { openPackage, type ZipPackage } from './package/zip-package';
import { readWorkbook } from './reading/read-workbook';
import { readOutline } from './reading/workbook-outline';
import { addFormats, type FormatNumbers } from './saving/cell-formats';
import { followedChart, followSheetsInCharts } from './saving/chart-references';
import { writeCustomXml } from './saving/custom-xml-writer';
import { hasChanges, hasNewActiveSheet, hasSheetChanges } from './saving/has-changes';
import { linkedParts, removeUnlinkedParts } from './saving/linked-parts';
import { writeSettings } from './saving/settings-writer';
import { sharedStringWriter, type SharedStringWriter } from './saving/shared-string-writer';
import { sheetBefore } from './saving/sheet-before';
import { newResults } from './saving/sheet-data-writer';
import { writeSheet } from './saving/sheet-writer';
import type { SheetFates } from './saving/sheet-references';
import { planTabs, sheetFates, type PlannedTab } from './saving/tab-planner';
import { writeWorkbookPart } from './saving/workbook-part-writer';
import type { WorkbookModel } from './workbook-model';

/**
 * The workbook as an .xlsx file. Only what changed since opening is written; parts that nothing touched keep their bytes, and
 * an untouched workbook is its source, byte for byte.
 */
export function saveWorkbook(model: WorkbookModel, excelize: Excelize): Promise<Uint8Array> {
  return Promise.resolve().then(() => saveNow(model, excelize));
}

function saveNow(model: WorkbookModel, excelize: Excelize): Uint8Array {
  const { source } = model;
  const parts = source === null ? emptyPackage(excelize) : openPackage(source);
  const opened = source === null ? null : readWorkbook(parts, source);
  if (source !== null && opened && !hasChanges(model, opened)) return source;
  const linked = linkedParts(parts);
  const outline = readOutline(parts);
  const formats = addFormats(parts, model, opened, excelize);
  const tabs = planTabs(parts, model);
  const fates = sheetFates(outline.sheets, tabs);
  followSheetsInCharts(parts, fates);
  const before = opened && followedCharts(opened, fates);
  const strings = sharedStringWriter(parts, outline.part);
  writeSheets(parts, tabs, { model, before, formats, strings });
  strings.finish();
  writeWorkbookPart(parts, outline, model, tabs, fates);
  if (model.settingsChanged) writeSettings(parts, model.settings);
  writeCustomXml(parts, model);
  dropCalculationChain(parts);
  removeUnlinkedParts(parts, linked);
  return parts.toBytes();
}

/** The model as it was opened, but with charts that already follow their sheets, so that following is no change of theirs. */
function followedCharts(opened: WorkbookModel, fates: SheetFates): WorkbookModel {
  const worksheets = opened.worksheets.map((worksheet) => ({
    ...worksheet,
    charts: worksheet.charts.map((chart) => followedChart(chart, fates)),
  }));
  return { ...opened, worksheets };
}

type Save = {
  readonly model: WorkbookModel;
  readonly before: WorkbookModel | null;
  readonly formats: FormatNumbers;
  readonly strings: SharedStringWriter;
};

function writeSheets(parts: ZipPackage, tabs: readonly PlannedTab[], save: Save): void {
  const { model, before, formats, strings } = save;
  const activeChanged = hasNewActiveSheet(model, before);
  for (const { worksheet, part } of tabs) {
    if (!worksheet) continue;
    const old = sheetBefore(before, worksheet);
    if (!hasSheetChanges(worksheet) && !activeChanged && newResults(worksheet, old).length === 0) continue;
    writeSheet({
      parts,
      part,
      worksheet,
      before: old,
      isActive: worksheet.id === model.activeWorksheetId,
      activeChanged,
      context: { strings, styleNumber: formats.styleNumber },
      ruleStyleNumber: formats.ruleStyleNumber,
    });
  }
}

/** The order in which formulas were last calculated names cells that may hold none any more; Excel makes a new one. */
function dropCalculationChain(parts: ZipPackage): void {
  const { part } = readOutline(parts);
  const chain = readRelationships(parts, part).find(({ kind }) => kind === 'calcChain');
  if (chain) removeRelationship(parts, part, chain.id);
}
