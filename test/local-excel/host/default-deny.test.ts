import { failureOf, NEWER_SETS, startLocalExcel } from '../../support/start-local-excel';

type Act = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

const UNKNOWN: readonly (readonly [string, Act])[] = [
  ['ShapeCollection.addTextBox', (sheet) => void sheet.shapes.addTextBox('ก')],
  ['Worksheet.copy', (sheet) => void sheet.copy()],
  ['Range.insert', (sheet) => void sheet.getRange('1:1').insert('Down')],
  [
    'Range.delete',
    (sheet) => {
      sheet.getRange('1:1').delete('Up');
    },
  ],
  [
    'Range.copyFrom',
    (sheet) => {
      sheet.getRange('A1').copyFrom('B1');
    },
  ],
  [
    'Range.sort',
    (sheet) => {
      sheet.getRange('A1:A9').sort.apply([{ key: 0 }]);
    },
  ],
  ['Range.style', (sheet) => void (sheet.getRange('A1').style = 'Good')],
  [
    'RangeFormat.autofitRows',
    (sheet) => {
      sheet.getRange('A1').format.autofitRows();
    },
  ],
  ['RangeFont.superscript', (sheet) => void (sheet.getRange('A1').format.font.superscript = true)],
  ['RangeFill.tintAndShade', (sheet) => void (sheet.getRange('A1').format.fill.tintAndShade = 0.5)],
  [
    'WorksheetProtection.protect',
    (sheet) => {
      sheet.protection.protect();
    },
  ],
  ['PageLayout.draftMode', (sheet) => void (sheet.pageLayout.draftMode = true)],
  ['Workbook.comments', (_, workbook) => void workbook.comments.add('ก!A1', 'ข')],
  [
    'Workbook.save',
    (_, workbook) => {
      workbook.save();
    },
  ],
];

const UNKNOWN_LOADS: readonly (readonly [string, Act])[] = [
  ['Range.style', (sheet) => sheet.getRange('A1').load('style')],
  ['Range.valuez', (sheet) => sheet.getRange('A1').load('valuez')],
  ['RangeFont.subscript', (sheet) => sheet.getRange('A1').load('format/font/subscript')],
  ['Worksheet.enableCalculation', (sheet) => sheet.load('enableCalculation')],
];

function run(act: Act): Promise<OfficeExtension.Error> {
  startLocalExcel(['ก'], {}, NEWER_SETS);
  return failureOf(
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context.workbook);
      await context.sync();
    }),
  );
}

describe('what the host does not simulate', () => {
  it.each(UNKNOWN)('is refused by name: %s', async (member, act) => {
    const failure = await run(act);
    expect([failure.code, failure.message]).toEqual(['NotImplemented', expect.stringContaining(member)]);
  });

  it.each(UNKNOWN_LOADS)('is not loaded either: %s', async (member, act) => {
    const failure = await run(act);
    expect([failure.code, failure.message]).toEqual(['NotImplemented', expect.stringContaining(member)]);
  });

  it('is told apart from what every object inherits', async () => {
    const failure = await run((sheet) => sheet.getRange('A1').load('toString'));
    expect(failure.code).toBe('NotImplemented');
  });
});
