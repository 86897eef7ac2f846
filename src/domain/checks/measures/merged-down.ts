import { cellsUnder, type MeasureCells, type SheetOfMeasures } from './measure-cells';

/** ช่องที่ผสานลงมา: under one heading merged over several measures, their owner or period is mostly merged as well. */
const HEADINGS = ['indicator', 'issue'] as const;

function hasHeading(row: MeasureCells): boolean {
  return HEADINGS.some((field) => cellsUnder(row, field).length > 0);
}

/**
 * True where a blank cell of a measure may be that of the measure above, which `has` it: the sheet has headings, and the measure has
 * none of its own. What cells are merged is not known.
 */
export function mayBeMergedDown(
  { measures }: SheetOfMeasures,
  row: MeasureCells,
  has: (one: MeasureCells) => boolean,
): boolean {
  if (hasHeading(row)) return false;
  const above = measures.slice(0, measures.indexOf(row));
  const headings = above.map(hasHeading);
  const start = headings.lastIndexOf(true);
  return start >= 0 && above.slice(start).some(has);
}
