/** Getting at the worksheets of a workbook that is to gain or lose some. */
import { ExcelFailure } from './excel-failure';

/**
 * The worksheets with their names and visibility, one sync, which also answers whatever was asked for before it. Throws `readOnly`
 * or `protectedWorkbook` where the workbook takes and gives no sheet.
 */
export async function openStructure(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure({ code: 'readOnly' });
  if (workbook.protection.protected) throw new ExcelFailure({ code: 'protectedWorkbook' });
  return workbook.worksheets.items;
}
