/** The workbook that is open in Excel, behind the type the pane knows. */
import { applyPlan } from './apply-plan';
import { runExcel } from './excel-run';
import { goTo, readSelection } from './go-to';
import { hasHighlights, highlight, removeHighlights } from './highlight';
import { readGrids } from './read-grids';
import type { WorkbookGateway } from './workbook-gateway';

export const excelWorkbook: WorkbookGateway = {
  scan: () => runExcel(readGrids),
  apply: (plan, progress, signal) => runExcel((context) => applyPlan(context, plan, { progress, signal })),
  highlight: (plan) => runExcel((context) => highlight(context, plan)),
  removeHighlights: () => runExcel(removeHighlights),
  hasHighlights: () => runExcel(hasHighlights),
  goTo: (place) => runExcel((context) => goTo(context, place)),
  selection: () => runExcel(readSelection),
};
