import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

describe('processRequest', () => {
  it('keeps what was done before an error, says where it was and does no more', async () => {
    const host = startLocalExcel();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getActiveWorksheet();
        context.trace('ก่อน');
        sheet.getRange('A1').values = [['ก่อน']];
        worksheets.add('SHEET1');
        context.trace('หลัง');
        sheet.getRange('A2').values = [['หลัง']];
        await context.sync();
      }),
    );
    expect([failure.code, failure.traceMessages]).toEqual(['ItemAlreadyExists', ['ก่อน']]);
    expect(failure.debugInfo).toMatchObject({
      errorLocation: 'WorksheetCollection.add',
      statement: 'var add = worksheets.add(...);',
    });
    expect([...sheetOf(host).cells.values()].map(({ value }) => value)).toEqual(['ก่อน']);
  });

  it('answers requests in the order of their arrival, however many are under way', async () => {
    const host = startLocalExcel();
    await Promise.all(
      [1, 2, 3].map((number) =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          cell.formulas = [[`=${number}*10`]];
          cell.load('values');
          await context.sync();
          expect(cell.values).toEqual([[number * 10]]);
        }),
      ),
    );
    expect(host.counters.syncs).toBe(3);
  });

  it('has answered everything once the host is idle', async () => {
    const host = startLocalExcel();
    const body = {
      Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    host.bridge.sendMessageToHost(JSON.stringify({ id: 9001, type: 1, flags: 0, message: { body } }));
    await host.idle();
    expect(host.log.map(({ response }): unknown => JSON.parse(response))).toMatchObject([
      { id: 9001, message: { statusCode: 200, body: { Results: [{ ActionId: 2, Value: {} }] } } },
    ]);
  });

  it('refuses messages of a shape that the library never sends', () => {
    const { bridge } = startLocalExcel();
    const send = (message: unknown) => () => {
      bridge.sendMessageToHost(JSON.stringify(message));
    };
    expect(send({ id: 1, flags: 0, message: {} })).toThrow('Not a request body');
    expect(send({ id: 1, flags: 0, message: { body: {} } })).toThrow('without actions');
    expect(send({ flags: 0, message: { body: { Actions: [] } } })).toThrow('No number at id');
  });

  it('reads nested properties, all scalars and the properties of items', async () => {
    startLocalExcel(['แผ่น 1']);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1');
      range.load({
        address: true,
        format: { wrapText: true, fill: { color: true } },
        worksheet: { name: true },
      });
      context.workbook.worksheets.load({ $all: true, pageLayout: { orientation: true } });
      await context.sync();
      expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual([
        "'แผ่น 1'!A1",
        '#FFFFFF',
        'แผ่น 1',
      ]);
      const [item] = context.workbook.worksheets.items;
      expect([item?.visibility, item?.pageLayout.orientation]).toEqual(['Visible', 'Portrait']);
    });
  });

  it('serves update and retrieve, which the library sends to hosts that declare RichApiRuntime', async () => {
    const host = startLocalExcel(['คะแนน']);
    const body = {
      Actions: [
        { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
        { Id: 7, ActionType: 9, Name: '', ObjectPathId: 5, ObjectState: { name: 'ใหม่' } },
        { Id: 8, ActionType: 7, Name: '', ObjectPathId: 5, QueryInfo: { Select: ['name', 'position'] } },
        { Id: 9, ActionType: 7, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name'] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        5: {
          Id: 5,
          ObjectPathType: 5,
          Name: '',
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: ['คะแนน'] },
        },
      },
    };
    host.bridge.sendMessageToHost(JSON.stringify({ id: 9002, type: 1, flags: 1, message: { body } }));
    await host.idle();
    expect(host.log.map(({ response }): unknown => JSON.parse(response))).toMatchObject([
      {
        message: {
          body: {
            Results: [
              { ActionId: 6, Value: { Id: sheetOf(host).id } },
              { ActionId: 7, Value: null },
              { ActionId: 8, Value: { name: 'ใหม่', position: 0 } },
              { ActionId: 9, Value: { items: [{ name: 'ใหม่' }] } },
            ],
          },
        },
      },
    ]);
  });

  it('reports a fault of its own to whoever made the request', async () => {
    const host = startLocalExcel();
    host.model.styles.length = 0;
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ก']];
        await context.sync();
      }),
    );
    expect([failure.code, failure.message]).toEqual([
      'GeneralException',
      expect.stringContaining('has no style 0'),
    ]);
  });
});
