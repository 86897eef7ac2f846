import { cellAddress, columnName } from '../../domain/assessment/cell-place';
import { formatCellText } from '../formulas/format-cell-text';
import {
  cellKey,
  cellOfKey,
  type BlockModel,
  type CellModel,
  type StyleModel,
  type WorkbookModel,
  type WorksheetModel,
} from '../workbook/workbook-model';

/** What the user does in the grid. */
export type GridActions = {
  readonly select: (sheet: string, address: string) => void;
  readonly edit: (sheet: string, address: string, text: string) => void;
};

type Extent = { readonly rows: number; readonly columns: number };

const POINT_TO_PIXEL = 4 / 3;
const LEAST: Extent = { rows: 20, columns: 8 };
const MOST: Extent = { rows: 600, columns: 60 };
const MARGIN = 2;

function extentOf(sheet: WorksheetModel): Extent {
  let { rows, columns } = LEAST;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === null && cell.formula === null) continue;
    const place = cellOfKey(key);
    rows = Math.max(rows, place.row + MARGIN);
    columns = Math.max(columns, place.column + MARGIN);
  }
  return { rows: Math.min(rows, MOST.rows), columns: Math.min(columns, MOST.columns) };
}

function isInside({ row, column, rows, columns }: BlockModel, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function textOf(cell: CellModel, style: StyleModel): string {
  if (cell.value === null) return '';
  return cell.error ? String(cell.value) : formatCellText(cell.value, style.numberFormat);
}

function dress(element: HTMLTableCellElement, style: StyleModel): void {
  element.style.whiteSpace = style.wrapText ? 'pre-wrap' : 'nowrap';
  if (style.bold) element.style.fontWeight = '700';
  if (style.fillColor !== null) {
    element.style.backgroundColor = style.fillColor;
    element.style.color = style.fontColor;
  }
  const alignment = style.horizontalAlignment.toLowerCase();
  if (['left', 'center', 'right'].includes(alignment)) element.style.textAlign = alignment;
}

/** The look that the sheet's own rules give the cell, for the one kind of rule the pane makes. */
function dressByRules(
  element: HTMLTableCellElement,
  sheet: WorksheetModel,
  cell: CellModel,
  row: number,
  column: number,
): void {
  const hit = sheet.conditionalFormats.find(
    ({ type, rule, blocks }) =>
      type === 'CellValue' &&
      rule['operator'] === 'LessThan' &&
      typeof cell.value === 'number' &&
      cell.value < Number((rule['formula1'] ?? '').replace('=', '')) &&
      blocks.some((block) => isInside(block, row, column)),
  );
  if (hit === undefined) return;
  element.style.backgroundColor = hit.fillColor ?? '';
  element.style.color = hit.fontColor ?? '';
}

function startEditing(element: HTMLTableCellElement, finish: (text: string) => void): void {
  const input = document.createElement('input');
  input.value = element.textContent;
  input.setAttribute('aria-label', 'แก้ไขเซลล์');
  element.replaceChildren(input);
  input.focus();
  const before = input.value;
  input.addEventListener('blur', () => {
    if (input.value === before) element.textContent = before;
    else finish(input.value);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') input.value = before;
    if (event.key === 'Enter' || event.key === 'Escape') input.blur();
  });
}

type Scene = {
  readonly model: WorkbookModel;
  readonly sheet: WorksheetModel;
  readonly extent: Extent;
  readonly actions: GridActions;
};

function cellElement({ model, sheet, actions }: Scene, row: number, column: number): HTMLTableCellElement {
  const element = document.createElement('td');
  const address = cellAddress(row, column);
  element.dataset['address'] = address;
  const cell = sheet.cells.get(cellKey(row, column));
  const style = model.styles[cell?.style ?? 0];
  if (cell !== undefined && style !== undefined) {
    element.textContent = textOf(cell, style);
    dress(element, style);
    dressByRules(element, sheet, cell, row, column);
  }
  const merge = sheet.merges.find((block) => block.row === row && block.column === column);
  if (merge !== undefined) {
    element.rowSpan = merge.rows;
    element.colSpan = merge.columns;
  }
  element.addEventListener('click', () => {
    actions.select(sheet.name, address);
  });
  element.addEventListener('dblclick', () => {
    startEditing(element, (text) => {
      actions.edit(sheet.name, address, text);
    });
  });
  return element;
}

function isCovered(sheet: WorksheetModel, row: number, column: number): boolean {
  return sheet.merges.some(
    (block) => isInside(block, row, column) && (block.row !== row || block.column !== column),
  );
}

function headerCell(text: string, scope: 'row' | 'col'): HTMLTableCellElement {
  const element = document.createElement('th');
  element.textContent = text;
  element.scope = scope;
  return element;
}

const ROW_NUMBERS = 40;

function pixelWidth({ sheet }: Scene, column: number): number {
  return (sheet.columnWidths.get(column) ?? sheet.standardWidth) * POINT_TO_PIXEL;
}

function shownColumns({ sheet, extent }: Scene): number[] {
  return Array.from({ length: extent.columns }, (_, column) => column).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
}

function headerRow(scene: Scene): HTMLTableSectionElement {
  const head = document.createElement('thead');
  const row = head.insertRow();
  row.append(document.createElement('td'));
  for (const column of shownColumns(scene)) {
    const cell = headerCell(columnName(column), 'col');
    cell.style.width = `${pixelWidth(scene, column)}px`;
    row.append(cell);
  }
  return head;
}

function bodyRows(scene: Scene): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  for (let row = 0; row < scene.extent.rows; row += 1) {
    if (scene.sheet.hiddenRows.has(row)) continue;
    const element = body.insertRow();
    const height = scene.sheet.rowHeights.get(row);
    if (height !== undefined) element.style.height = `${height * POINT_TO_PIXEL}px`;
    element.append(headerCell(String(row + 1), 'row'));
    for (const column of shownColumns(scene)) {
      if (isCovered(scene.sheet, row, column)) continue;
      element.append(cellElement(scene, row, column));
    }
  }
  return body;
}

/** The sheet as a table: values as Excel would show them, fills, widths and merges; charts and print set-up are not drawn. */
export function drawSheet(
  model: WorkbookModel,
  sheet: WorksheetModel,
  actions: GridActions,
): HTMLTableElement {
  const scene: Scene = { model, sheet, extent: extentOf(sheet), actions };
  const table = document.createElement('table');
  const width = shownColumns(scene).reduce((sum, column) => sum + pixelWidth(scene, column), ROW_NUMBERS);
  table.style.width = `${width}px`;
  table.append(headerRow(scene), bodyRows(scene));
  return table;
}

/** Marks the selected block in a drawn sheet and brings it into sight. */
export function showSelection(table: HTMLTableElement, selection: BlockModel): void {
  const first = table.querySelector(`td[data-address="${cellAddress(selection.row, selection.column)}"]`);
  for (let row = selection.row; row < selection.row + Math.min(selection.rows, MOST.rows); row += 1) {
    for (
      let column = selection.column;
      column < selection.column + Math.min(selection.columns, MOST.columns);
      column += 1
    ) {
      table.querySelector(`td[data-address="${cellAddress(row, column)}"]`)?.classList.add('selected');
    }
  }
  first?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
