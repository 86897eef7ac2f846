import { readFileSync, writeFileSync } from 'node:fs';
import { formatCellText } from '../../src/local-excel/formulas/format-cell-text';
import { recalculate } from '../../src/local-excel/formulas/recalculate';
import { createLocalHost } from '../../src/local-excel/host/local-host';
import { formatCell } from '../../src/local-excel/workbook/cell-address';
import { addWorksheet } from '../../src/local-excel/workbook/create-workbook';
import { loadExcelize } from '../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../src/local-excel/workbook/save-workbook';
import { internStyle } from '../../src/local-excel/workbook/style-registry';
import {
  cellOfKey,
  type WorkbookModel,
  type WorksheetModel,
} from '../../src/local-excel/workbook/workbook-model';

const SERVICES = { addWorksheet, internStyle, recalculate, formatCellText };

export async function openFile(path: string): Promise<WorkbookModel> {
  return openWorkbook(new Uint8Array(readFileSync(path)), await loadExcelize());
}

export function sheetNamed(model: WorkbookModel, stem: string): WorksheetModel {
  const sheet = model.worksheets.find(({ name }) => name.includes(stem));
  if (sheet === undefined) throw new RangeError(`no sheet ${stem}`);
  return sheet;
}

type Place = { readonly row: number; readonly column: number };

/** The first cell that holds this text. */
function placeOf({ cells, name }: WorksheetModel, text: string): Place {
  const found = [...cells].find(([, { value }]) => value === text);
  if (found === undefined) throw new RangeError(`no cell “${text}” in ${name}`);
  return cellOfKey(found[0]);
}

/** The address of the cell in the row that holds one text and the column that holds another. */
export function addressIn(sheet: WorksheetModel, inRow: string, inColumn: string): string {
  return formatCell(placeOf(sheet, inRow).row, placeOf(sheet, inColumn).column);
}

/** Every text of the sheet. */
export function textsOf({ cells }: WorksheetModel): readonly string[] {
  return [...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** Types into a cell of the file as a user would, and saves it under another name. */
export async function typeIntoFile(
  path: string,
  saved: string,
  stem: string,
  at: readonly [inRow: string, inColumn: string],
  entry: string,
): Promise<void> {
  const model = await openFile(path);
  const sheet = sheetNamed(model, stem);
  await createLocalHost(model, SERVICES).userEdit(sheet.name, addressIn(sheet, ...at), entry);
  writeFileSync(saved, await saveWorkbook(model, await loadExcelize()));
}
