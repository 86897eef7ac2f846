import { failureOf, NEWER_SETS, sheetOf, startLocalExcel } from '../../support/start-local-excel';

/** The address of what `find` finds from B2:C4 on a sheet whose used range is A1:D5. */
async function addressFrom(
  find: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range,
): Promise<string> {
  startLocalExcel(['คะแนน']);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['ก']];
    sheet.getRange('D5').values = [['ข']];
    const found = find(sheet.getRange('B2:C4'), sheet);
    found.load('address');
    await context.sync();
    return found.address;
  });
}

describe('worksheet.getRange', () => {
  it.each([
    ['an address', 'คะแนน!D5', (_: Excel.Range, sheet: Excel.Worksheet) => sheet.getRange('D5')],
    [
      'marks and lower case',
      'คะแนน!A1:B2',
      (_: Excel.Range, sheet: Excel.Worksheet) => sheet.getRange('$b$2:a1'),
    ],
    ['nothing', 'คะแนน!1:1048576', (_: Excel.Range, sheet: Excel.Worksheet) => sheet.getRange()],
    [
      'indexes',
      'คะแนน!B3:D4',
      (_: Excel.Range, sheet: Excel.Worksheet) => sheet.getRangeByIndexes(2, 1, 2, 3),
    ],
    ['a cell', 'คะแนน!C2', (_: Excel.Range, sheet: Excel.Worksheet) => sheet.getCell(1, 2)],
  ])('finds cells by %s', async (_, address, find) => {
    expect(await addressFrom(find)).toBe(address);
  });

  it.each(['A0', 'ไม่ใช่ที่อยู่', 'XFE1', 'A1048577', 'ไม่มี!A1'])('refuses “%s”', async (address) => {
    const failure = await failureOf(addressFrom((_, sheet) => sheet.getRange(address)));
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'Worksheet.getRange',
    ]);
  });

  it('finds cells by a name of the workbook', async () => {
    startLocalExcel(['คะแนน']);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add('ผลรวม', sheet.getRange('B2:B9'));
      const found = sheet.getRange('ผลรวม');
      found.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 8,
        columnCount: 1,
        cellCount: 8,
      });
    });
  });
});

describe('range', () => {
  it.each([
    ['getCell', 'C4', (range: Excel.Range) => range.getCell(2, 1)],
    ['getRow', 'B3:C3', (range: Excel.Range) => range.getRow(1)],
    ['getColumn', 'C2:C4', (range: Excel.Range) => range.getColumn(1)],
    ['getLastRow', 'B4:C4', (range: Excel.Range) => range.getLastRow()],
    ['getLastColumn', 'C2:C4', (range: Excel.Range) => range.getLastColumn()],
    ['getLastCell', 'C4', (range: Excel.Range) => range.getLastCell()],
    ['getEntireRow', '2:4', (range: Excel.Range) => range.getEntireRow()],
    ['getEntireColumn', 'B:C', (range: Excel.Range) => range.getEntireColumn()],
    ['getOffsetRange', 'A3:B5', (range: Excel.Range) => range.getOffsetRange(1, -1)],
    ['getResizedRange', 'B2:D3', (range: Excel.Range) => range.getResizedRange(-1, 1)],
    ['getAbsoluteResizedRange', 'B2', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 1)],
    ['getBoundingRect', 'B1:E4', (range: Excel.Range) => range.getBoundingRect('E1')],
    ['getIntersection', 'C4', (range: Excel.Range) => range.getIntersection('C4:E9')],
    ['getUsedRange', 'D5', (range: Excel.Range) => range.getBoundingRect('E9').getUsedRange(true)],
  ])('knows %s', async (_, address, find) => {
    expect(await addressFrom(find)).toBe(`คะแนน!${address}`);
  });

  it('refuses cells outside the sheet', async () => {
    const failure = await failureOf(addressFrom((range) => range.getOffsetRange(-2, 0)));
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'Range.getOffsetRange',
    ]);
  });

  it('says ItemNotFound for an empty intersection, or gives a null object', async () => {
    expect((await failureOf(addressFrom((range) => range.getIntersection('F1')))).code).toBe('ItemNotFound');
    startLocalExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      const none = range.getIntersectionOrNullObject('B1');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('survives syncs, and dies with its run', async () => {
    startLocalExcel();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      range.values = [['ก']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['ก']]);
      return range;
    });
    expect(() => kept.load('values')).toThrow("isn't working for what you're trying to do");
  });

  it('is not kept once it is untracked', async () => {
    const host = startLocalExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [['ก']];
      range.untrack();
      await context.sync();
    });
    await host.idle();
    expect([host.counters.cleanUps, sheetOf(host).cells.size]).toEqual([0, 1]);
  });
});

describe('getUsedRange', () => {
  it('is A1 on an empty sheet, or a null object', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [used, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject(true)];
      used.load('address');
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  it('counts formats unless only values are wanted', async () => {
    startLocalExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B2:C3').values = [
        ['ก', ''],
        ['', '=""'],
      ];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:E9', 'Sheet1!B2:C3']);
    });
  });
});

describe('getSpecialCells', () => {
  it('finds blanks, constants and formulas, and nothing as ItemNotFound', async () => {
    startLocalExcel(['Sheet1'], {}, NEWER_SETS);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
      range.values = [
        [1, 2, '=A1'],
        ['', 'ก', ''],
      ];
      const [blanks, constants, formulas] = [
        range.getSpecialCells('Blanks'),
        range.getSpecialCells('Constants'),
        range.getSpecialCells('Formulas'),
      ];
      for (const areas of [blanks, constants, formulas]) areas.load('address,cellCount');
      await context.sync();
      expect([blanks.address, constants.address, formulas.address]).toEqual([
        'Sheet1!A2,Sheet1!C2',
        'Sheet1!A1:B1,Sheet1!B2',
        'Sheet1!C1',
      ]);
      const none = range.getCell(0, 0).getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      range.getCell(0, 0).getSpecialCells('Formulas').load('address');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
    });
  });
});

describe('worksheet.getRanges', () => {
  it('takes several areas together', async () => {
    startLocalExcel(['แผ่น 1']);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges("A1:B2,'แผ่น 1'!D4");
      areas.format.fill.color = '#FFC7CE';
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      const outside = sheet.getRange('C3').format.fill;
      outside.load('tintAndShade');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["'แผ่น 1'!A1:B2,'แผ่น 1'!D4", 2, 5]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(["'แผ่น 1'!A1:B2", "'แผ่น 1'!D4"]);
      expect(outside.tintAndShade).toBeNull();
    });
  });
});

describe('workbook.getSelectedRange', () => {
  it('follows select and the user', async () => {
    const host = startLocalExcel(['ก', 'ข']);
    const selected = () =>
      Excel.run(async (context) => {
        const [range, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
        range.load('address');
        cell.load('address');
        await context.sync();
        return [range.address, cell.address];
      });
    expect(await selected()).toEqual(['ก!A1', 'ก!A1']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('ข').getRange('B2:C3').select();
      await context.sync();
    });
    expect(await selected()).toEqual(['ข!B2:C3', 'ข!B2']);
    await host.userSelect('ก', 'D4');
    expect(await selected()).toEqual(['ก!D4', 'ก!D4']);
  });
});
