import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

function run(act: Act): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('ก'), context.workbook);
    await context.sync();
  });
}

const ON_THE_SHEET: readonly (readonly [string, Act])[] = [
  ['values', (sheet) => void (sheet.getRange('A1').values = [[1]])],
  ['formulas', (sheet) => void (sheet.getRange('A1').formulas = [['=1']])],
  ['formats', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
  ['number formats', (sheet) => void (sheet.getRange('A1').numberFormat = [['0.00']])],
  ['borders', (sheet) => void (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
  ['row heights', (sheet) => void (sheet.getRange('A1').format.rowHeight = 30)],
  [
    'merges',
    (sheet) => {
      sheet.getRange('A1:B1').merge();
    },
  ],
  [
    'clearing',
    (sheet) => {
      sheet.getRange('A1').clear();
    },
  ],
  ['conditional formats', (sheet) => void sheet.getRange('A1').conditionalFormats.add('CellValue')],
  [
    'drop-downs',
    (sheet) =>
      void (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'ก' } }),
  ],
  ['charts', (sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B2'))],
  ['tables', (sheet) => void sheet.tables.add('A1:B2', true)],
  [
    'filters',
    (sheet) => {
      sheet.autoFilter.apply('A1:B2');
    },
  ],
];

const OF_THE_STRUCTURE: readonly (readonly [string, Act])[] = [
  ['adding a sheet', (_, workbook) => void workbook.worksheets.add('ค')],
  [
    'deleting a sheet',
    (sheet) => {
      sheet.delete();
    },
  ],
  ['renaming a sheet', (sheet) => void (sheet.name = 'ค')],
  ['moving a sheet', (sheet) => void (sheet.position = 1)],
  ['hiding a sheet', (sheet) => void (sheet.visibility = 'Hidden')],
  ['colouring a tab', (sheet) => void (sheet.tabColor = '#FF0000')],
];

const OF_THE_WORKBOOK: readonly (readonly [string, Act])[] = [
  ['names', (_, workbook) => void workbook.names.add('ค่า', '=1')],
  ['settings', (_, workbook) => void workbook.settings.add('k', 1)],
  ['custom properties', (sheet) => void sheet.customProperties.add('k', 'v')],
];

const HOW_IT_IS_SEEN: readonly (readonly [string, Act])[] = [
  ['page layout', (sheet) => void (sheet.pageLayout.orientation = Excel.PageOrientation.landscape)],
  [
    'frozen rows',
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  ],
];

const READING: readonly (readonly [string, Act])[] = [
  ['values', (sheet) => sheet.getRange('A1').load('values')],
  [
    'selecting',
    (sheet) => {
      sheet.getRange('A1').select();
    },
  ],
];

describe('a protected sheet', () => {
  it.each(ON_THE_SHEET)('denies %s', async (_, act) => {
    sheetOf(startLocalExcel(['ก', 'ข'])).protected = true;
    expect((await failureOf(run(act))).code).toBe('AccessDenied');
  });

  it.each([...OF_THE_STRUCTURE, ...OF_THE_WORKBOOK, ...HOW_IT_IS_SEEN, ...READING])(
    'allows %s',
    async (_, act) => {
      sheetOf(startLocalExcel(['ก', 'ข'])).protected = true;
      await expect(run(act)).resolves.toBeUndefined();
    },
  );

  it('lets unlocked cells be written, but not formatted', async () => {
    const host = startLocalExcel(['ก', 'ข']);
    await run((sheet) => void (sheet.getRange('B2:B3').format.protection.locked = false));
    sheetOf(host).protected = true;
    await run((sheet) => void (sheet.getRange('B2:B3').values = [[1], [2]]));
    const codes = await Promise.all(
      [
        (sheet: Excel.Worksheet) => void (sheet.getRange('B2:B4').values = [[1], [2], [3]]),
        (sheet: Excel.Worksheet) => void (sheet.getRange('B2').format.font.bold = true),
      ].map(async (act) => (await failureOf(run(act))).code),
    );
    expect(codes).toEqual(['AccessDenied', 'AccessDenied']);
  });

  it('says that it is protected', async () => {
    sheetOf(startLocalExcel(['ก', 'ข'])).protected = true;
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.protection.protected)).toEqual([true, false]);
    });
  });
});

describe('a workbook with protected structure', () => {
  it.each(OF_THE_STRUCTURE)('denies %s', async (_, act) => {
    startLocalExcel(['ก', 'ข']).model.protected = true;
    expect((await failureOf(run(act))).code).toBe('AccessDenied');
  });

  it.each([...ON_THE_SHEET, ...OF_THE_WORKBOOK])('allows %s', async (_, act) => {
    startLocalExcel(['ก', 'ข']).model.protected = true;
    await expect(run(act)).resolves.toBeUndefined();
  });
});

describe('a workbook opened for reading only', () => {
  it.each([...ON_THE_SHEET, ...OF_THE_STRUCTURE, ...OF_THE_WORKBOOK, ...HOW_IT_IS_SEEN])(
    'denies %s',
    async (_, act) => {
      startLocalExcel(['ก', 'ข']).model.readOnly = true;
      expect((await failureOf(run(act))).code).toBe('AccessDenied');
    },
  );

  it.each(READING)('allows %s', async (_, act) => {
    startLocalExcel(['ก', 'ข']).model.readOnly = true;
    await expect(run(act)).resolves.toBeUndefined();
  });

  it('says so', async () => {
    startLocalExcel(['ก', 'ข']).model.readOnly = true;
    await Excel.run(async (context) => {
      context.workbook.load('readOnly,protection/protected');
      await context.sync();
      expect([context.workbook.readOnly, context.workbook.protection.protected]).toEqual([true, false]);
    });
  });
});
