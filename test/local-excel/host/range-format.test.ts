import { cellKey } from '../../../src/local-excel/workbook/workbook-model';
import { failureOf, NEWER_SETS, sheetOf, startLocalExcel } from '../../support/start-local-excel';

function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

beforeEach(() => {
  startLocalExcel(['Sheet1'], {}, NEWER_SETS);
});

describe('range.format', () => {
  it('reads what was set, and null where cells differ', async () => {
    await onSheet(async (sheet, context) => {
      const header = sheet.getRange('A1:B1').format;
      header.font.name = 'TH SarabunPSK';
      header.font.size = 16;
      header.font.bold = true;
      header.fill.color = '#c5e0b4';
      header.wrapText = true;
      header.horizontalAlignment = 'Center';
      header.verticalAlignment = 'Center';
      const [one, mixed] = [sheet.getRange('A1').format, sheet.getRange('A1:A2').format];
      one.load(
        'wrapText,horizontalAlignment,verticalAlignment,indentLevel,font/name,font/size,font/bold,fill/color',
      );
      mixed.load('wrapText,indentLevel,font/name,fill/color');
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Center',
        indentLevel: 0,
        font: { name: 'TH SarabunPSK', size: 16, bold: true },
        fill: { color: '#C5E0B4' },
      });
      expect([mixed.wrapText, mixed.indentLevel, mixed.font.name, mixed.fill.color]).toEqual([
        null,
        0,
        null,
        null,
      ]);
    });
  });

  it('tells a cell without fill from a white one by its tint alone', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      const read = async () => {
        range.format.fill.load('color,tintAndShade');
        await context.sync();
        return [range.format.fill.color, range.format.fill.tintAndShade];
      };
      expect(await read()).toEqual(['#FFFFFF', null]);
      range.format.fill.color = 'white';
      expect(await read()).toEqual(['#FFFFFF', 0]);
      range.format.fill.clear();
      expect(await read()).toEqual(['#FFFFFF', null]);
    });
  });

  it.each([
    ['font.color', 'RangeFont.color', (format: Excel.RangeFormat) => void (format.font.color = 'สีแดง')],
    ['font.size', 'RangeFont.size', (format: Excel.RangeFormat) => void (format.font.size = 0)],
    [
      'wrapText',
      'RangeFormat.wrapText',
      (format: Excel.RangeFormat) => Object.assign(format, { wrapText: 'yes' }),
    ],
    [
      'horizontalAlignment',
      'RangeFormat.horizontalAlignment',
      (format: Excel.RangeFormat) => Object.assign(format, { horizontalAlignment: 'Middle' }),
    ],
    ['rowHeight', 'RangeFormat.rowHeight', (format: Excel.RangeFormat) => void (format.rowHeight = 410)],
    ['columnWidth', 'RangeFormat.columnWidth', (format: Excel.RangeFormat) => void (format.columnWidth = -1)],
  ])('refuses an impossible %s', async (_, location, act) => {
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        act(sheet.getRange('A1').format);
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['InvalidArgument', location]);
  });

  it('refuses to format whole columns, whose cells it does not keep', async () => {
    const failure = await failureOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A:A').format.font.bold = true;
        await context.sync();
      }),
    );
    expect(failure.code).toBe('NotImplemented');
  });

  it('sizes the rows and columns that the range lies in, in whole pixels', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').format.columnWidth = 80;
      sheet.getRange('B2').format.rowHeight = 42;
      const [cell, mixed] = [sheet.getRange('B9'), sheet.getRange('A1:B2')];
      const row = sheet.getRange('D2');
      cell.format.load('columnWidth,rowHeight');
      row.format.load('columnWidth,rowHeight');
      mixed.format.load('columnWidth,rowHeight');
      mixed.load('width,height');
      await context.sync();
      expect([cell.format.columnWidth, cell.format.rowHeight]).toEqual([80.25, 15]);
      expect([row.format.columnWidth, row.format.rowHeight]).toEqual([48, 42]);
      expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, null]);
      expect([mixed.width, mixed.height]).toEqual([128.25, 57]);
    });
  });

  it('hides rows and columns', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('3:4').rowHidden = true;
      const [inside, across] = [sheet.getRange('B3'), sheet.getRange('A1:B4')];
      inside.load('rowHidden,columnHidden,hidden');
      across.load('rowHidden,columnHidden,hidden');
      await context.sync();
      expect([inside.rowHidden, inside.columnHidden, inside.hidden]).toEqual([true, true, true]);
      expect([across.rowHidden, across.columnHidden, across.hidden]).toEqual([null, null, false]);
    });
  });
});

