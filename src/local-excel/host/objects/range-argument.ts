/** Arguments that stand for cells: a range object, an address, or a name of the workbook. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { parseAddress } from '../address';
import { areasOf, rangeAt, wholeSheet, type CellAreas, type CellRange } from '../cells/cell-range';
import { refusal } from '../host-error';
import { isHostObject } from '../host-object';
import type { HostSession } from '../host-session';
import { isAbsent, requireText } from '../wire-value';

/** Commas that stand outside quoted sheet names. */
const OUTSIDE_QUOTES = /,(?=(?:[^']*'[^']*')*[^']*$)/;

export function findSheet(session: HostSession, name: string): WorksheetModel | null {
  const wanted = name.toLowerCase();
  return session.model.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The cells that a text names, seen from a sheet; null when it is neither an address nor a name for cells. */
export function findCells(session: HostSession, sheet: WorksheetModel, text: string): CellRange | null {
  const wanted = text.toLowerCase();
  const name = session.model.names.find((item) => item.name.toLowerCase() === wanted);
  const address = parseAddress(name ? name.formula.replace(/^=/, '') : text);
  if (!address) return null;
  const home = address.sheet === null ? sheet : findSheet(session, address.sheet);
  return home && rangeAt(home, address.block);
}

/** The cells of the argument. `InvalidArgument` when it names none. */
export function requireCells(session: HostSession, sheet: WorksheetModel, value: unknown): CellRange {
  if (isHostObject(value)) {
    if (!value.cells) throw refusal('InvalidArgument');
    return value.cells[0];
  }
  const found = findCells(session, sheet, requireText(value));
  if (!found) throw refusal('InvalidArgument');
  return found;
}

/** As `requireCells`; left out, it means the whole sheet. */
export function cellsOrWholeSheet(session: HostSession, sheet: WorksheetModel, value: unknown): CellRange {
  return isAbsent(value) || value === '' ? wholeSheet(sheet) : requireCells(session, sheet, value);
}

/** The cells of all areas of the argument: a range, several areas, or addresses set apart by commas. */
export function requireAreas(session: HostSession, sheet: WorksheetModel, value: unknown): CellAreas {
  if (isHostObject(value) && value.cells) return value.cells;
  const addresses = requireText(value).split(OUTSIDE_QUOTES);
  const areas = areasOf(addresses.map((address) => requireCells(session, sheet, address.trim())));
  if (!areas) throw refusal('InvalidArgument');
  return areas;
}
