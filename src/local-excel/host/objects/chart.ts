/** One chart: where it stands, its title, legend and axes. */
import { columnLeft, rowTop } from '../../workbook/sheet-geometry';
import { boundingBlock } from '../cells/cell-range';
import { refusal } from '../host-error';
import { defineObject, isHostObject } from '../host-object';
import type { Properties } from '../object-definition';
import type { HostSession } from '../host-session';
import { isAbsent, requireBoolean, requireNumber, requireOneOf, requireText } from '../wire-value';
import { chartAxes } from './chart-axes';
import { chartSeriesCollection } from './chart-series';
import { requireSeriesBy, seriesFromCells } from './chart-source';
import { changeChart, type ChartTarget } from './chart-target';
import { requireChartType } from './chart-type';
import { requireCells } from './range-argument';
import { worksheetObject } from './worksheet';

const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

function size(name: 'left' | 'top' | 'width' | 'height'): Properties<ChartTarget>[string] {
  return {
    read: ({ chart }) => chart[name],
    write: (target, value) => {
      const points = requireNumber(value);
      if (points < 0) throw refusal('InvalidArgument');
      changeChart(target, { [name]: points });
    },
  };
}

/** Covers the cells from the first to the last, or moves to the first alone. */
function setPosition(session: HostSession, target: ChartTarget, start: unknown, end: unknown): void {
  const { sheet } = target;
  const first = requireCells(session, sheet, start);
  const [left, top] = [columnLeft(sheet, first.block.column), rowTop(sheet, first.block.row)];
  if (isAbsent(end)) {
    changeChart(target, { left, top });
    return;
  }
  const covered = boundingBlock(first.block, requireCells(session, sheet, end).block);
  changeChart(target, {
    left: columnLeft(sheet, covered.column),
    top: rowTop(sheet, covered.row),
    width: columnLeft(sheet, covered.column + covered.columns) - columnLeft(sheet, covered.column),
    height: rowTop(sheet, covered.row + covered.rows) - rowTop(sheet, covered.row),
  });
}

function setData(target: ChartTarget, source: unknown, seriesBy: unknown): void {
  if (!isHostObject(source) || !source.cells) throw refusal('InvalidArgument');
  changeChart(target, { series: seriesFromCells(source.cells[0], requireSeriesBy(seriesBy)) });
}

function deleteChart({ sheet, chart }: ChartTarget): void {
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  sheet.changes.charts = true;
}

const titleObject = defineObject<ChartTarget>({
  type: 'ChartTitle',
  sheet: ({ sheet }) => sheet,
  properties: {
    text: {
      read: ({ chart }) => chart.title,
      write: (target, value) => {
        changeChart(target, { title: requireText(value), titleVisible: true });
      },
    },
    visible: {
      read: ({ chart }) => chart.titleVisible,
      write: (target, value) => {
        changeChart(target, { titleVisible: requireBoolean(value) });
      },
    },
  },
});

const legendObject = defineObject<ChartTarget>({
  type: 'ChartLegend',
  sheet: ({ sheet }) => sheet,
  properties: {
    visible: {
      read: ({ chart }) => chart.legendVisible,
      write: (target, value) => {
        changeChart(target, { legendVisible: requireBoolean(value) });
      },
    },
    position: {
      read: ({ chart }) => chart.legendPosition,
      write: (target, value) => {
        changeChart(target, { legendPosition: requireOneOf(value, LEGEND_POSITIONS) });
      },
    },
  },
});

export const chartObject = defineObject<ChartTarget>({
  type: 'Chart',
  sheet: ({ sheet }) => sheet,
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { read: ({ chart }) => chart.id },
    name: {
      read: ({ chart }) => chart.name,
      write: (target, value) => {
        changeChart(target, { name: requireText(value) });
      },
    },
    chartType: {
      read: ({ chart }) => chart.chartType,
      write: (target, value) => {
        changeChart(target, { chartType: requireChartType(value) });
      },
    },
    left: size('left'),
    top: size('top'),
    width: size('width'),
    height: size('height'),
  },
  children: {
    title: (target, session) => titleObject(session, target),
    legend: (target, session) => legendObject(session, target),
    axes: (target, session) => chartAxes(session, target),
    series: (target, session) => chartSeriesCollection(session, target),
    worksheet: ({ sheet }, session) => worksheetObject(session, sheet),
  },
  commands: {
    setPosition: {
      effect: 'sheet',
      run: (target, [start, end], session) => {
        setPosition(session, target, start, end);
      },
    },
    setData: {
      effect: 'sheet',
      run: (target, [source, seriesBy]) => {
        setData(target, source, seriesBy);
      },
    },
    delete: { effect: 'sheet', run: deleteChart },
  },
});
