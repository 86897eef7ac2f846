import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

const CHOICES = 'เห็นชอบ,ให้แก้ไข';

function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

function offer(range: Excel.Range, source: string | Excel.Range): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
}

beforeEach(() => {
  startLocalExcel(['Sheet1']);
});

describe('range.dataValidation', () => {
  it('offers choices, with a message and an alert', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      offer(sheet.getRange('B2:B9'), CHOICES);
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { title: 'ความเห็น', message: 'เลือกจากรายการ', showPrompt: true };
      dataValidation.errorAlert = { title: 'ไม่ถูกต้อง', message: 'เลือกใหม่', style: 'Warning', showAlert: true };
      const part = sheet.getRange('B3').dataValidation;
      part.load('type,rule,ignoreBlanks,prompt,errorAlert');
      await context.sync();
      expect(part.toJSON()).toEqual({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: CHOICES } },
        ignoreBlanks: false,
        prompt: { title: 'ความเห็น', message: 'เลือกจากรายการ', showPrompt: true },
        errorAlert: { title: 'ไม่ถูกต้อง', message: 'เลือกใหม่', style: 'Warning', showAlert: true },
      });
    });
  });

  it('keeps a range of choices as a reference', async () => {
    await onSheet(async (sheet, context) => {
      offer(sheet.getRange('B2'), sheet.getRange('Z1:Z3'));
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$Z$1:$Z$3' } });
    });
  });

  it('tells a range without a rule from one with several', async () => {
    await onSheet(async (sheet, context) => {
      offer(sheet.getRange('B2:B3'), CHOICES);
      offer(sheet.getRange('B5'), 'ใช่,ไม่ใช่');
      const read = ['A1', 'B2:B3', 'B2:B4', 'B2:B5'].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load('type,rule');
        return dataValidation;
      });
      await context.sync();
      expect(read.map(({ type }) => type)).toEqual(['None', 'List', 'Inconsistent', 'MixedCriteria']);
      expect(read.map(({ rule }) => rule)).toEqual([{}, expect.anything(), null, null]);
    });
  });

  it('replaces a rule for the cells of the range alone', async () => {
    const host = startLocalExcel(['Sheet1']);
    await onSheet(async (sheet, context) => {
      offer(sheet.getRange('B2:B9'), CHOICES);
      sheet.getRange('B4').dataValidation.rule = {
        wholeNumber: { operator: 'Between', formula1: 1, formula2: 5 },
      };
      sheet.getRange('B8:B9').dataValidation.clear();
      await context.sync();
    });
    expect(sheetOf(host).validations.map(({ blocks, rule }) => [Object.keys(rule), blocks])).toEqual([
      [
        ['list'],
        [
          { row: 1, column: 1, rows: 2, columns: 1 },
          { row: 4, column: 1, rows: 3, columns: 1 },
        ],
      ],
      [['wholeNumber'], [{ row: 3, column: 1, rows: 1, columns: 1 }]],
    ]);
  });

  it.each([
    ['no kind', {}],
    ['two kinds', { list: { inCellDropDown: true, source: 'ก' }, custom: { formula: '=TRUE' } }],
    ['an unknown kind', { colour: {} }],
    ['an empty list', { list: { inCellDropDown: true, source: '' } }],
    ['a list beyond 255 characters', { list: { inCellDropDown: true, source: 'ก'.repeat(256) } }],
    ['no word on the drop-down', { list: { source: 'ก,ข' } }],
    ['one bound of two', { wholeNumber: { operator: 'Between', formula1: 1 } }],
  ])('refuses a rule with %s', async (_, rule) => {
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        Object.assign(sheet.getRange('A1').dataValidation, { rule });
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'DataValidation.rule',
    ]);
  });
});
