/** Deleting a worksheet: what lived on it dies with it, and what pointed at it points nowhere. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { raiseActivated, raiseDeleted } from '../events';
import { refusal } from '../host-error';
import type { HostSession } from '../host-session';
import { markReferencesDeleted } from '../sheet-references';

function visibleSheets(session: HostSession): readonly WorksheetModel[] {
  return session.model.worksheets.filter(({ visibility }) => visibility === 'Visible');
}

/** Throws `InvalidOperation` when no sheet would be left to see. */
export function requireAnotherVisible(session: HostSession, sheet: WorksheetModel): void {
  if (!visibleSheets(session).some((other) => other !== sheet)) throw refusal('InvalidOperation');
}

/** The sheet that comes to the front: the next one to the right, else the nearest to the left. */
function successor(session: HostSession, position: number): WorksheetModel | undefined {
  const visible = (sheet: WorksheetModel) => sheet.visibility === 'Visible';
  const { worksheets } = session.model;
  return worksheets.slice(position).find(visible) ?? worksheets.slice(0, position).reverse().find(visible);
}

export function deleteSheet(session: HostSession, sheet: WorksheetModel): void {
  if (sheet.visibility === 'VeryHidden') throw refusal('InvalidOperation');
  requireAnotherVisible(session, sheet);
  const { model } = session;
  const position = model.worksheets.indexOf(sheet);
  model.worksheets.splice(position, 1);
  if (sheet.nameInFile !== null) model.deletedInFile.push(sheet.nameInFile);
  if (model.selection?.worksheetId === sheet.id) model.selection = null;
  for (const [id, object] of session.references) if (object.sheet === sheet) session.references.delete(id);
  markReferencesDeleted(session, sheet.name);
  raiseDeleted(session, sheet);
  if (model.activeWorksheetId !== sheet.id) return;
  const next = successor(session, position);
  if (!next) return;
  model.activeWorksheetId = next.id;
  raiseActivated(session, next);
}
