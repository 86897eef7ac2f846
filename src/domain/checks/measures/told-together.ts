import type { CellPlace } from '../../assessment/cell-place';
import type { MeasureCells } from './measure-cells';

/** A measure with a fault, and the cell where it lies. */
export type FaultyMeasure = { readonly row: MeasureCells; readonly at: CellPlace };

/** The numbers of the measures that one finding tells of: one, or many of a report that has only begun. */
export type ToldMeasures = { readonly at: CellPlace; readonly no: number | readonly string[] };

const MOST_TOLD_APART = 3;

/** A few measures with one fault are told each at its cell, more of them once at the first. */
export function toldTogether(faulty: readonly FaultyMeasure[]): readonly ToldMeasures[] {
  const [first] = faulty;
  if (first === undefined) return [];
  if (faulty.length <= MOST_TOLD_APART) return faulty.map(({ row, at }) => ({ at, no: row.measure.no }));
  return [{ at: first.at, no: faulty.map(({ row }) => String(row.measure.no)) }];
}
