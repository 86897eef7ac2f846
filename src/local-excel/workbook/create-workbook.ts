import { STANDARD_HEIGHT, STANDARD_WIDTH } from './sheet-size';
import { DEFAULT_STYLE } from './style-registry';
import type { PageLayoutModel, WorkbookModel, WorksheetChanges, WorksheetModel } from './workbook-model';

/** Workbooks and worksheets as Excel makes them before anything is written. */

/** A new workbook with these worksheets, the first of them active; a workbook needs at least one. */
export function createWorkbook(sheetNames: readonly string[]): WorkbookModel {
  const model: WorkbookModel = {
    worksheets: [],
    deletedInFile: [],
    names: [],
    namesChanged: false,
    styles: [DEFAULT_STYLE],
    activeWorksheetId: '',
    selection: null,
    settings: new Map(),
    settingsChanged: false,
    customXmlParts: [],
    protected: false,
    readOnly: false,
    calculationMode: 'Automatic',
    source: null,
  };
  for (const name of sheetNames) addWorksheet(model, name);
  const [first] = model.worksheets;
  if (!first) throw new Error('A workbook needs at least one worksheet.');
  model.activeWorksheetId = first.id;
  return model;
}

/** Adds an empty worksheet behind the others. Whether the name is allowed and free is for the caller to know. */
export function addWorksheet(model: WorkbookModel, name: string): WorksheetModel {
  const worksheet = emptyWorksheet(name, null);
  model.worksheets.push(worksheet);
  return worksheet;
}

/** A worksheet with nothing in it, of a file when `nameInFile` is given. */
export function emptyWorksheet(name: string, nameInFile: string | null): WorksheetModel {
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name,
    nameInFile,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    standardHeight: STANDARD_HEIGHT,
    standardWidth: STANDARD_WIDTH,
    rowStyles: new Map(),
    columnStyles: new Map(),
    conditionalFormats: [],
    conditionalFormatsInFile: 0,
    charts: [],
    chartsInFile: 0,
    tables: [],
    validations: [],
    autoFilter: null,
    pageLayout: standardPageLayout(),
    freeze: null,
    customProperties: new Map(),
    tabColor: '',
    protected: false,
    showGridlines: true,
    changes: noChanges(),
  };
}

/** Excel's page set-up for a sheet that says nothing; Thai Excel prints on A4. */
export function standardPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headerFooter: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    rowBreaks: [],
    columnBreaks: [],
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
  };
}

function noChanges(): WorksheetChanges {
  return {
    cells: new Set(),
    rowHeights: new Set(),
    columnWidths: new Set(),
    merges: false,
    conditionalFormats: false,
    charts: false,
    tables: false,
    validations: false,
    pageLayout: false,
    freeze: false,
    customProperties: false,
    tabColor: false,
    autoFilter: false,
    view: false,
  };
}
