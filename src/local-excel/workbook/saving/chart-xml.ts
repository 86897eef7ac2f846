import { chartKindOf, LEGEND_POSITIONS, type ChartKind } from '../chart-kinds';
import { buildElement } from '../package/xml-build';
import { encodeXmlText } from '../package/xml-text';
import type { ChartAxisModel, ChartModel, ChartSeriesModel } from '../workbook-model';

/**
 * A chart's own part. It is written here and not by the engine, which takes a series' name for a formula and puts elements in
 * an order that the format does not allow. Every colour is spelt out, because a file without a theme shows none otherwise.
 */
const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const EMU_PER_POINT = 12_700;
const DEFAULT_COLORS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const LINE_POINTS = 2.25;
const AXIS_LINE =
  '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>';
const GRID_LINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const FRAME =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** The chart as XML. Throws for a kind of chart that the host lets nobody make. */
export function chartXml(chart: ChartModel): string {
  const groups = seriesGroups(chart);
  const isRound = groups.some(({ kind }) => kind.element === 'pieChart' || kind.element === 'doughnutChart');
  const plots = groups.map((group) => plotXml(group, isRound)).join('');
  const axes = isRound ? '' : categoryAxisXml(chart, groups) + valueAxisXml(chart.valueAxis, groups);
  const content = [
    chart.titleVisible ? titleXml(chart.title) : '',
    value('autoTitleDeleted', chart.titleVisible ? 0 : 1),
    `<c:plotArea><c:layout/>${plots}${axes}</c:plotArea>`,
    chart.legendVisible ? legendXml(chart.legendPosition) : '',
    value('plotVisOnly', 1),
    value('dispBlanksAs', 'gap'),
  ];
  const body = [
    value('date1904', 0),
    value('lang', 'th-TH'),
    value('roundedCorners', 0),
    `<c:chart>${content.join('')}</c:chart>`,
    FRAME,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${buildElement('c:chartSpace', NAMESPACES, body.join(''))}`;
}

type PlottedSeries = { readonly series: ChartSeriesModel; readonly order: number };
type SeriesGroup = { readonly kind: ChartKind; readonly members: PlottedSeries[] };

/** Series of one kind share a plot, in the order in which the kinds first appear. */
function seriesGroups(chart: ChartModel): SeriesGroup[] {
  const groups: SeriesGroup[] = [];
  chart.series.forEach((series, order) => {
    const kind = knownKind(series.chartType ?? chart.chartType);
    const group = groups.find((candidate) => candidate.kind === kind);
    if (group) group.members.push({ series, order });
    else groups.push({ kind, members: [{ series, order }] });
  });
  return groups.length > 0 ? groups : [{ kind: knownKind(chart.chartType), members: [] }];
}

function knownKind(chartType: string): ChartKind {
  const kind = chartKindOf(chartType);
  if (!kind) throw new Error(`A chart of the kind ${chartType} cannot be written.`);
  return kind;
}

function plotXml({ kind, members }: SeriesGroup, isRound: boolean): string {
  const series = members.map((member) => seriesXml(member, kind)).join('');
  const axes = isRound ? '' : value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  const stacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const before: Readonly<Record<ChartKind['element'], string>> = {
    barChart: value('barDir', kind.direction) + value('grouping', kind.grouping) + value('varyColors', 0),
    lineChart: value('grouping', kind.grouping) + value('varyColors', 0),
    radarChart: value('radarStyle', kind.grouping) + value('varyColors', 0),
    pieChart: value('varyColors', 1),
    doughnutChart: value('varyColors', 1),
  };
  const after: Readonly<Record<ChartKind['element'], string>> = {
    barChart: value('gapWidth', 80) + (stacked ? value('overlap', 100) : ''),
    lineChart: value('marker', 1),
    radarChart: '',
    pieChart: value('firstSliceAng', 0),
    doughnutChart: value('firstSliceAng', 0) + value('holeSize', 50),
  };
  return `<c:${kind.element}>${before[kind.element]}${series}${after[kind.element]}${axes}</c:${kind.element}>`;
}

function seriesXml({ series, order }: PlottedSeries, kind: ChartKind): string {
  const color = (series.color ?? DEFAULT_COLORS[order % DEFAULT_COLORS.length] ?? '').replace('#', '');
  const isLine =
    kind.element === 'lineChart' || (kind.element === 'radarChart' && kind.grouping !== 'filled');
  const content = [
    value('idx', order),
    value('order', order),
    seriesName(series.name),
    isLine ? lineShape(color, series.lineWeight ?? LINE_POINTS) : areaShape(color, kind),
    kind.element === 'barChart' ? value('invertIfNegative', 0) : '',
    isLine ? markerXml(color, kind.markers) : '',
    dataXml('cat', series.categories, 'strRef'),
    dataXml('val', series.values, 'numRef'),
    kind.element === 'lineChart' ? value('smooth', 0) : '',
  ];
  return `<c:ser>${content.join('')}</c:ser>`;
}

/** A name is text; one that begins with `=` is a reference to the cell that holds it. */
function seriesName(name: string): string {
  if (name === '') return '';
  if (!name.startsWith('=')) return `<c:tx><c:v>${encodeXmlText(name)}</c:v></c:tx>`;
  return `<c:tx><c:strRef><c:f>${encodeXmlText(name.slice(1))}</c:f></c:strRef></c:tx>`;
}

function lineShape(color: string, points: number): string {
  const width = Math.round(points * EMU_PER_POINT);
  return `<c:spPr><a:ln w="${width}" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>`;
}

/** The slices of a round chart take a colour each. */
function areaShape(color: string, kind: ChartKind): string {
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') return '';
  return `<c:spPr>${solid(color)}</c:spPr>`;
}

function markerXml(color: string, shown: boolean): string {
  if (!shown) return `<c:marker>${value('symbol', 'none')}</c:marker>`;
  const shape = `<c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr>`;
  return `<c:marker>${value('symbol', 'circle')}${value('size', 5)}${shape}</c:marker>`;
}

function dataXml(name: 'cat' | 'val', reference: string, kind: 'strRef' | 'numRef'): string {
  const formula = reference.replace(/^=/, '');
  if (formula === '') return '';
  return `<c:${name}><c:${kind}><c:f>${encodeXmlText(formula)}</c:f></c:${kind}></c:${name}>`;
}

function categoryAxisXml({ categoryAxis, valueAxis }: ChartModel, groups: readonly SeriesGroup[]): string {
  const isRadar = groups.some(({ kind }) => kind.element === 'radarChart');
  const isBar = groups.some(({ kind }) => kind.direction === 'bar');
  const content = [
    value('axId', CATEGORY_AXIS),
    `<c:scaling>${value('orientation', 'minMax')}</c:scaling>`,
    value('delete', categoryAxis.visible ? 0 : 1),
    value('axPos', isBar ? 'l' : 'b'),
    isRadar ? GRID_LINES : '',
    numberFormat(categoryAxis.numberFormat),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    // Low keeps the labels below the plot when the axis of values begins below zero.
    value('tickLblPos', (valueAxis.minimum ?? 0) < 0 ? 'low' : 'nextTo'),
    AXIS_LINE,
    value('crossAx', VALUE_AXIS),
    value('crosses', 'autoZero'),
    value('auto', 1),
    value('lblAlgn', 'ctr'),
    value('lblOffset', 100),
    value('noMultiLvlLbl', 0),
  ];
  return `<c:catAx>${content.join('')}</c:catAx>`;
}

function valueAxisXml(axis: ChartAxisModel, groups: readonly SeriesGroup[]): string {
  const isBar = groups.some(({ kind }) => kind.direction === 'bar');
  const scaling = [
    value('orientation', 'minMax'),
    axis.maximum === null ? '' : value('max', axis.maximum),
    axis.minimum === null ? '' : value('min', axis.minimum),
  ];
  const content = [
    value('axId', VALUE_AXIS),
    `<c:scaling>${scaling.join('')}</c:scaling>`,
    value('delete', axis.visible ? 0 : 1),
    value('axPos', isBar ? 'b' : 'l'),
    GRID_LINES,
    numberFormat(axis.numberFormat),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    AXIS_LINE,
    value('crossAx', CATEGORY_AXIS),
    value('crosses', 'autoZero'),
    value('crossBetween', 'between'),
  ];
  return `<c:valAx>${content.join('')}</c:valAx>`;
}

function numberFormat(code: string | null): string {
  return buildElement('c:numFmt', { formatCode: code ?? 'General', sourceLinked: code === null ? '1' : '0' });
}

function titleXml(title: string): string {
  const paragraphs = title.split('\n').map((line) => {
    const run = `<a:r><a:rPr lang="th-TH" sz="1400" b="1"/><a:t>${encodeXmlText(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>${run}</a:p>`;
  });
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>${value('overlay', 0)}</c:title>`;
}

function legendXml(position: string): string {
  const code = Object.entries(LEGEND_POSITIONS).find(([, name]) => name === position)?.[0] ?? 'b';
  return `<c:legend>${value('legendPos', code)}${value('overlay', 0)}</c:legend>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.toUpperCase()}"/></a:solidFill>`;
}

function value(name: string, content: string | number | null): string {
  return buildElement(`c:${name}`, { val: content });
}
