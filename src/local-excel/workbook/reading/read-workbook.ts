import { emptyWorksheet } from '../create-workbook';
import { parseXmlAround } from '../package/xml-element';
import type { ZipPackage } from '../package/zip-package';
import type { WorkbookModel, WorksheetModel } from '../workbook-model';
import { readConditionalFormats } from './conditional-format-reading';
import { readCustomProperties } from './custom-property-reading';
import { readCustomXml } from './custom-xml-reading';
import { readCharts } from './drawing-reading';
import { readHyperlinks } from './hyperlink-reading';
import { namesInFile, readNames } from './name-reading';
import { readSettings } from './settings-reading';
import { readSharedStrings } from './shared-strings';
import { SheetCellsReader } from './sheet-cells';
import { readSheetFeatures } from './sheet-features';
import { readStyles, type StylesInFile } from './style-reading';
import { readTables } from './table-reading';
import { colorResolver, type ColorResolver } from './theme-colors';
import {
  calculationModeOf,
  isStructureProtected,
  readOutline,
  type SheetEntry,
  type WorkbookOutline,
} from './workbook-outline';

/** What the parts of one file share. */
type FileContext = {
  readonly parts: ZipPackage;
  readonly strings: readonly string[];
  readonly styles: StylesInFile;
  readonly color: ColorResolver;
};

/**
 * The model of a workbook file. Throws `WorkbookRefusal` when there is no workbook in it, and `XmlFault` when a part of it is
 * broken.
 */
export function readWorkbook(parts: ZipPackage, source: Uint8Array): WorkbookModel {
  const outline = readOutline(parts);
  const color = colorResolver(linkedText(parts, outline, 'theme'));
  const styles = readStyles(linkedText(parts, outline, 'styles'), color);
  const strings = readSharedStrings(linkedText(parts, outline, 'sharedStrings'));
  const entries = outline.sheets.filter((sheet) => sheet.isWorksheet);
  const worksheets = entries.map((sheet) => readWorksheet(sheet, { parts, strings, styles, color }));
  const active = worksheets.find((worksheet) => worksheet.name === outline.activeSheet) ?? worksheets[0];
  const model: WorkbookModel = {
    worksheets,
    deletedInFile: [],
    names: [],
    namesChanged: false,
    styles: styles.styles,
    activeWorksheetId: active?.id ?? '',
    selection: null,
    settings: readSettings(parts),
    settingsChanged: false,
    customXmlParts: readCustomXml(parts, outline).map(({ id, xml }) => ({ id, xml })),
    protected: isStructureProtected(outline.root),
    readOnly: false,
    calculationMode: calculationModeOf(outline.root),
    source,
  };
  readNames(model, namesInFile(outline.root, outline.sheets));
  return model;
}

/** The text of the part that the main part links to as `kind`, or null. */
function linkedText(parts: ZipPackage, outline: WorkbookOutline, kind: string): string | null {
  const target = outline.relationships.find((relationship) => relationship.kind === kind)?.target;
  return target === undefined ? null : parts.text(target);
}

function readWorksheet(entry: SheetEntry, { parts, strings, styles, color }: FileContext): WorksheetModel {
  const worksheet = emptyWorksheet(entry.name, entry.name);
  const cells = new SheetCellsReader(worksheet, strings);
  const sheet = parseXmlAround(parts.text(entry.part) ?? '', 'sheetData', (token) => cells.visit(token));
  worksheet.visibility = entry.visibility;
  readSheetFeatures(worksheet, sheet, color);
  readConditionalFormats(worksheet, sheet, styles.differential);
  worksheet.customProperties = readCustomProperties(parts, entry.part, sheet);
  worksheet.hyperlinks = readHyperlinks(parts, entry.part, sheet);
  worksheet.tables = readTables(parts, entry.part);
  readCharts(worksheet, parts, entry.part);
  return worksheet;
}
