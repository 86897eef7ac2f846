/** The axes of a chart. */
import type { ChartAxisModel } from '../../workbook/workbook-model';
import { notImplemented } from '../host-error';
import { defineObject } from '../host-object';
import { isAbsent, requireBoolean, requireNumber, requireOneOf, requireText } from '../wire-value';
import { changeChart, type ChartTarget } from './chart-target';

type AxisName = 'valueAxis' | 'categoryAxis';
type AxisTarget = ChartTarget & { readonly axis: AxisName };

const AXES = { Value: 'valueAxis', Category: 'categoryAxis' } as const;

function changeAxis(target: AxisTarget, changes: Partial<ChartAxisModel>): void {
  changeChart(target, { [target.axis]: { ...target.chart[target.axis], ...changes } });
}

/** An empty text gives the bound back to Excel. */
function bound(value: unknown): number | null {
  return value === '' ? null : requireNumber(value);
}

const axisObject = defineObject<AxisTarget>({
  type: 'ChartAxis',
  sheet: ({ sheet }) => sheet,
  properties: {
    type: { read: ({ axis }) => (axis === 'valueAxis' ? 'Value' : 'Category') },
    minimum: {
      read: ({ chart, axis }) => chart[axis].minimum ?? '',
      write: (target, value) => {
        changeAxis(target, { minimum: bound(value) });
      },
    },
    maximum: {
      read: ({ chart, axis }) => chart[axis].maximum ?? '',
      write: (target, value) => {
        changeAxis(target, { maximum: bound(value) });
      },
    },
    numberFormat: {
      read: ({ chart, axis }) => chart[axis].numberFormat ?? 'General',
      write: (target, value) => {
        changeAxis(target, { numberFormat: requireText(value) });
      },
    },
    visible: {
      read: ({ chart, axis }) => chart[axis].visible,
      write: (target, value) => {
        changeAxis(target, { visible: requireBoolean(value) });
      },
    },
  },
});

export const chartAxes = defineObject<ChartTarget>({
  type: 'ChartAxes',
  sheet: ({ sheet }) => sheet,
  children: {
    valueAxis: (target, session) => axisObject(session, { ...target, axis: 'valueAxis' }),
    categoryAxis: (target, session) => axisObject(session, { ...target, axis: 'categoryAxis' }),
  },
  finders: {
    getItem: (target, [type, group], session) => {
      if (!isAbsent(group) && group !== 'Primary')
        throw notImplemented('ChartAxes.getItem of the secondary group');
      const axis = AXES[requireOneOf(type, ['Value', 'Category'])];
      return axisObject(session, { ...target, axis });
    },
  },
});
