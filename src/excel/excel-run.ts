/** Entering Excel: every conversation with the workbook starts here, and every refusal leaves it as an `ExcelFailure`. */
import { ExcelFailure, toThrow } from './excel-failure';
import { MINIMUM_EXCEL_API, supportsExcelApi } from './features';

/**
 * Runs a batch and gives its result. All our calls follow a click in the pane, and a click there does not end the editing of a
 * cell: so the run waits until the cell is left instead of failing at once. An editing begun while it runs still fails it.
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (!supportsExcelApi(MINIMUM_EXCEL_API)) throw new ExcelFailure({ code: 'unsupported' });
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toThrow(error, null);
  }
}
