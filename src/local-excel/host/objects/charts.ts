/** `worksheet.charts`: the charts of a sheet. */
import type { ChartAxisModel, ChartModel, WorksheetModel } from '../../workbook/workbook-model';
import { refusal } from '../host-error';
import { defineObject, isHostObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';
import { chartObject } from './chart';
import { requireSeriesBy, seriesFromCells } from './chart-source';
import { findChart } from './chart-target';
import { requireChartType } from './chart-type';

const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;

function plainAxis(): ChartAxisModel {
  return { minimum: null, maximum: null, numberFormat: null, visible: true };
}

function nextName(sheet: WorksheetModel): string {
  const taken = new Set(sheet.charts.map(({ name }) => name.toLowerCase()));
  let number = sheet.charts.length + sheet.chartsInFile + 1;
  while (taken.has(`chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function addChart(session: HostSession, sheet: WorksheetModel, args: readonly unknown[]): HostObject {
  const [type, source, seriesBy] = args;
  if (!isHostObject(source) || !source.cells) throw refusal('InvalidArgument');
  const series = seriesFromCells(source.cells[0], requireSeriesBy(seriesBy));
  const chart: ChartModel = {
    id: `{${session.nextId()}}`,
    name: nextName(sheet),
    chartType: requireChartType(type),
    title: series.length === 1 ? (series[0]?.name ?? '') : '',
    titleVisible: series.length === 1,
    legendVisible: series.length > 1,
    legendPosition: 'Bottom',
    alternativeTitle: '',
    alternativeText: '',
    left: 0,
    top: 0,
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
    series,
    valueAxis: plainAxis(),
    categoryAxis: plainAxis(),
  };
  sheet.charts = [...sheet.charts, chart];
  sheet.changes.charts = true;
  return chartObject(session, { sheet, chart });
}

export const chartCollection = defineObject<WorksheetModel>({
  type: 'ChartCollection',
  sheet: (sheet) => sheet,
  properties: { count: { read: (sheet) => sheet.charts.length } },
  items: (sheet, session) => sheet.charts.map((chart) => chartObject(session, { sheet, chart })),
  find: (sheet, key, session) => {
    const chart = findChart(sheet, requireText(key));
    return chart && chartObject(session, { sheet, chart });
  },
  makers: { add: { effect: 'sheet', make: (sheet, args, session) => addChart(session, sheet, args) } },
});
