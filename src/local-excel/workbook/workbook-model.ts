/**
 * The workbook in memory that the host answers from. Opening fills it from the file, the host changes it, saving writes the
 * changes back into the file so that everything else in the file stays as it was.
 */
export type CellScalar = string | number | boolean;

/** A cell's content. `value` of a formula cell is its last result; an Excel error is its text (`#N/A`) with `error` set. */
export type CellModel = {
  value: CellScalar | null;
  /** As office.js shows it: beginning with `=`, newer functions without `_xlfn.`; saving puts that prefix back. */
  formula: string | null;
  error: boolean;
  /** Key into the workbook's styles; 0 is the default style. */
  style: number;
};

export type BorderModel = { style: string; color: string; weight: string };
export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** A cell format in office.js terms. Colours are `#RRGGBB`. */
export type StyleModel = {
  numberFormat: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  fontColor: string;
  fillColor: string | null;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
  shrinkToFit: boolean;
  textOrientation: number;
  borders: Partial<Record<BorderSide, BorderModel>>;
  locked: boolean;
  formulaHidden: boolean;
};

/** Zero-based block. */
export type BlockModel = { row: number; column: number; rows: number; columns: number };

/** A rule of a kind the host knows, of the file or made through the host. Rules of other kinds are only counted. */
export type ConditionalFormatModel = {
  id: string;
  /** Its place among all rules of the sheet in the file; absent for a rule made since. Saving leaves such a rule as it is. */
  readonly inFile?: number;
  blocks: BlockModel[];
  type: 'CellValue' | 'Custom';
  /** `operator`, `formula1`, `formula2` of office.js for CellValue; `formula` for Custom. */
  rule: Record<string, string>;
  fontColor: string | null;
  fontBold: boolean | null;
  fillColor: string | null;
  /** 0 is the rule that wins. */
  priority: number;
  stopIfTrue: boolean;
};

export type ChartSeriesModel = {
  name: string;
  /** References such as `'ชีต'!$A$1:$A$9`. */
  values: string;
  categories: string;
  chartType: string | null;
  color: string | null;
  lineWeight: number | null;
};

export type ChartAxisModel = {
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  visible: boolean;
};

/**
 * A chart of a kind the host knows, of the file or made through the host. A chart of the file is written anew only when it
 * was changed here; charts of other kinds are only counted.
 */
export type ChartModel = {
  id: string;
  /** Its part in the file (`xl/charts/chart1.xml`); absent for a chart made since. */
  readonly inFile?: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  /** Title and description that a screen reader reads; empty for none. */
  alternativeTitle: string;
  alternativeText: string;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeriesModel[];
  valueAxis: ChartAxisModel;
  categoryAxis: ChartAxisModel;
};

export type TableModel = {
  id: string;
  name: string;
  block: BlockModel;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  fromFile: boolean;
};

export type NameModel = {
  name: string;
  /** Beginning with `=`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** The name of the worksheet it belongs to; null for the whole workbook. */
  scope: string | null;
};

/** `rule` is office.js's `{ list: { inCellDropDown, source } }` and its kind, by the rule's type. */
export type DataValidationModel = {
  blocks: BlockModel[];
  rule: Record<string, unknown>;
  fromFile: boolean;
  ignoreBlanks?: boolean;
  errorAlert?: { message: string; title: string; style: string; showAlert: boolean };
  prompt?: { message: string; title: string; showPrompt: boolean };
};

export type HyperlinkModel = {
  readonly address?: string;
  /** A place in this workbook, such as `'ชีต'!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
};

export type PageLayoutModel = {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: string | null;
  /** `$5:$6`, or null. */
  titleRows: string | null;
  titleColumns: string | null;
  headerFooter: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** Zero-based rows before which a page breaks. */
  rowBreaks: number[];
  columnBreaks: number[];
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
};

/**
 * What has changed since opening, so that saving touches nothing else. A sheet's name, place, visibility and being active
 * need no mark: saving compares them with the file.
 */
export type WorksheetChanges = {
  /** Cell keys (`row * 16384 + column`) whose content or style changed; a key without a cell is a cell that was cleared. */
  cells: Set<number>;
  /** Rows whose height or being hidden changed. */
  rowHeights: Set<number>;
  /** Columns whose width or being hidden changed. */
  columnWidths: Set<number>;
  merges: boolean;
  conditionalFormats: boolean;
  charts: boolean;
  tables: boolean;
  validations: boolean;
  pageLayout: boolean;
  freeze: boolean;
  customProperties: boolean;
  tabColor: boolean;
  autoFilter: boolean;
  /** Gridlines on screen. */
  view: boolean;
};

export type WorksheetModel = {
  /** `{GUID}` as office.js shows it. */
  id: string;
  name: string;
  /** The sheet's name in the file it came from; null for a sheet made since. */
  nameInFile: string | null;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** By `row * 16384 + column`. */
  cells: Map<number, CellModel>;
  merges: BlockModel[];
  /** Points by zero-based row or column; what is absent has the standard size. */
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  standardHeight: number;
  standardWidth: number;
  /** Styles of whole rows and columns in the file, which an empty cell of theirs shows; changes here are not saved. */
  rowStyles: Map<number, number>;
  columnStyles: Map<number, number>;
  conditionalFormats: ConditionalFormatModel[];
  /** Rules of the file beside the listed ones, which are kept and cannot be shown; 0 set here removes them on saving. */
  conditionalFormatsInFile: number;
  charts: ChartModel[];
  /** Charts of the file beside the listed ones, which are kept and cannot be shown. */
  chartsInFile: number;
  tables: TableModel[];
  validations: DataValidationModel[];
  autoFilter: BlockModel | null;
  pageLayout: PageLayoutModel;
  /** Rows and columns that stay on screen. */
  freeze: { rows: number; columns: number } | null;
  customProperties: Map<string, string>;
  /** `#RRGGBB`, or empty for none. */
  tabColor: string;
  /** Links by cell key, as `range.hyperlink` reads; absent for a sheet whose links were not read. */
  hyperlinks?: ReadonlyMap<number, HyperlinkModel>;
  /** As in the file; changing it here is not saved. */
  protected: boolean;
  showGridlines: boolean;
  changes: WorksheetChanges;
};

export type WorkbookModel = {
  worksheets: WorksheetModel[];
  /** Sheets of the file that were deleted since, by their name in the file. */
  deletedInFile: string[];
  names: NameModel[];
  namesChanged: boolean;
  styles: StyleModel[];
  activeWorksheetId: string;
  selection: { worksheetId: string; block: BlockModel } | null;
  /** Add-in settings kept in the file (`workbook.settings`). */
  settings: Map<string, unknown>;
  settingsChanged: boolean;
  customXmlParts: { id: string; xml: string }[];
  protected: boolean;
  readOnly: boolean;
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables';
  /** The file as it was opened; null for a new workbook. */
  source: Uint8Array | null;
};

const COLUMNS = 16384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}
