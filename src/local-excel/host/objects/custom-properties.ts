/** `worksheet.customProperties`: texts that an add-in keeps with a sheet. */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';

type Entry = { readonly sheet: WorksheetModel; readonly key: string };

function setProperty(sheet: WorksheetModel, key: string, value: string): void {
  sheet.customProperties.set(key, value);
  sheet.changes.customProperties = true;
}

const customPropertyObject = defineObject<Entry>({
  type: 'WorksheetCustomProperty',
  sheet: ({ sheet }) => sheet,
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      write: ({ sheet, key }, value) => {
        setProperty(sheet, key, requireText(value));
      },
      effect: 'workbook',
    },
  },
  commands: {
    delete: {
      effect: 'workbook',
      run: ({ sheet, key }) => {
        sheet.customProperties.delete(key);
        sheet.changes.customProperties = true;
      },
    },
  },
});

const LONGEST_KEY = 255;

function requireKey(value: unknown): string {
  const key = requireText(value);
  if (key === '' || key.length > LONGEST_KEY) throw refusal('InvalidArgument');
  return key;
}

/** Keys are the same whatever their case, and keep the case they were first given in. */
function findKey(sheet: WorksheetModel, key: string): string | null {
  const wanted = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted) ?? null;
}

function addProperty(session: HostSession, sheet: WorksheetModel, name: unknown, value: unknown): HostObject {
  const key = findKey(sheet, requireKey(name)) ?? requireKey(name);
  setProperty(sheet, key, requireText(value));
  return customPropertyObject(session, { sheet, key });
}

export const customPropertyCollection = defineObject<WorksheetModel>({
  type: 'WorksheetCustomPropertyCollection',
  sheet: (sheet) => sheet,
  items: (sheet, session) =>
    [...sheet.customProperties.keys()].map((key) => customPropertyObject(session, { sheet, key })),
  find: (sheet, name, session) => {
    const key = findKey(sheet, requireText(name));
    return key === null ? null : customPropertyObject(session, { sheet, key });
  },
  makers: {
    add: {
      effect: 'workbook',
      make: (sheet, [key, value], session) => addProperty(session, sheet, key, value),
    },
  },
});
