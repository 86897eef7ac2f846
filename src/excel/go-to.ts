/** Moving between the pane and the grid: showing a place, and asking which one the user has selected. */
import type { CellPlace } from '../domain/assessment/cell-place';
import { ExcelFailure } from './excel-failure';

/** Activates the sheet and selects the place. Throws `itemNotFound` or `hiddenSheet`; a hidden sheet stays hidden. */
export async function goTo(context: Excel.RequestContext, place: CellPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load('visibility');
  await context.sync();

  if (sheet.isNullObject) throw new ExcelFailure({ code: 'itemNotFound', sheet: place.sheet });
  if (sheet.visibility !== 'Visible') throw new ExcelFailure({ code: 'hiddenSheet', sheet: place.sheet });
  sheet.activate();
  sheet.getRange(place.address).select();
  await context.sync();
}

/** Excel's codes for a selection that is not one block of cells: several blocks, a chart, or a chart sheet in front. */
const NO_BLOCK = ['InvalidSelection', 'InvalidOperation', 'UnsupportedSheet', 'GeneralException'];

/** The selected block, or null where none is. */
export async function readSelection(context: Excel.RequestContext): Promise<CellPlace | null> {
  const range = context.workbook.getSelectedRange();
  range.load('address,worksheet/name');
  try {
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error && NO_BLOCK.includes(error.code)) return null;
    throw error;
  }
  const address = range.address.slice(range.address.lastIndexOf('!') + 1);
  return { sheet: range.worksheet.name, address };
}
