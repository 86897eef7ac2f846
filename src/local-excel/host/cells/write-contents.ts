/** Assigning `range.values` or `range.formulas`: the array must fit the range, and all of it is understood before any is stored. */
import { cellKey } from '../../workbook/workbook-model';
import type { WorksheetModel } from '../../workbook/workbook-model';
import { raiseChanged } from '../events';
import { HostError, refusal } from '../host-error';
import type { HostSession } from '../host-session';
import { isList } from '../wire-value';
import { parseCellInput, type CellInput } from './cell-input';
import { isUnbounded, type CellRange } from './cell-range';
import { cellStyle, styleAt, styleIndex } from './cell-style';
import { coveredKeys } from './merges';

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
const GENERAL = 'General';

/** The refusal of an array whose shape is not the range's. */
export function wrongShape(location: string): HostError {
  return new HostError('InvalidArgument', WRONG_SHAPE, location);
}

/** The element for each cell of the range; one value alone stands for every cell. */
export function elementReader(range: CellRange, input: unknown, location: string) {
  if (input === null || input === undefined || isUnbounded(range)) throw refusal('InvalidArgument', location);
  if (!isList(input)) return () => input;
  const { rows, columns } = range.block;
  const lists = input.filter(isList);
  const fits = input.length === rows && lists.length === rows && lists.every((row) => row.length === columns);
  if (!fits) throw wrongShape(location);
  return (row: number, column: number) => lists[row - range.block.row]?.[column - range.block.column];
}

function impliedStyle(session: HostSession, style: number, numberFormat: string | null): number {
  const before = styleAt(session, style);
  if (numberFormat === null || before.numberFormat !== GENERAL) return style;
  return session.services.internStyle(session.model, { ...before, numberFormat });
}

function noteEnteredFormula(session: HostSession, sheet: WorksheetModel, key: number): void {
  const keys = session.enteredFormulas.get(sheet) ?? new Set();
  session.enteredFormulas.set(sheet, keys.add(key));
}

/** Puts what was understood into the cell. */
function storeInput(session: HostSession, sheet: WorksheetModel, key: number, input: CellInput): void {
  if (input.kind === 'keep') return;
  const style = styleIndex(sheet, key);
  if (input.kind === 'clear') sheet.cells.set(key, { value: null, formula: null, error: false, style });
  if (input.kind === 'value') {
    const { value, error, numberFormat } = input;
    sheet.cells.set(key, { value, error, formula: null, style: impliedStyle(session, style, numberFormat) });
  }
  if (input.kind === 'formula') {
    sheet.cells.set(key, { value: null, error: false, formula: input.formula, style });
    noteEnteredFormula(session, sheet, key);
  }
  sheet.changes.cells.add(key);
  session.calculationNeeded = true;
}

/** Writes values or formulas into the range as `location` (`Range.values`) says, and raises the change event. */
export function writeContents(
  session: HostSession,
  range: CellRange,
  input: unknown,
  location: string,
): void {
  const { sheet, block } = range;
  const element = elementReader(range, input, location);
  const covered = coveredKeys(sheet, block);
  const year = session.currentYear();
  const before =
    block.rows * block.columns === 1 ? sheet.cells.get(cellKey(block.row, block.column)) : undefined;
  const understood: [number, CellInput][] = [];
  for (let row = block.row; row < block.row + block.rows; row += 1) {
    for (let column = block.column; column < block.column + block.columns; column += 1) {
      const key = cellKey(row, column);
      if (covered.has(key)) continue;
      const { numberFormat } = cellStyle(session, sheet, row, column);
      understood.push([key, parseCellInput(element(row, column), numberFormat, year)]);
    }
  }
  for (const [key, cellInput] of understood) storeInput(session, sheet, key, cellInput);
  raiseChanged(session, range, before);
}
