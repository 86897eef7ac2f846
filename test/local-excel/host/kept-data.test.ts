import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

describe('worksheet.customProperties', () => {
  it('keeps texts with the sheet, under keys in any case', async () => {
    const host = startLocalExcel(['ก']);
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('ก');
      customProperties.add('ita.sheet', 'summary|2568');
      customProperties.add('ITA.SHEET', 'summary|2569');
      customProperties.load('items/key,items/value');
      const missing = customProperties.getItemOrNullObject('ไม่มี');
      await context.sync();
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ['ita.sheet', 'summary|2569'],
      ]);
      expect(missing.isNullObject).toBe(true);
      customProperties.getItem('ita.sheet').delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(sheetOf(host).changes.customProperties).toBe(true);
  });

  it.each(['', 'ก'.repeat(256)])('refuses the key “%s”', async (key) => {
    startLocalExcel(['ก']);
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('ก').customProperties.add(key, 'v');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });

  it('refuses what is no text', async () => {
    startLocalExcel(['ก']);
    const failure = await failureOf(
      Excel.run(async (context) => {
        const property = context.workbook.worksheets.getItem('ก').customProperties.add('ita.sheet', '2568');
        Object.assign(property, { value: 2568 });
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidArgument');
  });
});

describe('workbook.settings', () => {
  it('keeps values and dates, and replaces what has the same key', async () => {
    const host = startLocalExcel();
    const day = new Date(Date.UTC(2026, 0, 15));
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('layout', { sheet: 'คะแนน', column: 3 });
      settings.add('layout', { sheet: 'คะแนน', column: 4, day });
      await context.sync();
      const [kept, missing] = [settings.getItem('layout'), settings.getItemOrNullObject('ไม่มี')];
      kept.load('value');
      await context.sync();
      expect([kept.value, missing.isNullObject]).toEqual([{ sheet: 'คะแนน', column: 4, day }, true]);
    });
    expect([host.model.settings.size, host.model.settingsChanged]).toEqual([1, true]);
  });
});

describe('workbook.customXmlParts', () => {
  it('keeps documents, found by namespace', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<?xml version="1.0"?><ita:a xmlns:ita="urn:ita"><b/></ita:a>');
      customXmlParts.add('<a xmlns="urn:other"/>');
      part.load('id,namespaceUri');
      const only = customXmlParts.getByNamespace('urn:ita').getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      only.load('id');
      const xml = only.getXml();
      await context.sync();
      expect([part.namespaceUri, only.id, none.isNullObject]).toEqual(['urn:ita', part.id, true]);
      expect(xml.value).toContain('<ita:a');
      part.setXml('<ita:a xmlns:ita="urn:ita"/>');
      part.delete();
      const left = customXmlParts.getCount();
      await context.sync();
      expect(left.value).toBe(1);
    });
  });

  it('refuses what is no XML', async () => {
    startLocalExcel();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add('ไม่ใช่ XML');
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'CustomXmlPartCollection.add',
    ]);
  });
});
