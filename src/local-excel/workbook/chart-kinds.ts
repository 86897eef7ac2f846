/** Kinds of charts that the host knows: office.js's name, and how a chart's part says it. */
export type ChartKind = {
  readonly chartType: string;
  readonly element: 'barChart' | 'lineChart' | 'radarChart' | 'pieChart' | 'doughnutChart';
  readonly direction: 'col' | 'bar' | null;
  /** Of bars and lines; a radar's style stands here too. */
  readonly grouping: string | null;
  readonly markers: boolean;
};

const CHART_KINDS: readonly ChartKind[] = [
  bars('ColumnClustered', 'col', 'clustered'),
  bars('ColumnStacked', 'col', 'stacked'),
  bars('ColumnStacked100', 'col', 'percentStacked'),
  bars('BarClustered', 'bar', 'clustered'),
  bars('BarStacked', 'bar', 'stacked'),
  bars('BarStacked100', 'bar', 'percentStacked'),
  lines('Line', 'standard', false),
  lines('LineMarkers', 'standard', true),
  lines('LineStacked', 'stacked', false),
  lines('LineMarkersStacked', 'stacked', true),
  radar('Radar', 'marker', false),
  radar('RadarMarkers', 'marker', true),
  radar('RadarFilled', 'filled', false),
  { chartType: 'Pie', element: 'pieChart', direction: null, grouping: null, markers: false },
  { chartType: 'Doughnut', element: 'doughnutChart', direction: null, grouping: null, markers: false },
];

function bars(chartType: string, direction: 'col' | 'bar', grouping: string): ChartKind {
  return { chartType, element: 'barChart', direction, grouping, markers: false };
}

function lines(chartType: string, grouping: string, markers: boolean): ChartKind {
  return { chartType, element: 'lineChart', direction: null, grouping, markers };
}

function radar(chartType: string, grouping: string, markers: boolean): ChartKind {
  return { chartType, element: 'radarChart', direction: null, grouping, markers };
}

/** The kind office.js calls by that name, or null for one the host does not know. */
export function chartKindOf(chartType: string): ChartKind | null {
  return CHART_KINDS.find((kind) => kind.chartType === chartType) ?? null;
}

/** The kind a chart's part spells out, or null for one the host does not know. */
export function chartKindInFile(
  element: string,
  direction: string | null,
  grouping: string | null,
  markers: boolean,
): ChartKind | null {
  const same = CHART_KINDS.filter(
    (kind) => kind.element === element && kind.direction === direction && kind.grouping === grouping,
  );
  return same.find((kind) => kind.markers === markers) ?? same[0] ?? null;
}

/** Where a legend stands, as files and office.js say it. */
export const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  r: 'Right',
  l: 'Left',
  t: 'Top',
  b: 'Bottom',
  tr: 'Corner',
};
