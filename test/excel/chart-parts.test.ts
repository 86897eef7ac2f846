import type { ChartSpec } from '../../src/domain/sheets/sheet-spec';
import type { ChartSeriesModel } from '../../src/local-excel/workbook/workbook-model';
import { apply } from '../support/apply-plan';
import { startLocalExcelOn } from '../support/local-excel-session';
import { create, formula, number, planOf, specOf, text, update } from '../support/sheet-plan';

const NAME = 'ITA_สรุปผล_2568';

function column(index: number) {
  return { row: 1, column: index, rows: 3, columns: 1 };
}

const RADAR: ChartSpec = {
  key: 'indicators',
  kind: 'radar',
  title: 'คะแนนรายตัวชี้วัด',
  alternativeText: 'แผนภูมิเรดาร์แสดงคะแนนรายตัวชี้วัด',
  categories: column(0),
  series: [
    { name: 'คะแนน', values: column(1), color: '#1F4E79' },
    { name: 'เกณฑ์ 85', values: column(2), line: true, color: '#C00000' },
  ],
  axisMinimum: 0,
  axisMaximum: 100,
  numberFormat: '0',
  position: { row: 5, column: 0, rows: 10, columns: 3 },
};
const COLUMN: ChartSpec = { ...RADAR, key: 'instruments', kind: 'column', title: 'คะแนนรายเครื่องมือ' };
const SHARES: ChartSpec = {
  ...RADAR,
  key: 'statuses',
  kind: 'shareBar',
  title: 'สถานะของมาตรการ',
  series: RADAR.series.map(({ name, values, color }) => ({ name, values, color })),
};

function specWith(charts: readonly ChartSpec[]) {
  return specOf({
    name: NAME,
    charts,
    columns: ['label', 'score', 'mark'].map((field) => ({ field, width: 60 })),
    cells: [
      [text('ตัวชี้วัด', 'header'), text('คะแนน', 'header'), text('เกณฑ์', 'header')],
      [text('1'), formula('=IF(1=1,"","")'), number(85)],
      [text('2'), number(84), number(85)],
      [text('3'), number(90), number(85)],
    ],
  });
}

/** Name, type of its own, categories and values of a series; quotes around the sheet's name are as good as none. */
function sources({ name, chartType, categories, values }: ChartSeriesModel) {
  return [name, chartType, ...[categories, values].map((reference) => reference.replaceAll("'", ''))];
}

async function start(charts: readonly ChartSpec[]) {
  const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
  const result = await apply(planOf(create(specWith(charts))));
  return { session, result };
}

describe('drawChart', () => {
  it('draws every series over its own cells, also where the first score is missing', async () => {
    const { session, result } = await start([RADAR]);
    expect(result.unfinished).toEqual([]);
    const [chart] = session.sheet(NAME).charts;
    expect(chart).toMatchObject({
      name: 'ita.indicators',
      chartType: 'RadarMarkers',
      title: 'คะแนนรายตัวชี้วัด',
    });
    expect(chart?.series.map(sources)).toEqual([
      ['คะแนน', null, `${NAME}!$A$2:$A$4`, `${NAME}!$B$2:$B$4`],
      ['เกณฑ์ 85', 'Radar', `${NAME}!$A$2:$A$4`, `${NAME}!$C$2:$C$4`],
    ]);
  });

  it('covers the cells that the spec gives it', async () => {
    const { session } = await start([COLUMN]);
    const [chart] = session.sheet(NAME).charts;
    expect(chart).toMatchObject({
      chartType: 'ColumnClustered',
      left: 0,
      top: 4 * 24 + 15,
      width: 180,
      height: 150,
    });
  });

  it('stacks the shares of each category, series by series', async () => {
    const { session, result } = await start([{ ...SHARES, axisMaximum: 1, numberFormat: '0%' }]);
    expect(result.unfinished).toEqual([]);
    expect(session.sheet(NAME).charts).toMatchObject([
      {
        chartType: 'BarStacked100',
        valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%' },
        series: [{ color: '#1F4E79' }, { color: '#C00000' }],
      },
    ]);
  });

  it('replaces its own charts when it runs again, drops those the spec no longer has, and keeps the user’s', async () => {
    const { session } = await start([RADAR, COLUMN]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      sheet.charts.add(Excel.ChartType.pie, sheet.getRange('B2:B4')).name = 'ของผู้ใช้';
      await context.sync();
    });
    await apply(planOf(update(specWith([COLUMN]))));
    expect(
      session
        .sheet(NAME)
        .charts.map(({ name }) => name)
        .sort(),
    ).toEqual(['ita.instruments', 'ของผู้ใช้']);
  });
});

describe('dressChart', () => {
  it('sets scale, number format, colours and legend', async () => {
    const { session } = await start([RADAR, COLUMN]);
    for (const chart of session.sheet(NAME).charts) {
      expect(chart).toMatchObject({
        valueAxis: { minimum: 0, maximum: 100, numberFormat: '0' },
        legendVisible: true,
        legendPosition: 'Bottom',
        series: [{ color: '#1F4E79' }, { color: '#C00000' }],
      });
    }
  });

  it('needs no legend for one series', async () => {
    const { session } = await start([{ ...COLUMN, series: COLUMN.series.slice(0, 1) }]);
    expect(session.sheet(NAME).charts[0]?.legendVisible).toBe(false);
  });
});

describe('finishSheets', () => {
  it('loses neither the chart nor anything else of the sheet when Excel refuses a part of its look', async () => {
    const refused = { ...RADAR, axisMaximum: Number.NaN };
    const { session, result } = await start([refused, COLUMN]);
    expect(result.unfinished).toEqual([{ sheet: NAME, part: 'chartLook', excelCode: 'InvalidArgument' }]);
    expect(result.syncs).toBe(session.host.counters.syncs);
    const { charts, pageLayout } = session.sheet(NAME);
    expect(charts.map(({ name, series }) => [name, series.length])).toEqual([
      ['ita.indicators', 2],
      ['ita.instruments', 2],
    ]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });

  it('still says which formulas show an error', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    const spec = { ...specWith([{ ...RADAR, axisMaximum: Number.NaN }]), frozenRows: 1 };
    const cells = [text('หาร'), formula('=1/0'), number(1)];
    const withError = { ...spec, rows: [...spec.rows, { key: 'last', height: 24, cells }] };
    const { formulaErrors } = await apply(planOf(create(withError)));
    expect(formulaErrors).toEqual([{ place: { sheet: NAME, address: 'B5' }, error: '#DIV/0!' }]);
    expect(session.sheet(NAME).freeze).toEqual({ rows: 1, columns: 0 });
  });

  it('is not troubled by a refusal that has passed when it tries part by part', async () => {
    const session = await startLocalExcelOn({ คะแนน: [['i1', 85]] });
    session.host.fail({ atSync: 3, code: 'GeneralException' });
    const { unfinished } = await apply(planOf(create(specWith([RADAR]))));
    expect(unfinished).toEqual([]);
    expect(session.sheet(NAME).charts).toHaveLength(1);
  });
});
