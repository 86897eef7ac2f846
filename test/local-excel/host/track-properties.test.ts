import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

describe('Range.getRowProperties and getColumnProperties', () => {
  it('say of each row and column of the range whether it is hidden', async () => {
    const host = startLocalExcel();
    sheetOf(host).hiddenRows.add(2);
    sheetOf(host).hiddenColumns.add(1);
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4');
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      await context.sync();
      return [rows.value, columns.value];
    });
    expect(found).toEqual([
      [
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
        { rowHidden: false, rowIndex: 3 },
      ],
      [{ columnHidden: true }, { columnHidden: false }],
    ]);
  });

  it('refuse what they do not simulate', async () => {
    startLocalExcel();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.getRowProperties({ format: { rowHeight: true } });
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
  });
});
