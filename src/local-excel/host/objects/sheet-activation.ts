/** Which sheet is in front and which cells are selected. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { rangeAt, type CellRange } from '../cells/cell-range';
import { raiseActivated, raiseDeactivated, raiseSelectionChanged } from '../events';
import { refusal } from '../host-error';
import type { HostSession } from '../host-session';

export function activeSheet(session: HostSession): WorksheetModel {
  const { worksheets, activeWorksheetId } = session.model;
  const active = worksheets.find(({ id }) => id === activeWorksheetId) ?? worksheets[0];
  if (!active) throw new Error('The workbook has no worksheet.');
  return active;
}

export function activateSheet(session: HostSession, sheet: WorksheetModel): void {
  if (sheet.visibility !== 'Visible') throw refusal('InvalidOperation');
  const before = activeSheet(session);
  if (before === sheet) return;
  session.model.activeWorksheetId = sheet.id;
  raiseDeactivated(session, before);
  raiseActivated(session, sheet);
}

/** What is selected; the top left cell of the sheet in front when nothing was selected there. */
export function selectedCells(session: HostSession): CellRange {
  const sheet = activeSheet(session);
  const { selection } = session.model;
  const isHere = selection?.worksheetId === sheet.id;
  return rangeAt(sheet, isHere ? selection.block : { row: 0, column: 0, rows: 1, columns: 1 });
}

export function selectCells(session: HostSession, range: CellRange): void {
  activateSheet(session, range.sheet);
  session.model.selection = { worksheetId: range.sheet.id, block: range.block };
  raiseSelectionChanged(session, range);
}
