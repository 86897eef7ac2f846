/**
 * `worksheet.shapes`: what lies above the cells of a sheet. The charts are listed, by the names they have as charts; pictures and
 * drawn shapes of the file are kept and not listed.
 */
import type { WorksheetModel } from '../../workbook/workbook-model';
import { defineObject } from '../host-object';
import type { HostObject } from '../object-definition';
import type { HostSession } from '../host-session';
import { requireText } from '../wire-value';
import { changeChart, findChart, type ChartTarget } from './chart-target';

/** What office.js calls a shape that it has no kind for. */
const CHART_AS_SHAPE = 'Unsupported';

const shapeObject = defineObject<ChartTarget>({
  type: 'Shape',
  sheet: ({ sheet }) => sheet,
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { read: ({ chart }) => chart.id },
    name: { read: ({ chart }) => chart.name },
    type: { read: () => CHART_AS_SHAPE },
    altTextTitle: {
      read: ({ chart }) => chart.alternativeTitle,
      write: (target, value) => {
        changeChart(target, { alternativeTitle: requireText(value) });
      },
    },
    altTextDescription: {
      read: ({ chart }) => chart.alternativeText,
      write: (target, value) => {
        changeChart(target, { alternativeText: requireText(value) });
      },
    },
  },
});

function shapesOf(sheet: WorksheetModel, session: HostSession): readonly HostObject[] {
  return session.listsChartsAsShapes
    ? sheet.charts.map((chart) => shapeObject(session, { sheet, chart }))
    : [];
}

export const shapeCollection = defineObject<WorksheetModel>({
  type: 'ShapeCollection',
  sheet: (sheet) => sheet,
  items: shapesOf,
  find: (sheet, key, session) => {
    const chart = session.listsChartsAsShapes ? findChart(sheet, requireText(key)) : null;
    return chart && shapeObject(session, { sheet, chart });
  },
});
