/** Door to what changes the workbook, and to the list of what was changed; fetched when it is first needed. */
export { applyPlan } from './apply-plan';
export { fixCells } from './fix-cells';
export { highlight, removeHighlights } from './highlight';
export { readRuns } from './undo/journal';
export { undoRuns } from './undo/undo-runs';
