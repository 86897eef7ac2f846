import { loadExcelize } from '../../../../src/local-excel/workbook/load-excelize-in-node';
import { createWorkbook } from '../../../../src/local-excel/workbook/create-workbook';
import { openWorkbook } from '../../../../src/local-excel/workbook/open-workbook';
import { saveWorkbook } from '../../../../src/local-excel/workbook/save-workbook';
import { chartXml } from '../../../../src/local-excel/workbook/saving/chart-xml';
import type { ChartModel, WorkbookModel } from '../../../../src/local-excel/workbook/workbook-model';
import { engineWorkbook, partOf, partsOf } from '../engine-workbook';
import { sheetOf } from '../model-cells';

const AXIS = { minimum: null, maximum: null, numberFormat: 'General', visible: true };

function chart(changes: Partial<ChartModel>): ChartModel {
  return {
    id: 'c1',
    name: 'กราฟคะแนน',
    chartType: 'ColumnClustered',
    title: 'คะแนน & เกณฑ์ ๘๕',
    titleVisible: true,
    legendVisible: true,
    legendPosition: 'Bottom',
    alternativeTitle: 'คะแนน <ปีนี้>',
    alternativeText: 'คะแนนสิบตัวชี้วัด "ล่าสุด"',
    left: 100,
    top: 50,
    width: 360,
    height: 216,
    series: [
      {
        name: 'คะแนน',
        values: "'ก'!$B$1:$B$9",
        categories: "'ก'!$A$1:$A$9",
        chartType: null,
        color: '#1F4E79',
        lineWeight: null,
      },
      {
        name: 'เกณฑ์ ๘๕',
        values: "'ก'!$C$1:$C$9",
        categories: "'ก'!$A$1:$A$9",
        chartType: 'Line',
        color: '#C00000',
        lineWeight: 2,
      },
    ],
    valueAxis: { minimum: 50, maximum: 100, numberFormat: '0', visible: true },
    categoryAxis: AXIS,
    ...changes,
  };
}

async function opened(): Promise<WorkbookModel> {
  const excelize = await loadExcelize();
  return openWorkbook(engineWorkbook(excelize), excelize);
}

async function saved(model: WorkbookModel): Promise<Uint8Array> {
  return saveWorkbook(model, await loadExcelize());
}

describe('chartXml', () => {
  it('names each series in so many words, and by a cell when told so', () => {
    expect(chartXml(chart({}))).toContain('<c:tx><c:v>เกณฑ์ ๘๕</c:v></c:tx>');
    const [first] = chart({}).series;
    if (!first) throw new Error('The chart has lost its series.');
    const byCell = chartXml(chart({ series: [{ ...first, name: "='ก'!$B$1" }] }));
    expect(byCell).toContain("<c:tx><c:strRef><c:f>'ก'!$B$1</c:f></c:strRef></c:tx>");
  });

  it('draws a line beside columns on the same axes', () => {
    const xml = chartXml(chart({}));
    expect(xml.indexOf('<c:barChart>')).toBeLessThan(xml.indexOf('<c:lineChart>'));
    expect(xml.match(/<c:axId val="111111111"\/>/g)).toHaveLength(3);
    expect(xml).toContain('<a:srgbClr val="1F4E79"/>');
    expect(xml).toContain('<a:ln w="25400"');
  });

  it('refuses a kind that nobody can have made', () => {
    expect(() => chartXml(chart({ chartType: 'Sunburst' }))).toThrow('Sunburst');
  });
});

