/** The workbook: the root that every path begins at. */
import type { WorkbookModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { rangeAt } from '../cells/cell-range';
import { requireBoolean, requireText } from '../wire-value';
import { applicationObject } from './application';
import { customXmlPartCollection } from './custom-xml';
import { nameCollection } from './names';
import { rangeObject } from './range';
import { settingCollection } from './settings';
import { selectedCells } from './sheet-activation';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheet-collection';

const runtimeObject = defineObject<WorkbookModel>({
  type: 'Runtime',
  properties: {
    enableEvents: {
      read: (_, session) => session.eventsEnabled,
      write: (_, value, session) => {
        session.eventsEnabled = requireBoolean(value);
      },
      effect: 'none',
    },
  },
});

const protectionObject = defineObject<WorkbookModel>({
  type: 'WorkbookProtection',
  properties: { protected: { read: (model) => model.protected } },
});

function activeCell(session: HostSession): HostObject {
  const { sheet, block } = selectedCells(session);
  return rangeObject(session, rangeAt(sheet, { ...block, rows: 1, columns: 1 }));
}

function eventRange(session: HostSession, id: unknown): HostObject | null {
  const range = session.eventRanges.get(requireText(id));
  const isAlive = range && session.model.worksheets.includes(range.sheet);
  return isAlive ? rangeObject(session, range) : null;
}

function requireEventRange(session: HostSession, id: unknown): HostObject {
  const range = eventRange(session, id);
  if (!range) throw refusal('InvalidReference');
  return range;
}

export const workbookObject = defineObject<WorkbookModel>({
  type: 'Workbook',
  properties: {
    name: { read: (_, session) => session.workbookName },
    readOnly: { read: (model) => model.readOnly },
  },
  children: {
    worksheets: (model, session) => worksheetCollection(session, model),
    application: (model, session) => applicationObject(session, model),
    names: (_, session) => nameCollection(session, null),
    tables: (_, session) => tableCollection(session, null),
    settings: (model, session) => settingCollection(session, model),
    customXmlParts: (model, session) => customXmlPartCollection(session, model),
    protection: (model, session) => protectionObject(session, model),
    _Runtime: (model, session) => runtimeObject(session, model),
  },
  finders: {
    getSelectedRange: (_, __, session) => rangeObject(session, selectedCells(session)),
    getActiveCell: (_, __, session) => activeCell(session),
    _GetRangeForEventByReferenceId: (_, [id], session) => requireEventRange(session, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => eventRange(session, id),
  },
  answers: { _GetReferenceCount: (_, __, session) => session.references.size },
});
