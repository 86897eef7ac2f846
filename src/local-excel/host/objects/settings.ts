/** `workbook.settings`: values that the add-in keeps with the workbook. Dates travel as `Date(ms)` inside. */
import type { WorkbookModel } from '../../workbook/workbook-model';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';

type Setting = { readonly model: WorkbookModel; readonly key: string };

function store({ model, key }: Setting, value: unknown): void {
  model.settings.set(key, value);
  model.settingsChanged = true;
}

function remove({ model, key }: Setting): void {
  model.settings.delete(key);
  model.settingsChanged = true;
}

const settingObject = defineObject<Setting>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { read: ({ key }) => key },
    value: { read: ({ model, key }) => model.settings.get(key), write: store, effect: 'workbook' },
  },
  commands: { delete: { effect: 'workbook', run: remove } },
});

function addSetting(session: HostSession, model: WorkbookModel, key: unknown, value: unknown): HostObject {
  const setting = { model, key: requireText(key) };
  store(setting, value);
  return settingObject(session, setting);
}

export const settingCollection = defineObject<WorkbookModel>({
  type: 'SettingCollection',
  items: (model, session) => [...model.settings.keys()].map((key) => settingObject(session, { model, key })),
  find: (model, key, session) => {
    const name = requireText(key);
    return model.settings.has(name) ? settingObject(session, { model, key: name }) : null;
  },
  makers: {
    add: {
      effect: 'workbook',
      make: (model, [key, value], session) => addSetting(session, model, key, value),
    },
  },
});
