import { failureOf, sheetOf, startLocalExcel } from '../../support/start-local-excel';

const SCORES = [
  ['ตัวชี้วัด', 'คะแนน', 'เกณฑ์'],
  ['1', 99.43, 85],
  ['2', 84.77, 85],
  ['3', 90, 85],
];

async function withChart(
  act: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  by: Excel.ChartSeriesBy = Excel.ChartSeriesBy.columns,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A4').numberFormat = [['@'], ['@'], ['@'], ['@']];
    sheet.getRange('A1:C4').values = SCORES;
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:C4'), by);
    await act(chart, sheet, context);
  });
}

describe('worksheet.charts', () => {
  it('takes names and categories out of the cells', async () => {
    const host = startLocalExcel(['คะแนน']);
    await withChart((_, __, context) => context.sync());
    const [chart] = sheetOf(host).charts;
    expect(chart).toMatchObject({
      chartType: 'ColumnClustered',
      name: 'Chart 1',
      legendVisible: true,
      titleVisible: false,
    });
    expect(chart?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ['คะแนน', 'คะแนน!$B$2:$B$4', 'คะแนน!$A$2:$A$4'],
      ['เกณฑ์', 'คะแนน!$C$2:$C$4', 'คะแนน!$A$2:$A$4'],
    ]);
  });

  it('takes series by rows when asked to', async () => {
    const host = startLocalExcel(['คะแนน']);
    await withChart((_, __, context) => context.sync(), Excel.ChartSeriesBy.rows);
    expect(sheetOf(host).charts[0]?.series.map(({ name, values }) => [name, values])).toEqual([
      ['1', 'คะแนน!$B$2:$C$2'],
      ['2', 'คะแนน!$B$3:$C$3'],
      ['3', 'คะแนน!$B$4:$C$4'],
    ]);
  });

  it('keeps title, legend, axes and place, usable after the sync', async () => {
    startLocalExcel(['คะแนน']);
    await withChart(async (chart, sheet, context) => {
      await context.sync();
      chart.name = 'รายตัวชี้วัด';
      chart.title.text = 'คะแนนรายตัวชี้วัด';
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 50;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.valueAxis.numberFormat = '0';
      chart.setPosition('E2', 'H20');
      await context.sync();
      const found = sheet.charts.getItemOrNullObject('รายตัวชี้วัด');
      found.load(
        'name,left,top,width,height,title/text,title/visible,legend/position,axes/valueAxis/minimum,axes/valueAxis/maximum',
      );
      await context.sync();
      expect([found.left, found.top, found.width, found.height]).toEqual([192, 15, 192, 285]);
      expect([found.title.text, found.title.visible, found.legend.position]).toEqual([
        'คะแนนรายตัวชี้วัด',
        true,
        'Bottom',
      ]);
      expect([found.axes.valueAxis.minimum, found.axes.valueAxis.maximum]).toEqual([50, 100]);
    });
  });

  it('adds, changes and deletes series', async () => {
    const host = startLocalExcel(['คะแนน']);
    await withChart(async (chart, sheet, context) => {
      const line = chart.series.add('ค่าเฉลี่ย');
      line.setValues(sheet.getRange('C2:C4'));
      line.setXAxisValues(sheet.getRange('A2:A4'));
      line.chartType = 'Line';
      line.format.line.color = '#C00000';
      line.format.line.weight = 2;
      chart.series.getItemAt(0).format.fill.setSolidColor('#0F6CBD');
      chart.series.getItemAt(1).delete();
      chart.series.load('count,items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['คะแนน', 'ค่าเฉลี่ย']);
    });
    expect(sheetOf(host).charts[0]?.series).toMatchObject([
      { name: 'คะแนน', color: '#0F6CBD' },
      {
        values: 'คะแนน!$C$2:$C$4',
        categories: 'คะแนน!$A$2:$A$4',
        chartType: 'Line',
        color: '#C00000',
        lineWeight: 2,
      },
    ]);
  });

  it('deletes a chart, and nothing when there is none of that name', async () => {
    const host = startLocalExcel(['คะแนน']);
    await withChart(async (chart, sheet, context) => {
      sheet.charts.getItemOrNullObject('ไม่มี').delete();
      await context.sync();
      chart.delete();
      await context.sync();
    });
    expect(sheetOf(host).charts).toEqual([]);
  });

  it('refuses charts that could not be saved, and members it does not keep', async () => {
    startLocalExcel(['คะแนน']);
    const type = withChart(async (chart, _, context) => {
      chart.chartType = 'Treemap';
      await context.sync();
    });
    expect((await failureOf(type)).message).toContain('Treemap');
    const member = withChart(async (chart, _, context) => {
      chart.series.getItemAt(0).hasDataLabels = true;
      await context.sync();
    });
    const failure = await failureOf(member);
    expect([failure.code, failure.message]).toEqual([
      'NotImplemented',
      expect.stringContaining('ChartSeries.hasDataLabels'),
    ]);
  });

  it('says ItemNotFound for a missing chart and InvalidArgument for a missing source', async () => {
    startLocalExcel(['คะแนน']);
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItem('ไม่มี').load('name');
      await context.sync();
    });
    expect((await failureOf(missing)).code).toBe('ItemNotFound');
  });
});
