/** A workbook of a few inline grids, open in the local Excel, and what a test wants to see of it. */
import { cellAddress } from '../../src/domain/assessment/cell-place';
import type { CellValue } from '../../src/domain/reading/grid';
import { recalculate } from '../../src/local-excel/formulas/recalculate';
import type { LocalHost, LocalHostOptions } from '../../src/local-excel/host/local-host';
import { createWorkbook } from '../../src/local-excel/workbook/create-workbook';
import { cellKey, cellOfKey } from '../../src/local-excel/workbook/workbook-model';
import type {
  CellModel,
  StyleModel,
  WorkbookModel,
  WorksheetModel,
} from '../../src/local-excel/workbook/workbook-model';
import { sheetOf, startLocalExcel } from './start-local-excel';

/** Rows from A1 on. A text that begins with `=` is a formula, any other value stands in the cell as it is. */
export type InlineSheets = Readonly<Record<string, readonly (readonly (CellValue | null)[])[]>>;

export type LocalExcelSession = {
  readonly host: LocalHost;
  readonly model: WorkbookModel;
  /** Throws when there is no such worksheet. */
  readonly sheet: (name: string) => WorksheetModel;
  /** What the worksheet's cells hold by their addresses; formulas as text, empty cells left out. */
  readonly contents: (name: string) => Readonly<Record<string, CellValue>>;
  /** The cell at a zero-based place, formula result and all; null when it has never been written. */
  readonly cell: (name: string, row: number, column: number) => CellModel | null;
  readonly style: (name: string, row: number, column: number) => StyleModel;
  /** Everything about the worksheet as it is now, to see later whether it still is. */
  readonly snapshot: (name: string) => WorksheetModel;
};

function fillSheet(sheet: WorksheetModel, rows: InlineSheets[string]): void {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === '') continue;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      const content = isFormula ? { value: null, formula: value } : { value, formula: null };
      sheet.cells.set(cellKey(row, column), { ...content, error: false, style: 0 });
    }
  }
}

/** A workbook with these worksheets; a workbook needs at least one. Its formulas have no results yet. */
export function workbookOf(sheets: InlineSheets): WorkbookModel {
  const model = createWorkbook(Object.keys(sheets));
  for (const sheet of model.worksheets) fillSheet(sheet, sheets[sheet.name] ?? []);
  return model;
}

function contentsOf({ cells }: WorksheetModel): Readonly<Record<string, CellValue>> {
  const found = [...cells].flatMap(([key, { value, formula }]) => {
    const { row, column } = cellOfKey(key);
    const content = formula ?? value;
    return content === null ? [] : [[cellAddress(row, column), content] as const];
  });
  return Object.fromEntries(found);
}

/** Opens a workbook in the local Excel: from here on `Excel.run` works on it. */
export async function openInLocalExcel(
  model: WorkbookModel,
  options: LocalHostOptions = {},
): Promise<LocalExcelSession> {
  await recalculate(model);
  const host = startLocalExcel(model, options);
  const cell = (name: string, row: number, column: number) =>
    sheetOf(host, name).cells.get(cellKey(row, column)) ?? null;
  return {
    host,
    model,
    sheet: (name) => sheetOf(host, name),
    cell,
    contents: (name) => contentsOf(sheetOf(host, name)),
    style: (name, row, column) => {
      const style = model.styles[cell(name, row, column)?.style ?? 0];
      if (style === undefined) throw new Error(`The cell ${name} ${cellAddress(row, column)} has no style`);
      return style;
    },
    snapshot: (name) => structuredClone(sheetOf(host, name)),
  };
}

/** Opens a new workbook with these worksheets in the local Excel. */
export function startLocalExcelOn(
  sheets: InlineSheets,
  options: LocalHostOptions = {},
): Promise<LocalExcelSession> {
  return openInLocalExcel(workbookOf(sheets), options);
}
