/** The workbook that is open in Excel, behind the type the pane knows. */
import { applyPlan } from './apply-plan';
import { runExcel } from './excel-run';
import { goTo, readSelection } from './go-to';
import { hasHighlights, highlight, removeHighlights } from './highlight';
import { readGrids } from './read-grids';
import { saveCorrections } from './remembered-corrections';
import type { WorkbookGateway } from './workbook-gateway';

/** Comes with the screen that asks for a new sheet, which most readings of a workbook never do. */
function loadAddSheet() {
  return import(/* webpackChunkName: "new-table" */ './add-sheet');
}

export const excelWorkbook: WorkbookGateway = {
  scan: () => runExcel(readGrids),
  apply: (plan, progress, signal) => runExcel((context) => applyPlan(context, plan, { progress, signal })),
  highlight: (plan) => runExcel((context) => highlight(context, plan)),
  removeHighlights: () => runExcel(removeHighlights),
  hasHighlights: () => runExcel(hasHighlights),
  saveCorrections: (corrections) => runExcel((context) => saveCorrections(context, corrections)),
  addSheet: async (sheet) => {
    const { addSheet } = await loadAddSheet();
    return runExcel((context) => addSheet(context, sheet));
  },
  goTo: (place) => runExcel((context) => goTo(context, place)),
  selection: () => runExcel(readSelection),
};
