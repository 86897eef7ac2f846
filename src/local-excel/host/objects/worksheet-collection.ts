/** `workbook.worksheets`: the sheets in the order of their tabs. */
import type { WorkbookModel, WorksheetModel } from '../../workbook/workbook-model';
import { raiseAdded, SHEET_EVENTS, WORKBOOK_TARGET } from '../events';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { isAbsent, readFlag, requireText } from '../wire-value';
import { eventRegistration } from './event-registration';
import { findSheet } from './range-argument';
import { activeSheet } from './sheet-activation';
import { nextSheetName, requireSheetName } from './sheet-name';
import { worksheetObject } from './worksheet';

function sheetsOf({ model }: HostSession, visibleOnly: unknown): readonly WorksheetModel[] {
  const { worksheets } = model;
  return readFlag(visibleOnly) ? worksheets.filter(({ visibility }) => visibility === 'Visible') : worksheets;
}

function requireSheet(session: HostSession, sheet: WorksheetModel | undefined): HostObject {
  if (!sheet) throw refusal('ItemNotFound');
  return worksheetObject(session, sheet);
}

function addSheet(session: HostSession, name: unknown): HostObject {
  const isNamed = !isAbsent(name) && name !== '';
  const sheetName = isNamed ? requireSheetName(session, name, null) : nextSheetName(session);
  const sheet = session.services.addWorksheet(session.model, sheetName);
  raiseAdded(session, sheet);
  return worksheetObject(session, sheet);
}

/** By id or by name. */
function findByKey(session: HostSession, key: unknown): HostObject | null {
  const text = requireText(key);
  const sheet = session.model.worksheets.find(({ id }) => id === text) ?? findSheet(session, text);
  return sheet && worksheetObject(session, sheet);
}

export const worksheetCollection = defineObject<WorkbookModel>({
  type: 'WorksheetCollection',
  items: (model, session) => model.worksheets.map((sheet) => worksheetObject(session, sheet)),
  find: (_, key, session) => findByKey(session, key),
  finders: {
    getActiveWorksheet: (_, __, session) => worksheetObject(session, activeSheet(session)),
    getFirst: (_, [visibleOnly], session) => requireSheet(session, sheetsOf(session, visibleOnly)[0]),
    getLast: (_, [visibleOnly], session) => requireSheet(session, sheetsOf(session, visibleOnly).at(-1)),
    _GetSheetById: (_, [id], session) => findByKey(session, id),
  },
  makers: {
    add: { effect: 'structure', make: (_, [name], session) => addSheet(session, name) },
  },
  answers: {
    getCount: (_, [visibleOnly], session) => sheetsOf(session, visibleOnly).length,
    ...eventRegistration<WorkbookModel>(SHEET_EVENTS, () => WORKBOOK_TARGET),
  },
});
