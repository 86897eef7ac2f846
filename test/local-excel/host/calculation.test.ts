import { startLocalExcel } from '../../support/start-local-excel';

describe('calculation', () => {
  it('is done before results are read in the same request', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.formulas = [[2, '=A1*2']];
      cells.load('values');
      context.workbook.application.load('calculationMode,calculationState');
      await context.sync();
      expect(cells.values).toEqual([[2, 4]]);
      const { calculationMode, calculationState } = context.workbook.application;
      expect([calculationMode, calculationState]).toEqual(['Automatic', 'Done']);
    });
  });

  it('waits for the end of the request when it is suspended', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      cells.formulas = [[2, '=A1*2']];
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      cells.getCell(0, 0).values = [[5]];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[5, 4]]);
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[5, 10]]);
    });
  });

  it('gives a new formula its result in manual mode, and leaves the others until asked', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getRange('A1:C1');
      cells.formulas = [[1, '=A1*2', '']];
      await context.sync();
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange('A1').values = [[5]];
      sheet.getRange('C1').formulas = [['=A1*3']];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[5, 2, 15]]);
      context.workbook.application.calculate(Excel.CalculationType.full);
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[5, 10, 15]]);
    });
  });
});
