import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

function onSheet<Result>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

function refused(act: (sheet: Excel.Worksheet) => void): Promise<OfficeExtension.Error> {
  startLocalExcel(['คะแนน']);
  return failureOf(
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
    }),
  );
}

describe('worksheet.pageLayout', () => {
  it('keeps paper, margins, scaling, titles and what is printed on every page', async () => {
    const host = startLocalExcel(['คะแนน']);
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.paperSize = Excel.PaperType.a4;
      layout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      layout.rightMargin = 36;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.printGridlines = true;
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$5:$6');
      layout.setPrintTitleColumns('A:A');
      layout.headersFooters.defaultForAllPages.centerFooter = 'หน้า &P จาก &N';
      sheet.horizontalPageBreaks.add('A21');
      sheet.horizontalPageBreaks.add('A11');
      sheet.verticalPageBreaks.add('E1');
      layout.load(
        'orientation,paperSize,zoom,topMargin,leftMargin,centerHorizontally,headersFooters/defaultForAllPages/centerFooter',
      );
      const [rows, area] = [layout.getPrintTitleRowsOrNullObject(), layout.getPrintAreaOrNullObject()];
      rows.load('address');
      area.load('address');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
        'Landscape',
        'A4',
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
      ]);
      expect([layout.topMargin, layout.leftMargin, layout.centerHorizontally]).toEqual([72, 36, true]);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('หน้า &P จาก &N');
      expect([rows.address, area.address]).toEqual(['คะแนน!5:6', 'คะแนน!A1:H40']);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
    });
    const { pageLayout, changes } = sheetOf(host);
    expect(pageLayout).toMatchObject({
      titleRows: '$5:$6',
      titleColumns: '$A:$A',
      printArea: '$A$1:$H$40',
      rowBreaks: [10, 20],
      columnBreaks: [4],
      printGridlines: true,
    });
    expect(changes.pageLayout).toBe(true);
  });

  it('removes page breaks', async () => {
    const host = startLocalExcel(['คะแนน']);
    await onSheet(async (sheet, context) => {
      sheet.horizontalPageBreaks.add('A11');
      const kept = sheet.horizontalPageBreaks.add('A21');
      await context.sync();
      kept.delete();
      await context.sync();
      expect(sheetOf(host).pageLayout.rowBreaks).toEqual([10]);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(sheetOf(host).pageLayout.rowBreaks).toEqual([]);
  });

  it.each([
    [
      'an unknown paper',
      'PageLayout.paperSize',
      (layout: Excel.PageLayout) => Object.assign(layout, { paperSize: 'A9' }),
    ],
    [
      'an unknown orientation',
      'PageLayout.orientation',
      (layout: Excel.PageLayout) => Object.assign(layout, { orientation: 'Upright' }),
    ],
    [
      'a scale of 5 per cent',
      'PageLayout.zoom',
      (layout: Excel.PageLayout) => void (layout.zoom = { scale: 5 }),
    ],
    ['an empty zoom', 'PageLayout.zoom', (layout: Excel.PageLayout) => void (layout.zoom = {})],
    ['a negative margin', 'PageLayout.topMargin', (layout: Excel.PageLayout) => void (layout.topMargin = -1)],
    [
      'title rows that are cells',
      'PageLayout.setPrintTitleRows',
      (layout: Excel.PageLayout) => {
        layout.setPrintTitleRows('A5:C6');
      },
    ],
    [
      'a footer beyond 255 characters',
      'HeaderFooter.leftFooter',
      (layout: Excel.PageLayout) =>
        void (layout.headersFooters.defaultForAllPages.leftFooter = 'ก'.repeat(256)),
    ],
  ])('refuses %s', async (_, location, act) => {
    const failure = await refused((sheet) => {
      act(sheet.pageLayout);
    });
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual(['InvalidArgument', location]);
  });
});

describe('worksheet.freezePanes', () => {
  it('freezes rows, columns or both, and unfreezes', async () => {
    startLocalExcel(['คะแนน']);
    await onSheet(async (sheet, context) => {
      const location = async () => {
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        frozen.load('address');
        await context.sync();
        return frozen.isNullObject ? null : frozen.address;
      };
      expect(await location()).toBeNull();
      sheet.freezePanes.freezeRows(5);
      expect(await location()).toBe('คะแนน!1:5');
      sheet.freezePanes.freezeColumns(2);
      expect(await location()).toBe('คะแนน!A:B');
      sheet.freezePanes.freezeAt('A1:B5');
      expect(await location()).toBe('คะแนน!A1:B5');
      sheet.freezePanes.freezeRows(0);
      expect(await location()).toBe('คะแนน!A:B');
      sheet.freezePanes.unfreeze();
      expect(await location()).toBeNull();
    });
  });

  it('refuses to freeze a negative number of rows', async () => {
    const failure = await refused((sheet) => {
      sheet.freezePanes.freezeRows(-1);
    });
    expect([failure.code, failure.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'WorksheetFreezePanes.freezeRows',
    ]);
  });
});

describe('worksheet.autoFilter', () => {
  it('puts filter buttons over a block and takes them away', async () => {
    const host = startLocalExcel(['คะแนน']);
    await onSheet(async (sheet, context) => {
      sheet.autoFilter.apply('A5:D20');
      sheet.autoFilter.load('enabled');
      const range = sheet.autoFilter.getRange();
      range.load('address');
      await context.sync();
      expect([sheet.autoFilter.enabled, range.address]).toEqual([true, 'คะแนน!A5:D20']);
      sheet.autoFilter.remove();
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([none.isNullObject, sheetOf(host).changes.autoFilter]).toEqual([true, true]);
    });
  });

  it('does not pretend to filter', async () => {
    const failure = await refused((sheet) => {
      sheet.autoFilter.apply('A1:B9', 0, { filterOn: 'Values', values: ['ก'] });
    });
    expect(failure.code).toBe('NotImplemented');
  });
});
