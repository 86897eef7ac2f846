/** Changing the page layout of a sheet. */
import type { PageLayoutModel, WorksheetModel } from '../../workbook/workbook-model';

/** Sets the given parts and notes that the layout has to be written. */
export function changePageLayout(sheet: WorksheetModel, changes: Partial<PageLayoutModel>): void {
  Object.assign(sheet.pageLayout, changes);
  sheet.changes.pageLayout = true;
}
