/** The workbook that is open in Excel, behind the type the pane knows. */
import { runExcel } from './excel-run';
import { goTo, readSelection } from './go-to';
import { readGrids } from './read-grids';
import { saveCorrections } from './remembered-corrections';
import { hasHighlights } from './remembered-highlights';
import type { WorkbookGateway } from './workbook-gateway';

/** What writes comes with the makers of the sheets: reading a workbook needs none of it. */
function loadWriting() {
  return import(/* webpackChunkName: "planning" */ './writing');
}

/** Comes with the screen that asks for a new sheet, which most readings of a workbook never do. */
function loadAddSheet() {
  return import(/* webpackChunkName: "new-table" */ './add-sheet');
}

export const excelWorkbook: WorkbookGateway = {
  scan: () => runExcel(readGrids),
  apply: async (plan, progress, signal, label) => {
    const { applyPlan } = await loadWriting();
    return runExcel((context) => applyPlan(context, plan, { progress, signal }, label));
  },
  highlight: async (plan, label) => {
    const { highlight } = await loadWriting();
    return runExcel((context) => highlight(context, plan, label));
  },
  removeHighlights: async (label) => {
    const { removeHighlights } = await loadWriting();
    return runExcel((context) => removeHighlights(context, label));
  },
  hasHighlights: () => runExcel(hasHighlights),
  saveCorrections: (corrections) => runExcel((context) => saveCorrections(context, corrections)),
  addSheet: async (sheet, label) => {
    const { addSheet } = await loadAddSheet();
    return runExcel((context) => addSheet(context, sheet, label));
  },
  journal: async () => {
    const { readRuns } = await loadWriting();
    return runExcel(readRuns);
  },
  undo: async (runId, progress, signal) => {
    const { undoRuns } = await loadWriting();
    return runExcel((context) => undoRuns(context, runId, { progress, signal }));
  },
  goTo: (place) => runExcel((context) => goTo(context, place)),
  selection: () => runExcel(readSelection),
};
