/** `range.clear(…)`: contents, formats or both. */
import { raiseChanged } from '../events';
import { notImplemented } from '../host-error';
import type { HostSession } from '../host-session';
import { isAbsent, requireOneOf } from '../wire-value';
import { existingCells, type CellRange } from './cell-range';
import { unmerge } from './merges';

const EXTENTS = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clearCells(session: HostSession, range: CellRange, contents: boolean, formats: boolean): void {
  const { sheet } = range;
  for (const [key, cell] of [...existingCells(range)]) {
    const style = formats ? 0 : cell.style;
    const content = contents ? { value: null, formula: null, error: false } : cell;
    const { value, formula, error } = content;
    if (value === null && formula === null && style === 0) sheet.cells.delete(key);
    else sheet.cells.set(key, { value, formula, error, style });
    sheet.changes.cells.add(key);
  }
  if (contents) session.calculationNeeded = true;
}

/** Clears the range. Clearing formats also unmerges; conditional formats and drop-downs have their own ways to go. */
export function clearRange(session: HostSession, range: CellRange, applyTo: unknown): void {
  const extent = isAbsent(applyTo) ? 'All' : requireOneOf(applyTo, EXTENTS);
  if (extent !== 'All' && extent !== 'Contents' && extent !== 'Formats') {
    throw notImplemented(`Range.clear("${extent}")`);
  }
  if (extent !== 'Contents') unmerge(range);
  clearCells(session, range, extent !== 'Formats', extent !== 'Contents');
  if (extent !== 'Formats') raiseChanged(session, range, undefined);
}