describe('range.format.borders', () => {
  it('draws the edges of the range and the lines inside it', async () => {
    await onSheet(async (sheet, context) => {
      const block = sheet.getRange('A1:B2');
      block.format.borders.getItem('EdgeBottom').style = 'Continuous';
      block.format.borders.getItem('InsideVertical').color = '#808080';
      const read = (address: string, side: Excel.BorderIndex) => {
        const border = sheet.getRange(address).format.borders.getItem(side);
        border.load('style,color,weight');
        return border;
      };
      const borders = [
        read('A2', Excel.BorderIndex.edgeBottom),
        read('A1', Excel.BorderIndex.edgeBottom),
        read('A1:B2', Excel.BorderIndex.edgeBottom),
        read('A1:C2', Excel.BorderIndex.edgeBottom),
        read('A1', Excel.BorderIndex.edgeRight),
        read('B1', Excel.BorderIndex.edgeLeft),
        read('A3', Excel.BorderIndex.edgeTop),
      ];
      await context.sync();
      expect(borders.map(({ style, color }) => [style, color])).toEqual([
        ['Continuous', '#000000'],
        ['None', '#000000'],
        ['Continuous', '#000000'],
        [null, '#000000'],
        ['Continuous', '#808080'],
        ['Continuous', '#808080'],
        ['Continuous', '#000000'],
      ]);
    });
  });

  it('takes a line away from whichever cell holds it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
      const border = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      border.load('style');
      await context.sync();
      expect(border.style).toBe('None');
    });
  });

  it('leaves a line between two cells to both, so that a page break between them prints it twice', async () => {
    const host = startLocalExcel(['Sheet1'], {}, NEWER_SETS);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').color = '#FF0000';
      await context.sync();
    });
    const borders = [0, 1].map(
      (row) => host.model.styles[sheetOf(host).cells.get(cellKey(row, 0))?.style ?? 0]?.borders,
    );
    expect(borders.map((sides) => [sides?.EdgeTop?.color, sides?.EdgeBottom?.color])).toEqual([
      [undefined, '#FF0000'],
      ['#FF0000', undefined],
    ]);
  });

  it('knows eight sides', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1').format;
      borders.load('count,items/sideIndex');
      await context.sync();
      expect([borders.count, borders.items.length, borders.items[0]?.sideIndex]).toEqual([8, 8, 'EdgeTop']);
    });
  });
});

describe('range.setCellProperties', () => {
  it('formats each cell by its own object', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [
          {
            format: {
              font: { bold: true },
              fill: { color: '#FFC7CE' },
              borders: { bottom: { style: 'Continuous' } },
            },
          },
          {},
        ],
      ]);
      const read = range.getCellProperties({
        address: true,
        format: {
          font: { bold: true },
          fill: { color: true },
          borders: { style: true },
          wrapText: true,
        },
      });
      await context.sync();
      expect(read.value).toMatchObject([
        [
          {
            address: 'Sheet1!A1',
            format: {
              font: { bold: true },
              fill: { color: '#FFC7CE' },
              borders: { top: { style: 'None' }, bottom: { style: 'Continuous' } },
              wrapText: false,
            },
          },
          {
            address: 'Sheet1!B1',
            format: {
              font: { bold: false },
              fill: { color: '#FFFFFF' },
              borders: { bottom: { style: 'None' } },
              wrapText: false,
            },
          },
        ],
      ]);
    });
  });

  it('refuses an array of another shape and properties it does not know', async () => {
    const shape = onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').setCellProperties([[{}]]);
      await context.sync();
    });
    expect((await failureOf(shape)).code).toBe('InvalidArgument');
    const unknown = onSheet(async (sheet, context) => {
      sheet.getRange('A1').setCellProperties([[{ style: 'Good' }]]);
      await context.sync();
    });
    expect((await failureOf(unknown)).message).toContain('CellProperties.style');
  });

  it('has brothers for rows and columns', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
      range.setColumnProperties([{ format: { columnWidth: 96, wrapText: true } }, { columnHidden: true }]);
      const [cell, hidden] = [sheet.getRange('A1'), sheet.getRange('B2')];
      cell.format.load('rowHeight,columnWidth,wrapText');
      hidden.load('rowHidden,columnHidden');
      await context.sync();
      expect([cell.format.rowHeight, cell.format.columnWidth, cell.format.wrapText]).toEqual([30, 96, true]);
      expect([hidden.rowHidden, hidden.columnHidden]).toEqual([true, true]);
    });
  });
});

describe('range.merge', () => {
  it('keeps the first content and spreads the look of the top left cell', async () => {
    await onSheet(async (sheet, context) => {
      const block = sheet.getRange('A1:B2');
      block.values = [
        ['', 'หัวเรื่อง'],
        ['ตกหล่น', ''],
      ];
      sheet.getRange('A1').format.font.bold = true;
      block.merge(false);
      const areas = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      block.load('values');
      block.format.font.load('bold');
      areas.load('address,areaCount');
      await context.sync();
      expect(block.values).toEqual([
        ['หัวเรื่อง', ''],
        ['', ''],
      ]);
      expect([block.format.font.bold, areas.address, areas.areaCount]).toEqual([true, 'Sheet1!A1:B2', 1]);
    });
  });

  it('merges row by row, and unmerges all that it touches', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge(true);
      const before = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      before.load('address');
      await context.sync();
      expect(before.address).toBe('Sheet1!A1:B1,Sheet1!A2:B2');
      sheet.getRange('B1').unmerge();
      const after = sheet.getRange('A1:B2').getMergedAreasOrNullObject();
      after.load('address');
      await context.sync();
      expect(after.address).toBe('Sheet1!A2:B2');
    });
  });
});

describe('range.clear', () => {
  it('clears contents, formats or both', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['ก', 'ข', 'ค']];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const cells = ['A1', 'B1', 'C1'].map((address) => {
        const cell = sheet.getRange(address);
        cell.load('values,format/font/bold');
        return cell;
      });
      await context.sync();
      expect(cells.map((cell) => [String(cell.values), cell.format.font.bold])).toEqual([
        ['', true],
        ['ข', false],
        ['', false],
      ]);
    });
  });
});
