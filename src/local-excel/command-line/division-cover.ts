import type { DivisionWork } from '../../domain/sheets/division/divide-workbook';
import { COVER_SHEET, coverLines } from '../../domain/sheets/division/division-cover';
import { addWorksheet } from '../workbook/create-workbook';
import { DEFAULT_STYLE, internStyle } from '../workbook/style-registry';
import { cellKey, type StyleModel, type WorkbookModel } from '../workbook/workbook-model';

/** Points; within the margins of an upright A4 page. */
const WIDTH = 440;
const LINE_HEIGHT = 48;

const TEXT: StyleModel = {
  ...DEFAULT_STYLE,
  fontName: 'TH SarabunPSK',
  fontSize: 16,
  wrapText: true,
  verticalAlignment: 'Top',
};
const TITLE: StyleModel = { ...TEXT, fontSize: 20, bold: true };

/** Puts a sheet before the others that says whose the workbook is and what to do with it. */
export function addCover(model: WorkbookModel, work: DivisionWork, input: string): void {
  const cover = addWorksheet(model, COVER_SHEET);
  coverLines(work, input).forEach((value, row) => {
    const style = internStyle(model, row === 0 ? TITLE : TEXT);
    cover.cells.set(cellKey(row, 0), { value, formula: null, error: false, style });
    cover.rowHeights.set(row, LINE_HEIGHT);
  });
  cover.columnWidths.set(0, WIDTH);
  cover.showGridlines = false;
  model.worksheets.unshift(...model.worksheets.splice(-1));
  model.activeWorksheetId = cover.id;
}
