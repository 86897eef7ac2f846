import { chartKindInFile, LEGEND_POSITIONS, type ChartKind } from '../chart-kinds';
import { childOf, childrenOf, descendantOf, parseXml, type XmlElement } from '../package/xml-element';
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../workbook-model';

/** What a chart's own part says; its name, place and alternative text stand in the drawing. */
export type ChartContent = Omit<
  ChartModel,
  'id' | 'inFile' | 'name' | 'alternativeTitle' | 'alternativeText' | 'left' | 'top' | 'width' | 'height'
>;

type PlottedSeries = { readonly kind: ChartKind; readonly order: number; readonly element: XmlElement };

const EMU_PER_POINT = 12_700;

/** Reads a chart; null when any of its plots is of a kind the host does not know. */
export function readChart(xml: string | null): ChartContent | null {
  const chart = xml === null ? null : childOf(parseXml(xml), 'chart');
  const area = childOf(chart, 'plotArea');
  const plots = area?.children.filter((child) => child.name.endsWith('Chart')) ?? [];
  const kinds = plots.map(plotKind);
  const [main] = kinds;
  if (!main || kinds.includes(null)) return null;
  const title = childOf(chart, 'title');
  const legend = childOf(chart, 'legend');
  return {
    chartType: main.chartType,
    title: title ? textIn(childOf(title, 'tx')) : '',
    titleVisible: title !== null,
    legendVisible: legend !== null,
    legendPosition: LEGEND_POSITIONS[valueOf(legend, 'legendPos') ?? 'r'] ?? 'Right',
    series: plottedSeries(plots, kinds).map((series) => readSeries(series, main)),
    valueAxis: readAxis(childOf(area, 'valAx')),
    categoryAxis: readAxis(childOf(area, 'catAx') ?? childOf(area, 'dateAx')),
  };
}

function plotKind(plot: XmlElement): ChartKind | null {
  const grouping = valueOf(plot, plot.name === 'radarChart' ? 'radarStyle' : 'grouping');
  const firstSeries = childOf(plot, 'ser');
  const markers = valueOf(childOf(firstSeries, 'marker'), 'symbol') !== 'none';
  const known = plot.name === 'radarChart' && grouping === 'standard' ? 'marker' : grouping;
  return chartKindInFile(plot.name, valueOf(plot, 'barDir'), known, markers);
}

function plottedSeries(plots: readonly XmlElement[], kinds: readonly (ChartKind | null)[]): PlottedSeries[] {
  const series = plots.flatMap((plot, index) => {
    const kind = kinds[index];
    if (!kind) return [];
    return childrenOf(plot, 'ser').map((element) => ({
      kind,
      order: Number(valueOf(element, 'order') ?? 0),
      element,
    }));
  });
  return series.sort((a, b) => a.order - b.order);
}

function readSeries({ kind, element }: PlottedSeries, main: ChartKind): ChartSeriesModel {
  const shape = childOf(element, 'spPr');
  const line = childOf(shape, 'ln');
  const weight = line?.attributes.get('w');
  return {
    name: seriesName(childOf(element, 'tx')),
    values: referenceIn(childOf(element, 'val')),
    categories: referenceIn(childOf(element, 'cat')),
    chartType: kind === main ? null : kind.chartType,
    color: colorIn(shape) ?? colorIn(line),
    lineWeight: weight === undefined ? null : Number(weight) / EMU_PER_POINT,
  };
}

function seriesName(name: XmlElement | null): string {
  const reference = childOf(name, 'strRef');
  if (!reference) return childOf(name, 'v')?.text ?? '';
  const cached = descendantOf(reference, 'strCache', 'pt', 'v');
  return cached?.text ?? `=${childOf(reference, 'f')?.text ?? ''}`;
}

function referenceIn(data: XmlElement | null): string {
  return childOf(data?.children[0] ?? null, 'f')?.text ?? '';
}

function colorIn(shape: XmlElement | null): string | null {
  const color = descendantOf(shape, 'solidFill', 'srgbClr')?.attributes.get('val');
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

function readAxis(axis: XmlElement | null): ChartAxisModel {
  const scaling = childOf(axis, 'scaling');
  const format = childOf(axis, 'numFmt')?.attributes;
  return {
    minimum: numberIn(scaling, 'min'),
    maximum: numberIn(scaling, 'max'),
    numberFormat: format?.get('formatCode') ?? null,
    visible: axis !== null && valueOf(axis, 'delete') !== '1' && valueOf(axis, 'delete') !== 'true',
  };
}

function numberIn(element: XmlElement | null, name: string): number | null {
  const value = valueOf(element, name);
  return value === null ? null : Number(value);
}

function valueOf(element: XmlElement | null, name: string): string | null {
  return childOf(element, name)?.attributes.get('val') ?? null;
}

/** All text runs inside, in reading order; paragraphs are parted by a line break. */
function textIn(element: XmlElement | null): string {
  const paragraphs = childrenOf(childOf(element, 'rich'), 'p');
  return paragraphs.map((paragraph) => runsOf(paragraph)).join('\n');
}

function runsOf(paragraph: XmlElement): string {
  return childrenOf(paragraph, 'r')
    .map((run) => childOf(run, 't')?.text ?? '')
    .join('');
}
