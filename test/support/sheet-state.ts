/** All that can be seen of a worksheet, in a form in which two of them can be compared. */
import { cellAddress } from '../../src/domain/assessment/cell-place';
import { cellOfKey } from '../../src/local-excel/workbook/workbook-model';
import type { LocalExcelSession } from './local-excel-session';

function cellsOf({ sheet, style }: LocalExcelSession, name: string): readonly unknown[] {
  return [...sheet(name).cells]
    .map(([key, { value, formula }]) => {
      const { row, column } = cellOfKey(key);
      return { at: cellAddress(row, column), content: formula ?? value, style: style(name, row, column) };
    })
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** Everything but ids, which Excel gives anew. */
export function sheetState(session: LocalExcelSession, name: string): Readonly<Record<string, unknown>> {
  const sheet = session.snapshot(name);
  const { merges, rowHeights, columnWidths, hiddenColumns, validations, autoFilter, freeze } = sheet;
  const places = [...sheet.cells.keys()].map(cellOfKey);
  const rows = Math.max(0, ...places.map(({ row }) => row + 1));
  const columns = Math.max(0, ...places.map(({ column }) => column + 1));
  const sizes = (of: ReadonlyMap<number, number>, below: number) =>
    Object.fromEntries([...of].filter(([track]) => track < below));
  return {
    cells: cellsOf(session, name),
    merges,
    rowHeights: sizes(rowHeights, rows),
    columnWidths: sizes(columnWidths, columns),
    hiddenColumns: [...hiddenColumns],
    validations,
    autoFilter,
    freeze,
    pageLayout: sheet.pageLayout,
    rules: sheet.conditionalFormats.map((rule) => ({ ...rule, id: '' })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
    tabColor: sheet.tabColor,
    properties: Object.fromEntries(sheet.customProperties),
  };
}

/** The sheets in their order with all that can be seen of them, and the workbook's names. */
export function workbookState(session: LocalExcelSession): unknown {
  const { worksheets, names } = session.model;
  return {
    sheets: worksheets.map(({ name }) => [name, sheetState(session, name)]),
    names: names.map(({ name, formula }) => [name, formula]),
  };
}

/** The sheets in their order with all that can be seen of them, but for the properties that number our runs. */
export function sheetsState(session: LocalExcelSession): unknown {
  return session.model.worksheets.map(({ name }) => ({
    name,
    state: { ...sheetState(session, name), properties: {} },
  }));
}

/** Whether a cell of the workbook holds just that text. */
export function holdsText({ model }: LocalExcelSession, text: string): boolean {
  return model.worksheets.some(({ cells }) => [...cells.values()].some(({ value }) => value === text));
}
