import { failureOf, NEWER_SETS, startLocalExcel } from '../../support/start-local-excel';
import type { LocalHost } from '../../../src/local-excel/host/local-host';

type Listen = (worksheets: Excel.WorksheetCollection, note: (line: unknown) => Promise<void>) => void;

/** What the handlers that `listen` adds have heard once `act` is done. */
async function heard(
  listen: Listen,
  act: (host: LocalHost) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const host = startLocalExcel(['ก', 'ข'], {}, NEWER_SETS);
  const lines: unknown[] = [];
  await Excel.run(async (context) => {
    listen(context.workbook.worksheets, (line) => {
      lines.push(line);
      return Promise.resolve();
    });
    await context.sync();
  });
  await act(host);
  await host.idle();
  return lines;
}

function onSheets(act: (worksheets: Excel.WorksheetCollection) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
  });
}

describe('worksheet.onChanged', () => {
  it('tells a user’s edit of one cell with what it was and is', async () => {
    const lines = await heard(
      (worksheets, note) =>
        worksheets
          .getItem('ก')
          .onChanged.add(({ address, changeType, source, details }) =>
            note([address, changeType, source, details]),
          ),
      async (host) => {
        await host.userEdit('ก', 'B2', [['=1+1']]);
        await host.userEdit('ข', 'B2', [[1]]);
      },
    );
    expect(lines).toEqual([
      [
        'B2',
        'RangeEdited',
        'Local',
        { valueBefore: '', valueAfter: 2, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      ],
    ]);
  });

  it('tells the add-in’s own writes as its own', async () => {
    const lines = await heard(
      (worksheets, note) =>
        worksheets.onChanged.add(({ address, triggerSource, details }) =>
          note([address, triggerSource, details]),
        ),
      async (host) => {
        await onSheets((worksheets) => {
          worksheets.getItem('ข').getRange('A1:B1').values = [['ก', 'ข']];
        });
        await host.userEdit('ก', 'A1', [['ค']]);
      },
    );
    expect(lines).toEqual([
      ['A1:B1', 'ThisLocalAddin', undefined],
      ['A1', 'Unknown', expect.anything()],
    ]);
  });

  it('gives a range that can be read', async () => {
    const ranges: Excel.WorksheetChangedEventArgs[] = [];
    await heard(
      (worksheets) =>
        worksheets.onChanged.add((args) => {
          ranges.push(args);
          return Promise.resolve();
        }),
      (host) => host.userEdit('ข', 'C3', [['ก']]),
    );
    await Excel.run(async (context) => {
      const range = ranges[0]?.getRange(context);
      range?.load('address,values');
      await context.sync();
      expect([range?.address, range?.values]).toEqual(['ข!C3', [['ก']]]);
    });
  });

  it('falls silent when the handler is removed or events are switched off', async () => {
    const lines = await heard(
      (worksheets, note) => worksheets.onChanged.add(({ address }) => note(address)),
      async (host) => {
        await Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getItem('ก').getRange('A1').values = [[1]];
          await context.sync();
          context.runtime.enableEvents = true;
          await context.sync();
        });
        await host.userEdit('ก', 'A2', [[1]]);
      },
    );
    expect(lines).toEqual(['A2']);
  });
});

describe('worksheets', () => {
  it('tell of sheets that come, go and take turns in front', async () => {
    const lines = await heard(
      (worksheets, note) => {
        worksheets.onAdded.add(() => note('added'));
        worksheets.onDeleted.add(() => note('deleted'));
        worksheets.onActivated.add(() => note('activated'));
        worksheets.onDeactivated.add(() => note('deactivated'));
      },
      async () => {
        await onSheets((worksheets) => {
          worksheets.add('ค').activate();
        });
        await onSheets((worksheets) => {
          worksheets.getItem('ค').delete();
        });
      },
    );
    expect(lines).toEqual(['added', 'deactivated', 'activated', 'deleted', 'activated']);
  });

  it('tell where the selection went', async () => {
    const lines = await heard(
      (worksheets, note) => worksheets.onSelectionChanged.add(({ address }) => note(address)),
      async (host) => {
        await host.userSelect('ข', 'B2:C3');
        await onSheets((worksheets) => {
          worksheets.getItem('ก').getRange('D4').select();
        });
      },
    );
    expect(lines).toEqual(['B2:C3', 'D4']);
  });

  it('refuse events that are not simulated', async () => {
    startLocalExcel();
    const failure = await failureOf(
      onSheets((worksheets) => worksheets.onFormatChanged.add(() => Promise.resolve())),
    );
    expect(failure.code).toBe('NotImplemented');
  });
});

describe('workbook.onSelectionChanged', () => {
  it('tells that the selection has moved', async () => {
    const host = startLocalExcel();
    let heardOf = 0;
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heardOf += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    await host.userSelect('Sheet1', 'B2');
    await host.idle();
    expect(heardOf).toBe(1);
  });
});
