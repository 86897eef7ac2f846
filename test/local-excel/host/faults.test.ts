import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

/** Writes `ก`, `ข` and `ค` into A1 to A3, one sync each. */
function writeThree(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [index, text] of ['ก', 'ข', 'ค'].entries()) {
      sheet.getRange(`A${index + 1}`).values = [[text]];
      await context.sync();
    }
  });
}

describe('host.fail', () => {
  it('makes the n-th sync from now fail, with nothing of it done', async () => {
    const host = startLocalExcel();
    host.fail({ atSync: 2 });
    expect((await failureOf(writeThree())).code).toBe('GeneralException');
    expect([...sheetOf(host).cells.values()].map(({ value }) => value)).toEqual(['ก']);
    await writeThree();
    expect(sheetOf(host).cells.size).toBe(3);
  });

  it('fails with the code that is asked for', async () => {
    const host = startLocalExcel();
    host.fail({ atSync: 1, code: 'ActivityLimitReached' });
    expect((await failureOf(writeThree())).code).toBe('ActivityLimitReached');
  });

  it('makes the n-th action from now fail, with those before it done', async () => {
    const host = startLocalExcel();
    const act = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['ก']];
        sheet.getRange('A2').values = [['ข']];
        await context.sync();
      });
    await act();
    const { actions } = host.counters;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange().clear();
      await context.sync();
    });
    host.fail({ atAction: actions });
    const failure = await failureOf(act());
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['GeneralException', 'Range.values']);
    expect([...sheetOf(host).cells.values()].map(({ value }) => value)).toEqual(['ก']);
  });

  it('is taken back by ending the fault', async () => {
    const host = startLocalExcel();
    host.fail({ atSync: 2 }).end();
    host.fail({ atAction: 1 }).end();
    await expect(writeThree()).resolves.toBeUndefined();
  });

  it('leaves the clean-up after a run alone', async () => {
    const host = startLocalExcel();
    await writeThree();
    host.fail({ atSync: 1 });
    await host.idle();
    expect(host.counters.cleanUps).toBe(1);
  });
});

describe('a user who is editing a cell', () => {
  it('makes requests fail', async () => {
    const host = startLocalExcel();
    host.fail({ cellEditing: true });
    expect((await failureOf(writeThree())).code).toBe('InvalidOperationInCellEditMode');
  });

  it('makes requests wait that say they will, until the cell is left', async () => {
    const host = startLocalExcel();
    const editing = host.fail({ cellEditing: true });
    let isDone = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ก']];
      await context.sync();
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([isDone, sheetOf(host).cells.size]).toEqual([false, 0]);
    editing.end();
    await run;
    expect(sheetOf(host).cells.size).toBe(1);
  });
});

describe('a limit on payloads', () => {
  it('refuses a larger request, with nothing of it done', async () => {
    const host = startLocalExcel(['Sheet1'], { payloadLimit: 4000 });
    const write = (letters: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ก'.repeat(letters)]];
        await context.sync();
      });
    await write(500);
    expect((await failureOf(write(1200))).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(sheetOf(host).cells.get(0)?.value).toBe('ก'.repeat(500));
  });

  it('refuses a larger response', async () => {
    startLocalExcel(['Sheet1'], { payloadLimit: 4000 });
    const read = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z50');
      range.load('numberFormat');
      await context.sync();
    });
    expect((await failureOf(read)).code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('counts UTF-8 bytes and keeps the largest', async () => {
    const host = startLocalExcel();
    await writeThree();
    const sent = host.log.map(({ request }) => Buffer.byteLength(request));
    expect(host.counters).toMatchObject({
      syncs: 3,
      bytesReceived: sent.reduce((sum, bytes) => sum + bytes, 0),
      largestRequest: Math.max(...sent),
    });
  });
});
