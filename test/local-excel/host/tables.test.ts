import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('worksheet.tables', () => {
  it('makes a table of cells with a header', async () => {
    const host = startLocalExcel(['มาตรการ']);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['ข้อ', 'ข้อ', ''],
        [1, 2, 3],
        [4, 5, 6],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'มาตรการ_2569';
      table.style = 'TableStyleLight1';
      await context.sync();
      const found = context.workbook.tables.getItemOrNullObject('มาตรการ_2569');
      const [header, body] = [found.getHeaderRowRange(), found.getDataBodyRange()];
      found.load('id,name,style,showHeaders');
      header.load('values');
      body.load('address');
      await context.sync();
      expect([found.name, found.style, found.showHeaders, body.address]).toEqual([
        'มาตรการ_2569',
        'TableStyleLight1',
        true,
        'มาตรการ!A2:C3',
      ]);
      expect(header.values).toEqual([['ข้อ', 'ข้อ2', 'Column3']]);
    });
    expect(sheetOf(host).changes.tables).toBe(true);
  });

  it('refuses tables that overlap, names that are taken and tables without a header', async () => {
    startLocalExcel(['มาตรการ']);
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B3', true).name = 'หนึ่ง';
      await context.sync();
    });
    const codes = await Promise.all(
      [
        (sheet: Excel.Worksheet) => void sheet.tables.add('B3:C5', true),
        (sheet: Excel.Worksheet) => void (sheet.tables.add('E1:F3', true).name = 'หนึ่ง'),
        (sheet: Excel.Worksheet) => void sheet.tables.add('H1:I3', false),
      ].map(async (act) => {
        const run = onSheet(async (sheet, context) => {
          act(sheet);
          await context.sync();
        });
        return (await failureOf(run)).code;
      }),
    );
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument', 'NotImplemented']);
  });

  it('turns a table into cells, or deletes it with them', async () => {
    const host = startLocalExcel(['มาตรการ']);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['ก', 'ข']];
      const kept = sheet.tables.add('A1:A3', true).convertToRange();
      const deleted = sheet.tables.add('B1:B3', true);
      await context.sync();
      deleted.delete();
      kept.load('values');
      await context.sync();
      expect(kept.values).toEqual([['ก'], [''], ['']]);
    });
    expect([sheetOf(host).tables, sheetOf(host).cells.size]).toEqual([[], 1]);
  });
});
