import { addWorksheet, createWorkbook } from '../../../src/local-excel/workbook/create-workbook';
import {
  type CellModel,
  cellKey,
  type CellScalar,
  type WorkbookModel,
} from '../../../src/local-excel/workbook/workbook-model';
import { parseAddress } from '../../../src/local-excel/host/address';

export type SheetContent = Readonly<Record<string, CellScalar>>;

function keyOf(address: string): number {
  const block = parseAddress(address)?.block;
  if (!block) throw new Error(`No address: ${address}`);
  return cellKey(block.row, block.column);
}

function cellOf(content: CellScalar): CellModel {
  const formula = typeof content === 'string' && content.startsWith('=') ? content : null;
  return { value: formula === null ? content : null, formula, error: false, style: 0 };
}

/** A workbook with these cells by address; text that begins with `=` is a formula. Names stand for `=` and their text. */
export function workbookOf(
  sheets: Readonly<Record<string, SheetContent>>,
  names: Readonly<Record<string, string>> = {},
): WorkbookModel {
  const model = createWorkbook(Object.keys(sheets));
  for (const worksheet of model.worksheets) fillSheet(model, worksheet.name, sheets[worksheet.name] ?? {});
  model.names = Object.entries(names).map(([name, formula]) => ({
    name,
    formula,
    comment: '',
    visible: true,
    scope: null,
  }));
  return model;
}

/** Writes these cells into a sheet of the workbook, which is added when there is none of that name. */
export function fillSheet(model: WorkbookModel, name: string, content: SheetContent): void {
  const worksheet = model.worksheets.find((each) => each.name === name) ?? addWorksheet(model, name);
  for (const [address, value] of Object.entries(content)) worksheet.cells.set(keyOf(address), cellOf(value));
}

/** The cell at an address such as `B2`; it must exist. */
export function cellAt(model: WorkbookModel, sheet: string, address: string): CellModel {
  const cell = model.worksheets.find((each) => each.name === sheet)?.cells.get(keyOf(address));
  if (!cell) throw new Error(`No cell ${sheet}!${address}`);
  return cell;
}

/** Values by address, as they stand after a calculation. */
export function valuesOf(model: WorkbookModel, sheet: string, addresses: readonly string[]) {
  return addresses.map((address) => cellAt(model, sheet, address).value);
}

/** As if the workbook had been opened from a file just now: nothing has changed since. */
export function asOpened(model: WorkbookModel): void {
  for (const worksheet of model.worksheets) {
    worksheet.nameInFile = worksheet.name;
    worksheet.changes.cells.clear();
  }
}
