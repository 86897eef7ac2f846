/** The series of a chart: a row or column of values, its name and its look. */
import type { ChartSeriesModel } from '../../workbook/workbook-model';
import { formatReference } from '../address';
import { refusal } from '../host-error';
import { defineObject, isHostObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { isAbsent, requireColor, requireInteger, requireNumber, requireText } from '../wire-value';
import { changeChart, type ChartTarget } from './chart-target';
import { requireChartType } from './chart-type';

type SeriesTarget = ChartTarget & { readonly series: ChartSeriesModel };

function changeSeries({ sheet, series }: SeriesTarget, changes: Partial<ChartSeriesModel>): void {
  Object.assign(series, changes);
  sheet.changes.charts = true;
}

function requireReference(value: unknown): string {
  if (!isHostObject(value) || !value.cells) throw refusal('InvalidArgument');
  const [{ sheet, block }] = value.cells;
  return formatReference(sheet.name, block);
}

const fillObject = defineObject<SeriesTarget>({
  type: 'ChartFill',
  sheet: ({ sheet }) => sheet,
  commands: {
    setSolidColor: {
      effect: 'sheet',
      run: (target, [color]) => {
        changeSeries(target, { color: requireColor(color) });
      },
    },
    clear: {
      effect: 'sheet',
      run: (target) => {
        changeSeries(target, { color: null });
      },
    },
  },
});

const lineObject = defineObject<SeriesTarget>({
  type: 'ChartLineFormat',
  sheet: ({ sheet }) => sheet,
  properties: {
    color: {
      read: ({ series }) => series.color ?? '',
      write: (target, value) => {
        changeSeries(target, { color: requireColor(value) });
      },
    },
    weight: {
      read: ({ series }) => series.lineWeight,
      write: (target, value) => {
        changeSeries(target, { lineWeight: requireNumber(value) });
      },
    },
  },
});

const formatObject = defineObject<SeriesTarget>({
  type: 'ChartSeriesFormat',
  sheet: ({ sheet }) => sheet,
  children: {
    fill: (target, session) => fillObject(session, target),
    line: (target, session) => lineObject(session, target),
  },
});

const seriesObject = defineObject<SeriesTarget>({
  type: 'ChartSeries',
  sheet: ({ sheet }) => sheet,
  properties: {
    name: {
      read: ({ series }) => series.name,
      write: (target, value) => {
        changeSeries(target, { name: requireText(value) });
      },
    },
    chartType: {
      read: ({ chart, series }) => series.chartType ?? chart.chartType,
      write: (target, value) => {
        changeSeries(target, { chartType: requireChartType(value) });
      },
    },
  },
  children: { format: (target, session) => formatObject(session, target) },
  commands: {
    setValues: {
      effect: 'sheet',
      run: (target, [cells]) => {
        changeSeries(target, { values: requireReference(cells) });
      },
    },
    setXAxisValues: {
      effect: 'sheet',
      run: (target, [cells]) => {
        changeSeries(target, { categories: requireReference(cells) });
      },
    },
    delete: {
      effect: 'sheet',
      run: (target) => {
        changeChart(target, { series: target.chart.series.filter((other) => other !== target.series) });
      },
    },
  },
});

function addSeries(session: HostSession, target: ChartTarget, [name, index]: readonly unknown[]): HostObject {
  const place = isAbsent(index) ? target.chart.series.length : requireInteger(index);
  if (place < 0 || place > target.chart.series.length) throw refusal('InvalidArgument');
  const series: ChartSeriesModel = {
    name: isAbsent(name) ? `Series${target.chart.series.length + 1}` : requireText(name),
    values: '',
    categories: '',
    chartType: null,
    color: null,
    lineWeight: null,
  };
  const { series: present } = target.chart;
  changeChart(target, { series: [...present.slice(0, place), series, ...present.slice(place)] });
  return seriesObject(session, { ...target, series });
}

export const chartSeriesCollection = defineObject<ChartTarget>({
  type: 'ChartSeriesCollection',
  sheet: ({ sheet }) => sheet,
  properties: { count: { read: ({ chart }) => chart.series.length } },
  items: (target, session) =>
    target.chart.series.map((series) => seriesObject(session, { ...target, series })),
  makers: {
    add: { effect: 'sheet', make: (target, args, session) => addSeries(session, target, args) },
  },
});