describe('saving charts', () => {
  it.each(['ColumnClustered', 'BarStacked', 'LineMarkers', 'Radar', 'RadarMarkers', 'RadarFilled'])(
    'brings a chart of the kind %s back as it was',
    async (chartType) => {
      const model = createWorkbook(['ก']);
      const made = chart({
        chartType,
        series: chart({}).series.map((series) => ({ ...series, chartType: null, lineWeight: null })),
      });
      sheetOf(model, 'ก').charts = [made];
      const excelize = await loadExcelize();
      const [again] = sheetOf(await openWorkbook(await saveWorkbook(model, excelize), excelize), 'ก').charts;
      expect(again).toMatchObject({
        ...made,
        id: again?.id,
        series: made.series.map(({ name, values, categories, color }) => ({
          name,
          values,
          categories,
          color,
          chartType: null,
        })),
      });
    },
  );

  it('puts a chart where the points say, with its text for screen readers', async () => {
    const model = await opened();
    const sheet = sheetOf(model, 'มาตรการ');
    sheet.charts = [chart({})];
    sheet.changes.charts = true;
    const file = await saved(model);
    const drawing = partOf(file, 'xl/drawings/drawing2.xml');
    expect(drawing).toContain('descr="คะแนนสิบตัวชี้วัด &quot;ล่าสุด&quot;"');
    expect(drawing).toContain(
      '<xdr:from><xdr:col>2</xdr:col><xdr:colOff>50800</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>63500</xdr:rowOff></xdr:from>',
    );
    expect(sheetOf(await openWorkbook(file, await loadExcelize()), 'มาตรการ').charts).toMatchObject([
      {
        left: 100,
        top: 50,
        width: 360,
        height: 216,
        series: [{ chartType: null }, { chartType: 'Line', lineWeight: 2 }],
      },
    ]);
  });

  it('adds a chart to a drawing of the file and leaves the one in it alone', async () => {
    const model = await opened();
    const sheet = sheetOf(model, 'คะแนน ITA');
    sheet.charts.push(chart({}));
    sheet.changes.charts = true;
    const file = await saved(model);
    expect(partOf(file, 'xl/charts/chart1.xml')).toBe(
      partOf(model.source ?? new Uint8Array(), 'xl/charts/chart1.xml'),
    );
    const after = sheetOf(await openWorkbook(file, await loadExcelize()), 'คะแนน ITA').charts;
    expect(after.map(({ alternativeText }) => alternativeText)).toEqual([
      'กราฟของไฟล์เดิม',
      'คะแนนสิบตัวชี้วัด "ล่าสุด"',
    ]);
  });

  it('writes a chart of the file anew when it was changed, and removes one with its part', async () => {
    const model = await opened();
    const sheet = sheetOf(model, 'คะแนน ITA');
    const [standing] = sheet.charts;
    if (!standing) throw new Error('The sample has lost its chart.');
    sheet.charts = [{ ...standing, title: 'ชื่อใหม่', titleVisible: true }];
    sheet.changes.charts = true;
    const changed = sheetOf(await openWorkbook(await saved(model), await loadExcelize()), 'คะแนน ITA').charts;
    expect(changed).toMatchObject([{ title: 'ชื่อใหม่', alternativeText: 'กราฟของไฟล์เดิม' }]);
    sheet.charts = [];
    expect(Object.keys(partsOf(await saved(model))).filter((name) => name.includes('charts/'))).toEqual([]);
  });

  it('lets charts of the file follow a renamed sheet, whether the host did so too or not', async () => {
    const model = await opened();
    const sheet = sheetOf(model, 'คะแนน ITA');
    sheet.name = 'คะแนน ๒๕๖๘';
    const before = partOf(model.source ?? new Uint8Array(), 'xl/charts/chart1.xml');
    const after = before.replaceAll('&#39;คะแนน ITA&#39;!', "'คะแนน ๒๕๖๘'!");
    expect(partOf(await saved(model), 'xl/charts/chart1.xml')).toBe(after);
    for (const series of sheet.charts.flatMap((each) => each.series)) {
      series.values = series.values.replace('คะแนน ITA', 'คะแนน ๒๕๖๘');
      series.categories = series.categories.replace('คะแนน ITA', 'คะแนน ๒๕๖๘');
      series.name = series.name.replace('คะแนน ITA', 'คะแนน ๒๕๖๘');
    }
    sheet.changes.charts = true;
    expect(partOf(await saved(model), 'xl/charts/chart1.xml')).toBe(after);
  });
});
