/** The workbook that is open in Excel, behind the type the pane knows. */
import { applyPlan } from './apply-plan';
import { runExcel } from './excel-run';
import { goTo, readSelection } from './go-to';
import { hasHighlights, highlight, removeHighlights } from './highlight';
import { readGrids } from './read-grids';
import { saveCorrections } from './remembered-corrections';
import { readRuns } from './undo/journal';
import type { WorkbookGateway } from './workbook-gateway';

/** Comes with the screen that asks for a new sheet, which most readings of a workbook never do. */
function loadAddSheet() {
  return import(/* webpackChunkName: "new-table" */ './add-sheet');
}

/** Comes when something is taken back. */
function loadUndo() {
  return import(/* webpackChunkName: "undo" */ './undo/undo-runs');
}

export const excelWorkbook: WorkbookGateway = {
  scan: () => runExcel(readGrids),
  apply: (plan, progress, signal, label) =>
    runExcel((context) => applyPlan(context, plan, { progress, signal }, label)),
  highlight: (plan, label) => runExcel((context) => highlight(context, plan, label)),
  removeHighlights: (label) => runExcel((context) => removeHighlights(context, label)),
  hasHighlights: () => runExcel(hasHighlights),
  saveCorrections: (corrections) => runExcel((context) => saveCorrections(context, corrections)),
  addSheet: async (sheet, label) => {
    const { addSheet } = await loadAddSheet();
    return runExcel((context) => addSheet(context, sheet, label));
  },
  journal: () => runExcel(readRuns),
  undo: async (runId, progress, signal) => {
    const { undoRuns } = await loadUndo();
    return runExcel((context) => undoRuns(context, runId, { progress, signal }));
  },
  goTo: (place) => runExcel((context) => goTo(context, place)),
  selection: () => runExcel(readSelection),
};
