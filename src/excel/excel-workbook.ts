/** The workbook that is open in Excel, behind the type the pane knows. */
import { runExcel } from './excel-run';
import { goTo, readSelection } from './go-to';
import { readGrids } from './read-grids';
import { saveDecision } from './remembered-acknowledgements';
import { saveAnswers } from './remembered-answers';
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

/** Comes when somebody wants to try the assistant, or has tried it. */
function loadSampleWriting() {
  return import(/* webpackChunkName: "sample" */ './sample-writing');
}

/** Comes with what writes, of which it is made. */
function loadCopies() {
  return import(/* webpackChunkName: "planning" */ './copies/making-copies');
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
  saveAnswers: (answers) => runExcel((context) => saveAnswers(context, answers)),
  fixCells: async (fixes, label) => {
    const { fixCells } = await loadWriting();
    return runExcel((context) => fixCells(context, fixes, label));
  },
  saveDecision: (decision) => runExcel((context) => saveDecision(context, decision)),
  addSample: async (sheets, label) => {
    const { addSample } = await loadSampleWriting();
    return runExcel((context) => addSample(context, sheets, label));
  },
  removeSample: async (sheets) => {
    const { removeSample } = await loadSampleWriting();
    return runExcel((context) => removeSample(context, sheets));
  },
  addSheet: async (sheet, label) => {
    const { addSheet } = await loadAddSheet();
    return runExcel((context) => addSheet(context, sheet, label));
  },
  journal: async () => {
    const { readRuns } = await loadWriting();
    return runExcel(readRuns);
  },
  undo: async (runId, progress, signal, takeBack) => {
    const { undoRuns } = await loadWriting();
    return runExcel((context) => undoRuns(context, runId, { progress, signal }, takeBack));
  },
  copyFacts: async (sheets) => {
    const { readCopyFacts } = await loadCopies();
    return runExcel((context) => readCopyFacts(context, sheets));
  },
  freezeCopy: async (copy, progress, signal) => {
    const { freezeCopy } = await loadCopies();
    return runExcel((context) => freezeCopy(context, copy, { progress, signal }));
  },
  cutCopy: async (copy, progress, signal) => {
    const { cutCopy } = await loadCopies();
    return runExcel((context) => cutCopy(context, copy, { progress, signal }));
  },
  readReturned: async (file) => {
    const { readReturnedFile } = await loadCopies();
    return readReturnedFile(file);
  },
  goTo: (place) => runExcel((context) => goTo(context, place)),
  selection: () => runExcel(readSelection),
};
