import { sheetOf, startLocalExcel } from '../../support/start-local-excel';

/**
 * The one place where an upgrade of @microsoft/office-js shows first. If these fail, the library has changed how it talks to its
 * host: `OfficeExtension.HostBridge`, the shape of requests and responses, or the numbers of events. Nothing else in this folder
 * can be trusted until they pass.
 */
describe('loadOfficeInNode', () => {
  it('finds the library that the host was written for', () => {
    startLocalExcel();
    expect(typeof Excel.run).toBe('function');
    expect(typeof OfficeExtension.Error).toBe('function');
  });

  it('carries a request over the bridge and its answer back', async () => {
    const host = startLocalExcel(['คะแนน']);
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('คะแนน');
    expect(host.counters.syncs).toBe(1);
  });

  it('brings refusals back as errors of the library', async () => {
    startLocalExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ไม่มี').load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ name: 'RichApi.Error', code: 'ItemNotFound' });
  });

  it('pushes events to the handlers of the library', async () => {
    const host = startLocalExcel();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await host.userEdit('Sheet1', 'B2', [[9]]);
    await host.idle();
    expect(seen).toEqual(['B2']);
  });

  it('gives back the ranges of a finished run in a clean-up that is no sync', async () => {
    const host = startLocalExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ก']];
      await context.sync();
    });
    await host.idle();
    expect(host.counters).toMatchObject({ syncs: 1, cleanUps: 1 });
  });

  it('throws ApiNotFound for members above the declared requirement sets', async () => {
    startLocalExcel();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('moves to another workbook when it is called again', async () => {
    startLocalExcel(['หนึ่ง']);
    const second = startLocalExcel(['สอง']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ที่นี่']];
      await context.sync();
    });
    expect(sheetOf(second, 'สอง').cells.size).toBe(1);
  });
});
