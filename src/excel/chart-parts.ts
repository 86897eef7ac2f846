/** Native charts of a generated sheet. Some platforms refuse some setters, so a chart's look is apart from the chart itself. */
import { cellAddress } from '../domain/assessment/cell-place';
import type { ChartSeries, ChartSpec } from '../domain/sheets/sheet-spec';
import { addressOf } from './rule-writes';

const OWN_CHART = 'ita.';

/** The name by which a chart is known to be ours. */
export function chartName(spec: ChartSpec): string {
  return OWN_CHART + spec.key;
}

export function isOwnChart(name: string): boolean {
  return name.startsWith(OWN_CHART);
}

function chartTypeOf(kind: ChartSpec['kind']): Excel.ChartType {
  switch (kind) {
    case 'radar':
      return Excel.ChartType.radarMarkers;
    case 'column':
      return Excel.ChartType.columnClustered;
    case 'shareBar':
      return Excel.ChartType.barStacked100;
  }
}

/** Excel would guess from the cells which of them are names and categories; a first score that is missing misleads it. */
function fillSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  spec: ChartSpec,
  series: ChartSeries,
): void {
  drawn.name = series.name;
  drawn.setValues(sheet.getRange(addressOf(series.values)));
  drawn.setXAxisValues(sheet.getRange(addressOf(spec.categories)));
  if (series.line) drawn.chartType = spec.kind === 'radar' ? Excel.ChartType.radar : Excel.ChartType.line;
}

function placeChart(chart: Excel.Chart, { position }: ChartSpec): void {
  const { row, column, rows, columns } = position;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

/** Draws the chart anew; an earlier one of the same key goes. Safe to repeat. */
export function drawChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const [first, ...others] = spec.series;
  if (first === undefined) throw new Error(`The chart ${spec.key} has no series`);
  sheet.charts.getItemOrNullObject(chartName(spec)).delete();
  const source = sheet.getRange(addressOf(first.values));
  const chart = sheet.charts.add(chartTypeOf(spec.kind), source, Excel.ChartSeriesBy.columns);
  chart.name = chartName(spec);
  chart.title.text = spec.title;
  fillSeries(sheet, chart.series.getItemAt(0), spec, first);
  for (const series of others) fillSeries(sheet, chart.series.add(series.name), spec, series);
  placeChart(chart, spec);
}

/** Scale, colours and legend of a chart that has been drawn. */
export function dressChart(sheet: Excel.Worksheet, spec: ChartSpec): void {
  const chart = sheet.charts.getItem(chartName(spec));
  chart.axes.valueAxis.minimum = spec.axisMinimum;
  chart.axes.valueAxis.maximum = spec.axisMaximum;
  chart.axes.valueAxis.numberFormat = spec.numberFormat;
  chart.legend.visible = spec.series.length > 1;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  for (const [index, series] of spec.series.entries()) {
    const drawn = chart.series.getItemAt(index);
    if (series.line || spec.kind === 'radar') drawn.format.line.color = series.color;
    else drawn.format.fill.setSolidColor(series.color);
  }
}
