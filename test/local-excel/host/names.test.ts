import { failureOf, startLocalExcel } from '../../support/start-local-excel';

function onWorkbook<Result>(
  act: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook, context));
}

describe('workbook.names', () => {
  it('names cells and formulas', async () => {
    const host = startLocalExcel(['แผ่น 1']);
    await onWorkbook(async ({ names, worksheets }, context) => {
      const cells = names.add('คะแนนรวม', worksheets.getItem('แผ่น 1').getRange('B2:C3'), 'ถ่วงน้ำหนัก');
      names.add('เกณฑ์', '=85');
      await context.sync();
      cells.load('name,formula,comment,scope,type,visible');
      const found = names.getItemOrNullObject('คะแนนรวม');
      const [range, none] = [found.getRange(), names.getItem('เกณฑ์').getRangeOrNullObject()];
      range.load('address');
      await context.sync();
      expect(cells.toJSON()).toMatchObject({
        name: 'คะแนนรวม',
        formula: "='แผ่น 1'!$B$2:$C$3",
        comment: 'ถ่วงน้ำหนัก',
        scope: 'Workbook',
        type: 'Range',
        visible: true,
      });
      expect([range.address, none.isNullObject]).toEqual(["'แผ่น 1'!B2:C3", true]);
    });
    expect(host.model.namesChanged).toBe(true);
  });

  it('takes names of a sheet apart from those of the workbook', async () => {
    startLocalExcel(['ก']);
    await onWorkbook(async ({ names, worksheets }, context) => {
      const sheet = worksheets.getItem('ก');
      names.add('ค่า', sheet.getRange('A1'));
      sheet.names.add('ค่า', sheet.getRange('B1'));
      sheet.names.load('items/formula,items/scope');
      const count = names.getCount();
      await context.sync();
      expect([count.value, sheet.names.items.map(({ formula, scope }) => [String(formula), scope])]).toEqual([
        1,
        [['=ก!$B$1', 'Worksheet']],
      ]);
    });
  });

  it.each(['', '1ก', 'ก ข', 'A1', 'R1C1', 'c', 'ก-ข'])('refuses the name “%s”', async (name) => {
    startLocalExcel(['ก']);
    const failure = await failureOf(
      onWorkbook(async ({ names }, context) => {
        names.add(name, '=1');
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'NamedItemCollection.add',
    ]);
  });

  it('refuses a name that is taken, in any case', async () => {
    startLocalExcel(['ก']);
    const failure = await failureOf(
      onWorkbook(async ({ names }, context) => {
        names.add('Total', '=1');
        names.add('TOTAL', '=2');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ItemAlreadyExists');
  });

  it('changes what a name stands for, and forgets it', async () => {
    startLocalExcel(['ก']);
    await onWorkbook(async ({ names, worksheets }, context) => {
      const name = names.add('เกณฑ์', '=85');
      const cell = worksheets.getItem('ก').getRange('A1');
      cell.formulas = [['=เกณฑ์+1']];
      await context.sync();
      name.formula = '=90';
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[91]]);
      name.delete();
      const gone = names.getItemOrNullObject('เกณฑ์');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});
