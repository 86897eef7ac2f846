import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

/** ExcelApi 1.14 has `conditionalFormats.getItemOrNullObject`. */
const SETS = { ExcelApi: '1.14' };

function addLowRule(range: Excel.Range): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  rule.cellValue.format.font.color = '#9C0006';
  rule.cellValue.format.font.bold = true;
  rule.cellValue.format.fill.color = '#FFC7CE';
  rule.cellValue.rule = { operator: 'LessThan', formula1: '=85' };
  return rule;
}

function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

describe('range.conditionalFormats', () => {
  it('keeps a comparison with its look, usable after the sync', async () => {
    const host = startLocalExcel(['คะแนน'], {}, SETS);
    await onSheet(async (sheet, context) => {
      const rule = addLowRule(sheet.getRange('B2:B9'));
      await context.sync();
      rule.load(
        'id,type,priority,stopIfTrue,cellValue/rule,cellValue/format/fill/color,cellValue/format/font/color',
      );
      const range = rule.getRange();
      range.load('address');
      await context.sync();
      expect([rule.type, rule.priority, rule.stopIfTrue, range.address]).toEqual([
        'CellValue',
        0,
        false,
        'คะแนน!B2:B9',
      ]);
      expect(rule.cellValue.rule).toEqual({ operator: 'LessThan', formula1: '=85' });
      expect([rule.cellValue.format.fill.color, rule.cellValue.format.font.color]).toEqual([
        '#FFC7CE',
        '#9C0006',
      ]);
    });
    expect(sheetOf(host).changes.conditionalFormats).toBe(true);
  });

  it('keeps a formula of one’s own', async () => {
    startLocalExcel(['คะแนน'], {}, SETS);
    await onSheet(async (sheet, context) => {
      const rule = sheet.getRange('A1:C9').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = '=$C1="ต่ำกว่าเกณฑ์"';
      rule.custom.format.fill.color = '#FFEB9C';
      rule.load('type,custom/rule/formula');
      const other = rule.cellValueOrNullObject;
      await context.sync();
      expect([rule.type, rule.custom.rule.formula, other.isNullObject]).toEqual([
        'Custom',
        '=$C1="ต่ำกว่าเกณฑ์"',
        true,
      ]);
    });
  });

  it('puts the newest rule first', async () => {
    startLocalExcel(['คะแนน'], {}, SETS);
    await onSheet(async (sheet, context) => {
      const older = addLowRule(sheet.getRange('B2:B9'));
      const newer = addLowRule(sheet.getRange('B2:B9'));
      const rules = sheet.getRange('B5').conditionalFormats;
      rules.load('items/id,items/priority');
      older.load('id');
      newer.load('id');
      await context.sync();
      expect(rules.items.map(({ id }) => id)).toEqual([newer.id, older.id]);
      older.priority = 0;
      rules.load('items/id,items/priority');
      await context.sync();
      expect(rules.items.map(({ id, priority }) => [id, priority])).toEqual([
        [older.id, 0],
        [newer.id, 1],
      ]);
    });
  });

  it('finds the rules that touch a range, and a rule by its id', async () => {
    startLocalExcel(['คะแนน'], {}, SETS);
    await onSheet(async (sheet, context) => {
      const rule = addLowRule(sheet.getRange('B2:B9'));
      rule.load('id');
      await context.sync();
      const [inside, outside] = [sheet.getRange('A9:C20'), sheet.getRange('C1:D9')];
      const counts = [inside.conditionalFormats.getCount(), outside.conditionalFormats.getCount()];
      const found = inside.conditionalFormats.getItemOrNullObject(rule.id);
      const missing = inside.conditionalFormats.getItemOrNullObject('{ไม่มี}');
      await context.sync();
      expect([counts.map(({ value }) => value), found.isNullObject, missing.isNullObject]).toEqual([
        [1, 0],
        false,
        true,
      ]);
      found.delete();
      const after = inside.conditionalFormats.getCount();
      await context.sync();
      expect(after.value).toBe(0);
    });
  });

  it('takes only the cleared cells out of a rule', async () => {
    const host = startLocalExcel(['คะแนน'], {}, SETS);
    await onSheet(async (sheet, context) => {
      addLowRule(sheet.getRange('B2:C9'));
      addLowRule(sheet.getRange('B4'));
      sheet.getRange('B4:B5').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(sheetOf(host).conditionalFormats.map(({ blocks }) => blocks)).toEqual([
      [
        { row: 1, column: 1, rows: 2, columns: 2 },
        { row: 5, column: 1, rows: 4, columns: 2 },
        { row: 3, column: 2, rows: 2, columns: 1 },
      ],
    ]);
  });

  it('does not clear a sheet whose file has rules that it cannot see', async () => {
    const host = startLocalExcel(['คะแนน'], {}, SETS);
    sheetOf(host).conditionalFormatsInFile = 1;
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange().conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
  });

  it.each([
    ['an unknown operator', { operator: 'Below', formula1: '=85' }],
    ['no formula', { operator: 'LessThan' }],
    ['an empty formula', { operator: 'LessThan', formula1: '' }],
    ['a broken formula', { operator: 'LessThan', formula1: '=SUM(' }],
    ['one bound of two', { operator: 'Between', formula1: '=1' }],
  ])('refuses a comparison with %s', async (_, rule) => {
    startLocalExcel(['คะแนน'], {}, SETS);
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        const added = sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        Object.assign(added.cellValue, { rule });
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'CellValueConditionalFormat.rule',
    ]);
  });

  it('refuses kinds of rules that it does not keep', async () => {
    startLocalExcel(['คะแนน'], {}, SETS);
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
        await context.sync();
      }),
    );
    expect([failure.code, failure.message]).toEqual(['NotImplemented', expect.stringContaining('DataBar')]);
  });
});
