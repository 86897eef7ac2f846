/** How a generated sheet prints: A4, one page wide, headings on every page. */
import { columnName } from '../domain/assessment/cell-place';
import type { SheetSpec } from '../domain/sheets/sheet-spec';

/** Half an inch, in points. */
const MARGIN = 36;
/**
 * Points. A little less than that, so that columns which fill the page and are rounded to pixels still fit it: LibreOffice follows a
 * page that is a point too wide by an empty one.
 */
const SIDE_MARGIN = 32;

/** Page set-up, footer and page breaks. Safe to repeat. */
export function setUpPage(sheet: Excel.Worksheet, { print, rows }: SheetSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    print.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: 1, ...(print.onePage === true && { verticalFitToPages: 1 }) };
  layout.leftMargin = SIDE_MARGIN;
  layout.rightMargin = SIDE_MARGIN;
  layout.topMargin = MARGIN;
  layout.bottomMargin = MARGIN;
  if (print.columns !== undefined) {
    // Whole columns where nothing below is for the screen, so that rows which staff add there are printed too.
    const lastRow = print.rows ?? '';
    layout.setPrintArea(`A${lastRow === '' ? '' : 1}:${columnName(print.columns - 1)}${lastRow}`);
  }
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;

  sheet.horizontalPageBreaks.removePageBreaks();
  for (const [index, row] of rows.entries()) {
    if (row.pageBreakBefore && index > 0) sheet.horizontalPageBreaks.add(`A${index + 1}`);
  }
}

/** Keeps the heading rows in sight while scrolling. Safe to repeat. */
export function freezeHeadings(sheet: Excel.Worksheet, { frozenRows }: SheetSpec): void {
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else sheet.freezePanes.unfreeze();
}
