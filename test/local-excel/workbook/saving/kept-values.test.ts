import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../../../src/local-excel/workbook/create-workbook';
import { loadExcelize } from '../../../../src/local-excel/workbook/load-excelize-in-node';
import { openWorkbook } from '../../../../src/local-excel/workbook/open-workbook';
import { ADD_IN_ID } from '../../../../src/local-excel/workbook/reading/settings-reading';
import { saveWorkbook } from '../../../../src/local-excel/workbook/save-workbook';
import type { WorkbookModel } from '../../../../src/local-excel/workbook/workbook-model';
import { engineWorkbook, partOf, partsOf } from '../engine-workbook';
import { sheetOf } from '../model-cells';

async function openedSample(): Promise<WorkbookModel> {
  const excelize = await loadExcelize();
  return openWorkbook(engineWorkbook(excelize), excelize);
}

async function saved(model: WorkbookModel): Promise<Uint8Array> {
  return saveWorkbook(model, await loadExcelize());
}

async function reopened(model: WorkbookModel): Promise<WorkbookModel> {
  return openWorkbook(await saved(model), await loadExcelize());
}

describe('custom properties of a sheet', () => {
  it('come back with Thai names and values', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, 'มาตรการ');
    sheet.customProperties.set('ita.sheet', 'summary|2568');
    sheet.customProperties.set('ผู้จัดทำ', 'งานวิเคราะห์ & แผน "ทดสอบ"');
    sheet.changes.customProperties = true;
    const again = await reopened(model);
    expect(sheetOf(again, 'มาตรการ').customProperties).toEqual(sheet.customProperties);
    expect(sheetOf(again, 'คะแนน ITA').customProperties.size).toBe(0);
  });

  it('change and go without leaving parts behind', async () => {
    const model = await openedSample();
    const sheet = sheetOf(model, 'มาตรการ');
    sheet.customProperties.set('a', '1');
    sheet.customProperties.set('b', '2');
    sheet.changes.customProperties = true;
    const again = await reopened(model);
    const second = sheetOf(again, 'มาตรการ');
    second.customProperties.delete('a');
    second.customProperties.set('b', '3');
    second.changes.customProperties = true;
    const file = await saved(again);
    expect(Object.keys(partsOf(file)).filter((name) => name.includes('customProperty'))).toHaveLength(1);
    const last = await openWorkbook(file, await loadExcelize());
    expect([...sheetOf(last, 'มาตรการ').customProperties]).toEqual([['b', '3']]);
  });
});

describe('settings of the add-in', () => {
  it('come back with their kinds', async () => {
    const model = createWorkbook(['ก']);
    model.settings.set('layout', { sheet: 'คะแนน', columns: [1, 2], note: '"ก"\n' });
    model.settings.set('digits', 'thai');
    model.settingsChanged = true;
    const again = await reopened(model);
    expect(again.settings).toEqual(model.settings);
    again.settings.delete('digits');
    again.settingsChanged = true;
    expect([...(await reopened(again)).settings.keys()]).toEqual(['layout']);
  });

  it('stand under the id of the manifest, as Excel keeps them, and open no pane', async () => {
    const manifest = readFileSync(path.join(__dirname, '../../../../manifest.xml'), 'utf8');
    expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
    const model = createWorkbook(['ก']);
    model.settings.set('a', 1);
    model.settingsChanged = true;
    const file = await saved(model);
    expect(partOf(file, 'xl/webextensions/webextension1.xml')).toContain(`<we:reference id="${ADD_IN_ID}"`);
    expect(partOf(file, 'xl/webextensions/taskpanes1.xml')).toContain('visibility="0"');
  });
});

describe('custom XML of the workbook', () => {
  it('comes, changes and goes', async () => {
    const model = await openedSample();
    const id = '{0F0E0D0C-0B0A-4908-8706-050403020100}';
    model.customXmlParts.push({ id, xml: '<a xmlns="urn:ita">คะแนน</a>' });
    const again = await reopened(model);
    expect(again.customXmlParts).toEqual(model.customXmlParts);
    again.customXmlParts = [{ id, xml: '<a xmlns="urn:ita">ใหม่</a>' }];
    const third = await reopened(again);
    expect(third.customXmlParts).toEqual(again.customXmlParts);
    third.customXmlParts = [];
    const file = await saved(third);
    expect(Object.keys(partsOf(file)).filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });
});
